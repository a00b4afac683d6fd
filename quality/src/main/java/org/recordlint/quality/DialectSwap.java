package org.recordlint.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a note in another spelling of English: the American one, the Oxford one (-ize, otherwise
 * British), or British for American spelling.
 *
 * <p>Held fixed: labels, completeness evidence, names of organisations, and a rule's own wording;
 * the variant "American, in wording" swaps nothing but a rule's wording and labels instead.
 */
final class DialectSwap {

  private static final String HOLDS =
      "a rule's wording, labels, completeness evidence, organisations";

  private static final Pattern ISE =
      Pattern.compile(
          "((?:organ|real|recogn|apolog|priorit|emphas|minim|maxim|normal|social|stabil|hospital"
              + "|criminal|victim|radical|racial|final|summar|author|special|traumat|sexual|stigmat"
              + "|general|util|vandal|penal|visual|categor|scrutin|familiar|jeopard|sympath|harmon"
              + "|central|formal|neutral|personal|critic|character|colon|econom|equal|local|memor"
              + "|mobil|modern|optim|patron|rational|standard|steril|symbol|terror|isol)(?:al)?)"
              + "is(e|ed|es|er|ers|ing|ation|ations|ational|able)");

  private static final Map<String, String> AMERICAN = new LinkedHashMap<>();

  static {
    for (String line : Resource.lines("american-spelling.txt")) {
      String[] pair = line.strip().split(" +");
      AMERICAN.put(pair[0], pair[1]);
    }
  }

  /** American spellings that are other words in British English: a story has no floors. */
  private static final Set<String> BRITISH_TOO = Set.of("story", "check", "tire");

  private enum Spelling {
    AMERICAN,
    OXFORD,
    BRITISH
  }

  private DialectSwap() {}

  static List<Transformation> all() {
    return List.of(
        of("American", Spelling.AMERICAN, false, HOLDS),
        of("Oxford -ize", Spelling.OXFORD, false, HOLDS),
        of("British", Spelling.BRITISH, false, HOLDS),
        of(
            "American, in wording",
            Spelling.AMERICAN,
            true,
            "all but a rule's wording and labels; organisations"));
  }

  private static Transformation of(
      String variant, Spelling spelling, boolean inWording, String holds) {
    return new Transformation(
        "dialect spelling" + (inWording ? ", in wording" : ""),
        variant,
        "word",
        holds,
        (note, random) -> edits(note, spelling, inWording));
  }

  private static List<Edit> edits(Note note, Spelling spelling, boolean inWording) {
    List<Edit> edits = new ArrayList<>();
    for (Word word : note.words()) {
      if (note.isOrganisation(word.span())
          || note.isWording(word.span()) != inWording
          || !inWording && note.isEvidence(word.span())) {
        continue;
      }
      String other = spelt(word.folded(), spelling);
      if (!other.equals(word.folded())) {
        edits.add(new Edit(word.span(), word.inMyCase(other)));
      }
    }
    return edits;
  }

  private static String spelt(String word, Spelling spelling) {
    if (spelling == Spelling.BRITISH) {
      String stem = word.replaceFirst("iz(e|ed|es|er|ers|ing|ation|ations)$", "is$1");
      return !stem.equals(word) && ISE.matcher(stem).matches() ? stem : replaced(word, true);
    }
    Matcher ise = ISE.matcher(word);
    if (ise.matches()) {
      return ise.group(1) + "iz" + ise.group(2);
    }
    return spelling == Spelling.AMERICAN ? replaced(word, false) : word;
  }

  /** Replaces the stem that the word begins with; the rest of the word must be an ending. */
  private static String replaced(String word, boolean back) {
    Set<String> endings =
        Set.of("", "s", "ed", "ing", "ers", "er", "al", "ally", "hood", "d", "ful");
    for (Map.Entry<String, String> entry : AMERICAN.entrySet()) {
      if (back && BRITISH_TOO.contains(entry.getValue())) {
        continue;
      }
      String from = back ? entry.getValue() : entry.getKey();
      String to = back ? entry.getKey() : entry.getValue();
      if (word.startsWith(from) && endings.contains(word.substring(from.length()))) {
        return to + word.substring(from.length());
      }
    }
    return word;
  }
}
