/**
 * Whether a match counts: whose voice it is in, whether it is asserted, about whom, of what age, in
 * what kind of record. Conditions are tried in order of what they cost, and trying stops as soon as
 * one of them silences the match.
 */
package org.recordlint.internal.condition;
