/**
 * What learning from labelled notes adds to the rules. Here is an experiment about words, which
 * ships nothing; {@code training} makes the classifiers that ship in packs. {@code
 * docs/second-opinion.md} tells the outcome of both.
 */
package org.recordlint.opinion;
