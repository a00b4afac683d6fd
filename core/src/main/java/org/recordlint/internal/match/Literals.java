package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.internal.pattern.Phrase;

/** The literals that rules require, and which rule requires which. */
public final class Literals {

  private static final int SHORTEST_SPLIT = 5;
  private static final int LONGEST_INITIALS = 5;

  private Literals() {}

  /**
   * Literals with their owners.
   *
   * @param owners for each literal, which rules need it
   */
  @SuppressWarnings("ArrayRecordComponent") // read at every hit; nobody else holds the array
  public record Table(List<String> literals, int[][] owners) {}

  /** The literals one of which is in every match of {@code phrase}; empty if there are none. */
  public static Optional<Set<String>> of(Phrase phrase) {
    return RequiredLiterals.of(phrase).map(required -> withInitials(required.literals()));
  }

  /** Short words may be written as initials with full stops, {@code E.S.N.}. */
  private static Set<String> withInitials(Set<String> literals) {
    Set<String> all = new TreeSet<>(literals);
    for (String literal : literals) {
      if (literal.length() <= LONGEST_INITIALS && literal.chars().allMatch(Character::isLetter)) {
        all.add(String.join(" ", literal.split("")));
      }
    }
    return all;
  }

  /** The literals in the order in which an automaton takes them. */
  public static Table table(Map<String, Set<Integer>> owners) {
    List<String> literals = new ArrayList<>(owners.keySet());
    int[][] table = new int[literals.size()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = owners.get(literals.get(i)).stream().mapToInt(Integer::intValue).toArray();
    }
    return new Table(literals, table);
  }

  /**
   * The same literals first, and after them the forms in which a scanner may leave them: {@code rn}
   * for {@code m}, a space inside a word.
   */
  public static Table scannedTable(Map<String, Set<Integer>> owners) {
    Map<String, Set<Integer>> variants = new TreeMap<>();
    owners.forEach(
        (literal, rules) -> {
          for (String variant : scannedForms(literal)) {
            if (!owners.containsKey(variant)) {
              variants.computeIfAbsent(variant, any -> new TreeSet<>()).addAll(rules);
            }
          }
        });
    Table clean = table(owners);
    Table noisy = table(variants);
    List<String> literals = new ArrayList<>(clean.literals());
    literals.addAll(noisy.literals());
    int[][] all = new int[literals.size()][];
    System.arraycopy(clean.owners(), 0, all, 0, clean.owners().length);
    System.arraycopy(noisy.owners(), 0, all, clean.owners().length, noisy.owners().length);
    return new Table(literals, all);
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
