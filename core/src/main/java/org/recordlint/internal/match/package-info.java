/**
 * From text to matches, in two stages. {@link org.recordlint.internal.match.LiteralAutomaton} reads
 * the text once and finds the words without which no phrase can match; only in the sentences around
 * them do the compiled phrases, {@link org.recordlint.internal.match.PhraseProgram}, look at
 * tokens. Neither stage ever goes back over what it has read, so time grows with the text and no
 * phrase can be made to hang.
 */
package org.recordlint.internal.match;
