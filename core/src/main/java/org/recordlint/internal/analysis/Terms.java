package org.recordlint.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How written words become terms: lower case, no accents, straight apostrophes, contractions taken
 * apart.
 */
public final class Terms {

  private static final List<String> ENDINGS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

  /** Contractions typed without their apostrophe. */
  private static final Set<String> BARE_NEGATIONS =
      Set.of(
          "didnt",
          "doesnt",
          "dont",
          "wasnt",
          "isnt",
          "werent",
          "arent",
          "hasnt",
          "hadnt",
          "havent",
          "wont",
          "wouldnt",
          "couldnt",
          "shouldnt");

  private Terms() {}

  /** The term of a written word, still in one piece. */
  public static String fold(String word) {
    int n = word.length();
    boolean plain = true;
    for (int i = 0; i < n && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (plain) {
      return word;
    }
    StringBuilder kept = new StringBuilder(n);
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
        kept.append('\'');
      } else if (!isIgnorable(c)) {
        kept.append(c);
      }
    }
    char[] in = kept.toString().toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  /** The tokens of a folded word: {@code wasn't} is {@code was} and {@code n't}. */
  public static List<String> split(String folded) {
    if (BARE_NEGATIONS.contains(folded)) {
      return List.of(folded.substring(0, folded.length() - 2), "n't");
    }
    if (folded.indexOf('\'') < 0) {
      return List.of(folded);
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() > ending.length()) {
        List<String> terms = new ArrayList<>(2);
        terms.add(folded.substring(0, folded.length() - ending.length()));
        terms.add(ending);
        return terms;
      }
    }
    return List.of(folded);
  }

  /**
   * Whether a character inside a word does not count: soft hyphen, zero-width signs, combining
   * marks.
   */
  public static boolean isIgnorable(char c) {
    return c == '\u00ad'
        || c >= '\u200b' && c <= '\u200d'
        || c == '\u2060'
        || c == '\ufeff'
        || c >= '\u0300' && c <= '\u036f';
  }
}
