package org.recordlint.opinion.training;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.corpus.GoldRecord;

/**
 * Words that labelled notes show to be names of persons: written with a capital after a title or
 * before an age, and nowhere in small letters. Nothing may be learnt from them.
 */
final class PersonNames {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Dr|Re:?|re)\\.? (\\p{Lu}\\p{Ll}+)(?:[ -](\\p{Lu}\\p{Ll}+))?"
              + "|\\b(\\p{Lu}\\p{Ll}+)(?:[ -](\\p{Lu}\\p{Ll}+))?,? \\(?\\d{1,2}\\b");

  private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}+\\b");

  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  /** Looks at notes. */
  PersonNames(List<GoldRecord> notes) {
    notes.forEach(note -> read(note.record().text()));
  }

  private void read(String text) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      for (int group = 1; group <= named.groupCount(); group++) {
        if (named.group(group) != null) {
          names.add(named.group(group).toLowerCase(Locale.ROOT));
        }
      }
    }
    Matcher small = SMALL.matcher(text);
    while (small.find()) {
      words.add(small.group());
    }
  }

  /** Whether a word was seen as a name only. */
  boolean has(String word) {
    return names.contains(word) && !words.contains(word);
  }

  @Override
  public String toString() {
    return "PersonNames[" + names.size() + "]";
  }
}
