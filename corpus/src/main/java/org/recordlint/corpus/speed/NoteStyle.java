package org.recordlint.corpus.speed;

/**
 * How notes are laid out: how often, for each sentence, something comes before or around it.
 *
 * @param quotations sentences in quotation marks
 * @param bullets lines with a bullet or a number
 * @param headings headings
 * @param paragraphs blank lines
 */
record NoteStyle(double quotations, double bullets, double headings, double paragraphs) {}
