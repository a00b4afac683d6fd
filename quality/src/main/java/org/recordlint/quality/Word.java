package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;

/**
 * A word of a text: letters, with apostrophes inside it.
 *
 * @param text the word as it stands
 * @param span its place
 */
record Word(String text, Span span) {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’](?!s\\b)\\p{L}[\\p{L}\\p{M}]*+)*+");

  /** The words of {@code text} in order; the possessive 's is no part of a word. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  /** The word in small letters. */
  String folded() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0)) && !isAllCaps();
  }

  /** Whether it has two letters or more and all of them are capitals. */
  boolean isAllCaps() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** {@code other} in this word's case: small, Capitalised or CAPITALS. */
  String inMyCase(String other) {
    if (isAllCaps()) {
      return other.toUpperCase(Locale.ROOT);
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    }
    return other;
  }

  /** Shows offsets only, never a word of the record. */
  @Override
  public String toString() {
    return "Word[" + span.start() + ", " + span.end() + "]";
  }
}
