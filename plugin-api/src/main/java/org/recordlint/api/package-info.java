/**
 * The values that go into recordlint and come out of it.
 *
 * <p>A {@link org.recordlint.api.CaseRecord} goes in; a {@link org.recordlint.api.Finding} comes
 * out for each place that a practitioner may want to word differently and for each thing a referral
 * does not say. Every type here is immutable and safe to share between threads. Offsets are UTF-16
 * code units, end exclusive, into the record's text exactly as it was given. No {@code toString()}
 * in this package shows a word of a record.
 */
package org.recordlint.api;
