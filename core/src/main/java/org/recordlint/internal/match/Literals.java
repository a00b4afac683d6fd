package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.internal.pattern.Phrase;

/** The literals that phrases require, and the forms in which they may stand in a text. */
public final class Literals {

  private static final int SHORTEST_SPLIT = 5;

  private Literals() {}

  /** What each way to match {@code phrase} requires; empty if no word is certain. */
  public static List<Requirement> of(Phrase phrase) {
    return RequiredLiterals.ways(phrase).stream()
        .map(RequiredLiterals::together)
        .distinct()
        .toList();
  }

  /** The forms in which a scanner may leave literals, with the literals that each stands for. */
  static Map<String, Set<String>> scannedForms(Set<String> literals) {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String literal : literals) {
      for (String form : scannedForms(literal)) {
        if (!literals.contains(form)) {
          forms.computeIfAbsent(form, any -> new TreeSet<>()).add(literal);
        }
      }
    }
    return forms;
  }

  private static List<String> scannedForms(String literal) {
    List<String> forms = new ArrayList<>();
    boolean open = literal.endsWith("*");
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == 'm') {
        forms.add(literal.substring(0, i) + "rn" + literal.substring(i + 1));
      }
      if (literal.startsWith("rn", i)) {
        forms.add(literal.substring(0, i) + "m" + literal.substring(i + 2));
      }
      boolean inside = i > 0 && c != ' ' && literal.charAt(i - 1) != ' ';
      if (!open && inside && literal.length() >= SHORTEST_SPLIT) {
        forms.add(literal.substring(0, i) + " " + literal.substring(i));
      } else if (!open && inside && literal.length() == 4 && i == 3) {
        forms.add(literal.substring(0, i) + " " + literal.substring(i));
      }
    }
    return forms;
  }
}
