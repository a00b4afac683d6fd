/** Linting while somebody writes: what an edit changed, and which finding is still the same. */
package org.recordlint.editing;
