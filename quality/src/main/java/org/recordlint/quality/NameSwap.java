package org.recordlint.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Puts the names of one group in the place of all names in a note: given names for given names of
 * the same gender, or surnames for surnames. A name gets the same new name throughout a note.
 *
 * <p>Held fixed: everything but names; and a name throughout the note if it stands anywhere in a
 * rule's wording, in completeness evidence or in the name of an organisation, place or law, or if
 * its small form is a word somewhere in the notes (Will, May).
 */
final class NameSwap {

  private static final String HOLDS =
      "all but the names; names that also stand in a rule's wording, in completeness evidence or in"
          + " the name of an organisation or place; names that are words in small letters";

  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss");

  private final Names names;
  private final Set<String> vocabulary;

  /**
   * @param vocabulary words that stand in small letters somewhere in the notes
   */
  NameSwap(Names names, Set<String> vocabulary) {
    this.names = names;
    this.vocabulary = Set.copyOf(vocabulary);
  }

  Transformation given(String group) {
    return new Transformation(
        "given names", group, "name", HOLDS, (note, random) -> given(note, group, random));
  }

  Transformation surnames(String group) {
    return new Transformation(
        "surnames", group, "name", HOLDS, (note, random) -> surnames(note, group, random));
  }

  /** The given name that {@code word} is, unless it could be a word. */
  Optional<Names.Known> known(Word word) {
    return word.isCapitalised() || word.isAllCaps()
        ? names.given(word.text()).filter(any -> !vocabulary.contains(word.folded()))
        : Optional.empty();
  }

  /** New given names of {@code group} for the names in the note, by their small forms. */
  Map<String, String> given(Note note, Random random, String group, Names.Kind kind) {
    Map<String, String> renamed = new HashMap<>();
    List<String> pool = new ArrayList<>(names.of(group, kind));
    for (Word word : note.words()) {
      boolean swapped = known(word).isPresent() && !renamed.containsKey(word.folded());
      if (swapped && known(word).orElseThrow().kind() == kind) {
        renamed.put(word.folded(), draw(pool, word.folded(), random));
      }
    }
    held(note).forEach(renamed::remove);
    return renamed;
  }

  private List<Edit> given(Note note, String group, Random random) {
    Map<String, String> renamed = given(note, random, group, Names.Kind.FEMALE);
    renamed.putAll(given(note, random, group, Names.Kind.MALE));
    return edits(note, renamed);
  }

  private List<Edit> surnames(Note note, String group, Random random) {
    Map<String, String> renamed = new HashMap<>();
    List<String> pool = new ArrayList<>(names.of(group, Names.Kind.SURNAME));
    List<Word> words = note.words();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      Word before = words.get(i - 1);
      boolean named =
          TITLES.contains(before.text())
              || known(before).isPresent() && !vocabulary.contains(word.folded());
      if (named
          && word.isCapitalised()
          && word.text().length() > 2
          && known(word).isEmpty()
          && note.adjoin(before, word)
          && !renamed.containsKey(word.folded())) {
        renamed.put(word.folded(), draw(pool, word.folded(), random));
      }
    }
    held(note).forEach(renamed::remove);
    return edits(note, renamed);
  }

  /** Draws without putting back while there are names left. */
  private static String draw(List<String> pool, String old, Random random) {
    String drawn = pool.get(random.nextInt(pool.size()));
    if (pool.size() > 1) {
      pool.remove(drawn);
      if (drawn.equalsIgnoreCase(old)) {
        return pool.get(random.nextInt(pool.size()));
      }
    }
    return drawn;
  }

  private static Set<String> held(Note note) {
    Set<String> held = new HashSet<>();
    for (Word word : note.words()) {
      if (note.isWording(word.span())
          || note.isEvidence(word.span())
          || note.isOrganisation(word.span())) {
        held.add(word.folded());
      }
    }
    return held;
  }

  /** Replaces capitalised words by {@code renamed}, which goes by small forms. */
  static List<Edit> edits(Note note, Map<String, String> renamed) {
    List<Edit> edits = new ArrayList<>();
    for (Word word : note.words()) {
      String name = renamed.get(word.folded());
      if (name != null && (word.isCapitalised() || word.isAllCaps())) {
        edits.add(new Edit(word.span(), word.inMyCase(name)));
      }
    }
    return edits;
  }
}
