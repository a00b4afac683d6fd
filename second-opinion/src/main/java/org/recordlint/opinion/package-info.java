/**
 * An experiment, no part of the engine: would a model that learnt from the labelled notes add to
 * the rules? It is trained and measured here, and {@code docs/second-opinion.md} tells the outcome.
 */
package org.recordlint.opinion;
