/**
 * Readers of records: JSON Lines, tables, plain text and marked-up files, folders and standard
 * input.
 *
 * <p>{@link org.recordlint.formats.read.RecordFiles} opens what a user named; the {@link
 * org.recordlint.formats.read.RecordReader} it gives yields one outcome after another and holds
 * only one record at a time. What cannot be read is an outcome like any other, with the place and
 * the reason, and reading goes on after it. No reason quotes a word of a record.
 */
package org.recordlint.formats.read;
