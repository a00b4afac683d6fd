/**
 * The {@code recordlint} command.
 *
 * <p>What was asked for goes to standard output, everything else to standard error. Messages name
 * files, lines, record ids and rules, and never quote a record; only the commands that are there to
 * show its words do, on standard output.
 */
package org.recordlint.cli;
