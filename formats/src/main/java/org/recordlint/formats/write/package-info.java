/**
 * Writers of what linting gave: findings in several formats, a line for every record, and the
 * manifest of a run.
 *
 * <p>{@link org.recordlint.formats.write.FindingWriter#open} gives the writer for a format. What
 * may be disclosed is decided in one place before any format sees a finding, so that a redacted run
 * is redacted in every one of them.
 */
package org.recordlint.formats.write;
