package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Sentence;

/**
 * Finds the sentences in which phrases may match: those that hold a literal out of every set that a
 * phrase requires. The rarest set of each phrase is looked for, and only where one of its literals
 * stands are the others asked about. Immutable and thread-safe.
 */
public final class CandidateFinder {

  /** Takes what a scan finds. */
  @FunctionalInterface
  public interface CandidateConsumer {
    /**
     * Takes a sentence and the numbers of the phrases that may match in it.
     *
     * @param phrases used again afterwards
     */
    void candidates(Sentence sentence, BitSet phrases);
  }

  private static final int[] NONE = {};

  private final LiteralAutomaton automaton;

  /** For each literal, the phrases that it is among the rarest literals of. */
  private final int[][] phrases;

  /** For each phrase, the other sets of literals that it requires. */
  private final int[][][] others;

  private CandidateFinder(List<List<Set<String>>> required, boolean scanned) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (List<Set<String>> sets : required) {
      for (Set<String> set : scanned ? sets.subList(0, 1) : sets) {
        set.forEach(literal -> numbers.put(literal, 0));
      }
    }
    List<String> literals = new ArrayList<>(numbers.keySet());
    for (int i = 0; i < literals.size(); i++) {
      numbers.put(literals.get(i), i);
    }
    List<Set<Integer>> owned = new ArrayList<>();
    literals.forEach(any -> owned.add(new TreeSet<>()));
    others = new int[required.size()][][];
    Map<Set<String>, int[]> known = new LinkedHashMap<>();
    for (int phrase = 0; phrase < others.length; phrase++) {
      int number = phrase;
      List<Set<String>> sets = required.get(phrase);
      sets.get(0).forEach(literal -> owned.get(numbers.get(literal)).add(number));
      others[phrase] =
          (scanned ? List.<Set<String>>of() : sets.subList(1, sets.size()))
              .stream()
                  .map(set -> known.computeIfAbsent(set, any -> numbers(set, numbers)))
                  .toArray(int[][]::new);
    }
    if (scanned) {
      Literals.scannedForms(numbers.keySet())
          .forEach(
              (form, meant) -> {
                Set<Integer> all = new TreeSet<>();
                meant.forEach(literal -> all.addAll(owned.get(numbers.get(literal))));
                literals.add(form);
                owned.add(all);
              });
    }
    phrases = owned.stream().map(CandidateFinder::toArray).toArray(int[][]::new);
    automaton = LiteralAutomaton.of(literals, scanned);
  }

  private static int[] numbers(Set<String> set, Map<String, Integer> numbers) {
    return set.stream().mapToInt(numbers::get).sorted().toArray();
  }

  private static int[] toArray(Set<Integer> set) {
    return set.isEmpty() ? NONE : set.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A finder for text that was typed.
   *
   * @param required for each phrase what it requires, as {@link Literals#of} gives it; never empty
   */
  public static CandidateFinder forTyped(List<List<Set<String>>> required) {
    return new CandidateFinder(required, false);
  }

  /** A finder for text that came from a scanner, which takes more to build and to run. */
  public static CandidateFinder forScanned(List<List<Set<String>>> required) {
    return new CandidateFinder(required, true);
  }

  /** Reads the text once and hands over each sentence in which a phrase may match, in order. */
  public void scan(AnalyzedText text, Scratch scratch, CandidateConsumer candidates) {
    LiteralHits hits = scratch.hits();
    hits.clear();
    automaton.scan(text.text(), hits::add);
    BitSet found = new BitSet();
    int from = 0;
    while (from < hits.count()) {
      if (phrases[hits.literal(from)].length == 0) {
        from++;
        continue;
      }
      Sentence sentence = text.sentenceAt(hits.offset(from));
      int first = from;
      while (first > 0 && hits.offset(first - 1) >= sentence.span().start()) {
        first--;
      }
      int end = from + 1;
      while (end < hits.count() && hits.offset(end) < sentence.span().end()) {
        end++;
      }
      for (int hit = from; hit < end; hit++) {
        for (int phrase : phrases[hits.literal(hit)]) {
          if (!found.get(phrase) && hasOthers(phrase, hits, first, end)) {
            found.set(phrase);
          }
        }
      }
      if (!found.isEmpty()) {
        candidates.candidates(sentence, found);
        found.clear();
      }
      from = end;
    }
  }

  private boolean hasOthers(int phrase, LiteralHits hits, int from, int to) {
    for (int[] set : others[phrase]) {
      if (!isAnyIn(set, hits, from, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnyIn(int[] set, LiteralHits hits, int from, int to) {
    for (int hit = from; hit < to; hit++) {
      if (Arrays.binarySearch(set, hits.literal(hit)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "CandidateFinder[" + others.length + " phrases]";
  }
}
