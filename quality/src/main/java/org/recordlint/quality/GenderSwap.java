package org.recordlint.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes everybody in a note female, or male, or each the other: pronouns, kin words, words for
 * children and adults, titles, and given names within their group.
 *
 * <p>Held fixed: a rule's own wording (which is why "young man" stays), labels and completeness
 * evidence, names of organisations, and names that could be words. Words that only tell of one sex,
 * such as "pregnant", stay too, so a swapped note may be odd; it must still get the same findings.
 */
final class GenderSwap {

  private static final String HOLDS =
      "a rule's wording, labels, completeness evidence, organisations, words such as \"pregnant\"";

  /**
   * After these, or at the end of a clause, {@code her} is an object and {@code his} stands alone.
   */
  private static final Set<String> AFTER_OBJECT =
      Set.copyOf(
          List.of(
              ("a an the this that these those to and or but if when while as at by for from in into of"
                      + " on off out over through with without about against after before since until"
                      + " because than then so too is was were are has had have will would can could"
                      + " should did does do not he she they i we you it him them there here today"
                      + " yesterday tomorrow how what why who where which again back down up home alone"
                      + " very being having going also w re first last twice once only just both all"
                      + " every some any no another later earlier now soon next until via per")
                  .split(" ")));

  /** Before a number these belong to it: her last two visits. */
  private static final Set<String> ORDINALS = Set.of("first", "last");

  private static final Set<String> JUDGING =
      Set.of(
          "find",
          "finds",
          "found",
          "call",
          "calls",
          "called",
          "considers",
          "considered",
          "thought");

  private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "few");

  private static final Map<String, String> TO_FEMALE = new HashMap<>();
  private static final Map<String, String> TO_MALE = new HashMap<>();

  static {
    for (String line : Resource.lines("gender-words.txt")) {
      String[] pair = line.strip().split(" +");
      TO_MALE.putIfAbsent(pair[0], pair[1]);
      TO_FEMALE.putIfAbsent(pair[1], pair[0]);
    }
  }

  /** Who becomes what. */
  enum Direction {
    TO_FEMALE("all female"),
    TO_MALE("all male"),
    EACH_OTHER("each the other");

    private final String label;

    Direction(String label) {
      this.label = label;
    }
  }

  private final Names names;
  private final NameSwap nameSwap;

  GenderSwap(Names names, NameSwap nameSwap) {
    this.names = names;
    this.nameSwap = nameSwap;
  }

  Transformation transformation(Direction direction) {
    return new Transformation(
        "gender",
        direction.label,
        "word or name",
        HOLDS,
        (note, random) -> edits(note, direction, random));
  }

  private List<Edit> edits(Note note, Direction direction, Random random) {
    Map<String, String> renamed = renamed(note, direction, random);
    List<Edit> edits = new ArrayList<>(NameSwap.edits(note, renamed));
    List<Word> words = note.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (renamed.containsKey(word.folded())
          || note.isWording(word.span())
          || note.isEvidence(word.span())
          || note.isOrganisation(word.span())) {
        continue;
      }
      String other = other(note, i, direction);
      if (other != null) {
        edits.add(new Edit(word.span(), word.inMyCase(other)));
      }
    }
    return edits;
  }

  private static String other(Note note, int index, Direction direction) {
    Word word = note.words().get(index);
    String folded = word.folded();
    if (direction != Direction.TO_FEMALE && TO_MALE.containsKey(folded)) {
      if (folded.equals("her")) {
        return standsAlone(note, index) || isJudged(note, index) ? "him" : "his";
      }
      if (folded.equals("sister") && index > 0 && isWard(note.words().get(index - 1).folded())) {
        return null;
      }
      // A teacher is called Miss without a name, and her pair is no title.
      boolean named =
          index + 1 < note.words().size()
              && note.adjoin(word, note.words().get(index + 1))
              && note.words().get(index + 1).isCapitalised();
      return folded.equals("miss") && !(word.isCapitalised() && named) ? null : TO_MALE.get(folded);
    }
    if (direction != Direction.TO_MALE && TO_FEMALE.containsKey(folded)) {
      return folded.equals("his") && standsAlone(note, index) ? "hers" : TO_FEMALE.get(folded);
    }
    return null;
  }

  /** {@code found her moody}: what is said of her follows. */
  private static boolean isJudged(Note note, int index) {
    List<Word> words = note.words();
    return index > 0
        && index + 1 < words.size()
        && JUDGING.contains(words.get(index - 1).folded())
        && note.isWording(words.get(index + 1).span());
  }

  /** A ward's sister is a nurse. */
  private static boolean isWard(String word) {
    return Set.of("ward", "theatre", "night", "nursing", "casualty", "charge").contains(word);
  }

  private static boolean standsAlone(Note note, int index) {
    List<Word> words = note.words();
    if (index + 1 == words.size() || !note.adjoin(words.get(index), words.get(index + 1))) {
      // A figure or a quotation may follow a possessive: her 12th birthday, her "friend".
      int next = words.get(index).span().end();
      String rest = note.text().substring(next, Math.min(note.text().length(), next + 2));
      return !(rest.length() == 2
          && rest.charAt(0) == ' '
          && (Character.isDigit(rest.charAt(1)) || "\"'“‘".indexOf(rest.charAt(1)) >= 0));
    }
    boolean counted =
        index + 2 < words.size()
            && ORDINALS.contains(words.get(index + 1).folded())
            && NUMBERS.contains(words.get(index + 2).folded());
    return !counted && AFTER_OBJECT.contains(words.get(index + 1).folded());
  }

  private Map<String, String> renamed(Note note, Direction direction, Random random) {
    Map<String, String> renamed = new HashMap<>();
    List<String> groups = names.groups();
    String any = groups.get(random.nextInt(groups.size()));
    for (String group : groups) {
      if (direction != Direction.TO_FEMALE) {
        renamed.putAll(opposite(note, random, group, any, Names.Kind.FEMALE));
      }
      if (direction != Direction.TO_MALE) {
        renamed.putAll(opposite(note, random, group, any, Names.Kind.MALE));
      }
    }
    return renamed;
  }

  /** Names of {@code kind} in {@code group}; those of no group get names of {@code any} group. */
  private Map<String, String> opposite(
      Note note, Random random, String group, String any, Names.Kind kind) {
    Map<String, String> same = nameSwap.given(note, random, group, kind);
    List<String> pool =
        names.of(group, kind == Names.Kind.FEMALE ? Names.Kind.MALE : Names.Kind.FEMALE);
    Map<String, String> renamed = new HashMap<>();
    int next = random.nextInt(pool.size());
    for (String name : same.keySet().stream().sorted().toList()) {
      String known = names.given(name).orElseThrow().group();
      if (known.equals(group) || known.equals(Names.OTHER) && group.equals(any)) {
        renamed.put(name, pool.get(next++ % pool.size()));
      }
    }
    return renamed;
  }
}
