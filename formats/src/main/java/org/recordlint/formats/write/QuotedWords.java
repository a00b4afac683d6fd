package org.recordlint.formats.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a record that a message may have taken over from it: those of the quote and the
 * names of people.
 *
 * <p>Which words of a message came from its template is not known any more when it is written, so a
 * word of the quote is masked wherever it stands. Words that say nothing by themselves stay.
 */
final class QuotedWords {

  /** Runs of letters and digits, so that a name is found in its possessive and in compounds. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}");

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has",
          "have", "he", "her", "him", "his", "if", "in", "is", "it", "its", "my", "no", "not", "of",
          "on", "or", "our", "she", "so", "that", "the", "their", "them", "then", "they", "this",
          "to", "was", "we", "were", "what", "when", "which", "who", "with", "you", "your");

  private final Set<String> words = new HashSet<>();

  /** Adds the words of a piece of the record. */
  void add(String piece) {
    Matcher matcher = WORD.matcher(piece);
    while (matcher.find()) {
      String word = folded(matcher.group());
      if (!SAY_NOTHING.contains(word)) {
        words.add(word);
      }
    }
  }

  boolean anyIn(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (words.contains(folded(matcher.group()))) {
        return true;
      }
    }
    return false;
  }

  /** The text with an ellipsis for each of the words. */
  String maskedIn(String text) {
    if (words.isEmpty()) {
      return text;
    }
    return WORD.matcher(text)
        .replaceAll(
            match ->
                words.contains(folded(match.group()))
                    ? "\u2026"
                    : Matcher.quoteReplacement(match.group()));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
