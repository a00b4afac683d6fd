/**
 * The language of phrases: how a pack author writes what to look for, and what that means.
 *
 * <p>A phrase is a row of words. {@code (a|b c)} is a choice, {@code word?} and {@code (a b)?} are
 * optional, {@code ...} is up to three words in between and {@code ...5} up to five, {@code
 * <manipulate>} is any inflected form, {@code aggress*} is any word that begins so, {@code
 * ~aggressive} tolerates misspellings, {@code =DNA} keeps the case, {@code half-caste} is also
 * written apart or as one word, {@code @kin} is a word list, {@code {number}} a kind of token,
 * {@code race/noun} asks for a part of speech, and {@code [[ ]]} marks the part to flag. A comma,
 * colon, semicolon, slash or dash that stands by itself must be there, {@code [} and {@code ]}
 * stand for brackets of any kind; {@code ^} and {@code $} are the ends of a sentence or line. There
 * is no unbounded repetition, so every phrase has a greatest length.
 */
package org.recordlint.internal.pattern;
