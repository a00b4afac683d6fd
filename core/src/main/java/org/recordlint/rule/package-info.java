/** What a rule pack says, for people and programs that list, explain or check rules. Immutable. */
package org.recordlint.rule;
