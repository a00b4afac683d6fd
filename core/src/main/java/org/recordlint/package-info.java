/**
 * recordlint's engine. Build a {@link org.recordlint.Linter} once, share it between threads, and
 * lint each record with it.
 */
package org.recordlint;
