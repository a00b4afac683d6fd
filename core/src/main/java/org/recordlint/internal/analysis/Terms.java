package org.recordlint.internal.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How written words become terms: lower case, no accents, straight apostrophes, contractions taken
 * apart.
 */
public final class Terms {

  /** The token that {@code wasn't} ends with. */
  public static final String NOT = "n't";

  private static final List<String> ENDINGS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

  /** What {@code n't} is put to. */
  private static final Set<String> NEGATABLE =
      Set.of(
          "is", "was", "are", "were", "has", "have", "had", "do", "does", "did", "wo", "ca", "sha",
          "ai", "would", "could", "should", "must", "might", "may", "need", "dare", "ought");

  /** What is left of a word before {@code n't}, and the word. */
  private static final Map<String, String> SHORTENED =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  /** Contractions that are typed without their apostrophe and are no other word, by their ends. */
  private static final Map<String, List<String>> BARE =
      Map.of(
          NOT,
          List.of(
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
              "shouldnt"),
          "'s",
          List.of("hes", "shes", "whos", "thats", "whats", "theres"),
          "'re",
          List.of("theyre", "youre"),
          "'ve",
          List.of("theyve", "youve", "weve"));

  /** The end of each of them. */
  private static final Map<String, String> BARE_ENDS =
      BARE.entrySet().stream()
          .flatMap(each -> each.getValue().stream().map(word -> Map.entry(word, each.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** The words that begin with what stands before the end. */
  private static final Map<String, List<String>> BARE_HEADS =
      BARE_ENDS.entrySet().stream()
          .collect(
              Collectors.groupingBy(
                  each -> head(each.getKey(), each.getValue()),
                  Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableList())));

  private Terms() {}

  /** The term of a written word, still in one piece. */
  public static String fold(String word) {
    int n = word.length();
    boolean plain = true;
    boolean ascii = true;
    for (int i = 0; i < n && ascii; i++) {
      char c = word.charAt(i);
      plain &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      ascii = c < 0x80;
    }
    if (ascii) {
      return plain ? word : word.toLowerCase(Locale.ROOT);
    }
    // Small letters first: a capital may fall apart into a letter and a mark that does not count.
    String small = word.toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
        kept.append('\'');
      } else if (!isIgnorable(c)) {
        kept.append(c);
      }
    }
    char[] in = kept.toString().toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  /**
   * The tokens of a folded word: {@code wasn't} is {@code was} and {@code n't}, {@code won't} is
   * {@code will} and {@code n't}, so that phrases need not name both.
   */
  public static List<String> split(String folded) {
    String bare = BARE_ENDS.get(folded);
    if (bare != null) {
      return List.of(whole(head(folded, bare)), bare);
    }
    if (folded.indexOf('\'') < 0) {
      return List.of(folded);
    }
    if (folded.endsWith(NOT) && isNegatable(without(folded, NOT))) {
      return List.of(whole(without(folded, NOT)), NOT);
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() > ending.length()) {
        return List.of(without(folded, ending), ending);
      }
    }
    return List.of(folded);
  }

  /** The words that are typed without an apostrophe and end with {@code end}, {@code didnt}. */
  public static List<String> bareWith(String end) {
    return BARE.getOrDefault(end, List.of());
  }

  /** The words that {@code term} begins and that are typed without an apostrophe: {@code shes}. */
  public static List<String> bareAfter(String term) {
    return BARE_HEADS.getOrDefault(term, List.of());
  }

  /** All of them. */
  public static Set<String> bare() {
    return BARE_ENDS.keySet();
  }

  /** What stands before an ending of which the apostrophe is left out. */
  private static String head(String word, String end) {
    return word.substring(0, word.length() - end.length() + 1);
  }

  /** Whether {@code n't} may stand after {@code term} in one word. */
  public static boolean isNegatable(String term) {
    return NEGATABLE.contains(term);
  }

  /** The word that {@code ca}, {@code wo} or {@code sha} is before {@code n't}; else the term. */
  public static String whole(String term) {
    return SHORTENED.getOrDefault(term, term);
  }

  /** How a term is written before {@code n't} in one word: {@code can} as {@code ca}. */
  public static String shortened(String term) {
    return switch (term) {
      case "can" -> "ca";
      case "will" -> "wo";
      case "shall" -> "sha";
      default -> term;
    };
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
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
