/**
 * The plain text inside marked-up text, and the way back from it.
 *
 * <p>Rules are matched against plain text, but findings point into the text exactly as it was
 * given. Each format is read in one pass from left to right, in time and memory proportional to the
 * length of the text, and never fails: markup that is broken is taken for text, because words that
 * nobody looked at are worse than a stray bracket.
 */
package org.recordlint.internal.markup;
