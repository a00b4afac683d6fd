package org.recordlint.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts one group's words for ethnicity or religion in the place of every other's. A word is only
 * replaced by one that could stand there: a nationality that is no language by such a one, a
 * nationality that is a language too by such a one, Black, White and Asian before a person or a
 * group by each other, a house of worship by another.
 *
 * <p>Held fixed: a rule's own wording, labels, names of organisations, places and persons, and in
 * the families without "in evidence" also whatever showed a completeness aspect. Articles stay: "a"
 * may stand before a vowel.
 */
final class IdentityWords {

  private static final String HOLDS =
      "a rule's wording, labels, organisations and places, completeness evidence";
  private static final String HOLDS_LESS = "a rule's wording, labels, organisations and places";

  /** Which person or group a colour word stands before, when it is about ethnicity. */
  private static final Set<String> PEOPLE =
      Set.copyOf(
          List.of(
              ("british african caribbean boy boys girl girls child children man men woman women family"
                      + " families mother mothers father mum dad teenager heritage parents lad pupil"
                      + " pupils student students community background young people person")
                  .split(" ")));

  /** What follows a person's name: {@code Christian (3}, {@code Christian is 3} are no faith. */
  private static final Pattern AGE = Pattern.compile("(?: is| ?[(,]) ?\\d");

  private record Kind(
      String name, Map<String, Integer> classes, Map<String, List<String>> targets) {
    boolean isColour(String word) {
      return Set.of("black", "white", "asian").contains(word);
    }
  }

  private static Kind kind(String name, String resource) {
    Map<String, Integer> classes = new LinkedHashMap<>();
    Map<String, List<String>> targets = new LinkedHashMap<>();
    int number = 0;
    for (String line : Resource.lines(resource)) {
      String[] cells = line.split(" *; *");
      if (cells[0].equals("class")) {
        for (String word : cells[1].strip().split(" +")) {
          classes.put(word, number);
        }
        number++;
      } else {
        targets.put(cells[0], List.of(cells[1].strip().split(" +")));
      }
    }
    return new Kind(name, Map.copyOf(classes), targets);
  }

  private IdentityWords() {}

  /** Every group of both kinds, with completeness evidence held and without. */
  static List<Transformation> all() {
    List<Transformation> all = new ArrayList<>();
    for (boolean evidence : new boolean[] {false, true}) {
      for (Kind kind :
          List.of(
              kind("ethnicity words", "ethnicity-words.txt"),
              kind("religion words", "religion-words.txt"))) {
        kind.targets()
            .forEach(
                (group, words) ->
                    all.add(
                        new Transformation(
                            kind.name() + (evidence ? ", in evidence" : ""),
                            group,
                            "word",
                            evidence ? HOLDS_LESS : HOLDS,
                            (note, random) -> edits(note, kind, words, evidence))));
      }
    }
    return all;
  }

  private static List<Edit> edits(Note note, Kind kind, List<String> targets, boolean evidence) {
    List<Edit> edits = new ArrayList<>();
    List<Word> words = note.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String folded = word.folded();
      Integer number = kind.classes().get(folded);
      if (number == null || targets.get(number).equals("-")) {
        continue;
      }
      boolean fits =
          kind.isColour(folded)
              ? i + 1 < words.size()
                  && note.adjoin(word, words.get(i + 1))
                  && PEOPLE.contains(words.get(i + 1).folded())
              : Character.isUpperCase(word.text().charAt(0)) || number > 0;
      boolean held =
          AGE.matcher(note.text()).region(word.span().end(), note.text().length()).lookingAt()
              || note.isWording(word.span())
              || note.isOrganisation(word.span())
              || note.isEvidence(word.span()) != evidence;
      String target = targets.get(number);
      if (fits && !held && !target.equals(folded)) {
        edits.add(new Edit(word.span(), word.inMyCase(target)));
      }
    }
    return edits;
  }
}
