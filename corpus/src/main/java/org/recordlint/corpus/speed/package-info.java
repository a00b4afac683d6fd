/**
 * The speed corpus: as many invented notes as a measurement needs, always the same ones for the
 * same seed.
 *
 * <p>{@link org.recordlint.corpus.speed.SpeedCorpus} learns which word follows which from labelled
 * notes, leaves out what was labelled, and puts whole sentences that set rules off between the
 * others at a given density. The sentences read like notes and mean nothing: such a corpus tells
 * how fast a linter is and never how good.
 */
package org.recordlint.corpus.speed;
