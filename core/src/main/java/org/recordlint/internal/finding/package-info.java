/**
 * From matches that count to findings: overlaps resolved, wording fitted, fingerprints made, all in
 * one total order.
 */
package org.recordlint.internal.finding;
