package org.recordlint.internal.analysis;

import java.util.function.IntPredicate;

/** Whether a text's capitals tell anything: they do not where all letters are small, or none is. */
final class Capitals {

  /** Fewer of a text's letters are a code or two. */
  private static final double FEW = 0.02;

  private static final int FEWEST = 12;

  /** So many signs without a small letter are worth a closer look. */
  private static final int GLANCE = 40;

  private Capitals() {}

  /** Whether no word has a capital, or but a few that are codes. */
  static boolean areFew(String text) {
    return share(text, Character::isUpperCase) < FEW;
  }

  /** Whether all words are written in capitals. */
  static boolean areAll(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLowerCase(text.charAt(at)) && at < GLANCE) {
      at++;
    }
    return (at == text.length() || at == GLANCE) && share(text, Character::isLowerCase) < FEW;
  }

  /** The share of a text's letters that are of a kind; 1 if there are hardly any. */
  private static double share(String text, IntPredicate kind) {
    int letters = 0;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      found += kind.test(c) ? 1 : 0;
    }
    return letters < FEWEST ? 1 : (double) found / letters;
  }
}
