/**
 * Trains the classifiers that completeness rules ask where no phrase has told: from labelled notes
 * to the {@code *-classifier.yaml} files of a pack. The same notes always give the same files.
 */
package org.recordlint.opinion.training;
