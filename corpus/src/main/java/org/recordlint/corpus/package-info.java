/**
 * Labelled notes and the scorer that compares findings with them.
 *
 * <p>A gold file is JSON Lines: each line is a record as {@code scan} reads it, with three more
 * fields. {@code expect} lists the words a careful practitioner would change, {@code missing} the
 * aspects a referral does not speak of, and {@code note} says why. {@link
 * org.recordlint.corpus.GoldReader} reads such a file into a {@link org.recordlint.corpus.GoldSet};
 * {@link org.recordlint.corpus.Scorer} compares the findings of any linter with it and gives {@link
 * org.recordlint.corpus.Scores}; {@link org.recordlint.corpus.ScoreReport} prints them and {@link
 * org.recordlint.corpus.Floors} says which have fallen too low. The linter comes in as a function,
 * so nothing here depends on an engine.
 *
 * <p>Every value here is immutable and safe to share between threads. Offsets are UTF-16 code
 * units, end exclusive. No {@code toString()} and no message of a problem shows a word of a record.
 */
package org.recordlint.corpus;
