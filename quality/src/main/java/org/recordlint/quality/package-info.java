/**
 * Measures how well the bundled rules do: beside simpler tools, rule by rule, and whether they
 * treat notes alike that differ only in names, gender, ethnicity, religion or spelling. Not
 * published.
 */
package org.recordlint.quality;
