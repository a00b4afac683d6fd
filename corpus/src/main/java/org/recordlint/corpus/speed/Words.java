package org.recordlint.corpus.speed;

/** Counts words the way {@code wc} does. */
final class Words {

  private Words() {}

  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
