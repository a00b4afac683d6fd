/**
 * From text to tokens, only where it is needed: paragraphs, quotations, sentences, and the tokens
 * of a sentence. Every offset is one of the record's plain text.
 */
package org.recordlint.internal.analysis;
