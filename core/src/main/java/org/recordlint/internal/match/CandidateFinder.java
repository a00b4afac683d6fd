package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Marks;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

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
    void candidates(Sentence sentence, PhraseNumbers phrases);
  }

  /** Searching a set for a literal takes as long as looking at so many others. */
  private static final int SEARCH = 8;

  private final LiteralAutomaton automaton;

  /** For each literal, the requirements that it is among the rarest literals of. */
  private final IntLists rarestOf;

  /**
   * For each place of {@link #rarestOf} the signs, of one kind and of another, of the literals of
   * another set, of which one must stand beside, or all signs: nearly every requirement is told by
   * them that cannot be met.
   */
  private final long[] signs;

  /** For each requirement, the other sets of literals in it, by their numbers. */
  private final IntLists others;

  private final IntLists sets;

  /** For each requirement, the phrase that has it. */
  private final int[] phraseOf;

  private CandidateFinder(List<List<Requirement>> phrases, boolean scanned) {
    List<Requirement> required = phrases.stream().flatMap(List::stream).toList();
    phraseOf =
        IntStream.range(0, phrases.size())
            .flatMap(phrase -> phrases.get(phrase).stream().mapToInt(each -> phrase))
            .toArray();
    // The commonest first: what is looked at for every note then lies together in memory.
    List<String> literals =
        WordFrequencies.OF_NOTES.commonestFirst(
            required.stream()
                .flatMap(each -> scanned ? Stream.of(each.rarest()) : each.sets().stream())
                .flatMap(Set::stream));
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Integer>> owned = new ArrayList<>();
    for (String literal : literals) {
      numbers.put(literal, numbers.size());
      owned.add(new ArrayList<>());
    }
    List<int[]> more = new ArrayList<>();
    Map<Set<String>, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < required.size(); i++) {
      int number = i;
      Requirement requirement = required.get(i);
      requirement.rarest().forEach(literal -> owned.get(numbers.get(literal)).add(number));
      more.add(
          requirement.sets().stream()
              .skip(scanned ? Long.MAX_VALUE : 1)
              .mapToInt(set -> known.computeIfAbsent(set, any -> known.size()))
              .toArray());
    }
    others = IntLists.of(more);
    sets = IntLists.of(known.keySet().stream().map(set -> numbers(set, numbers)).toList());
    if (scanned) {
      Literals.scannedForms(numbers.keySet())
          .forEach(
              (form, meant) -> {
                Set<Integer> all = new TreeSet<>();
                meant.forEach(literal -> all.addAll(owned.get(numbers.get(literal))));
                literals.add(form);
                owned.add(List.copyOf(all));
              });
    }
    rarestOf = IntLists.of(owned.stream().map(CandidateFinder::toArray).toList());
    signs = new long[2 * rarestOf.places()];
    for (int at = 0; at < rarestOf.places(); at++) {
      signs[2 * at] = sign(rarestOf.at(at), LiteralHits::sign);
      signs[2 * at + 1] = sign(rarestOf.at(at), LiteralHits::otherSign);
    }
    automaton = LiteralAutomaton.of(literals, scanned);
  }

  /** A sign of the smallest of the other sets of a requirement, or all signs if there is none. */
  private long sign(int requirement, IntToLongFunction kind) {
    long best = -1;
    for (int at = others.start(requirement); at < others.end(requirement); at++) {
      int set = others.at(at);
      long sign = 0;
      for (int literal = sets.start(set); literal < sets.end(set); literal++) {
        sign |= kind.applyAsLong(sets.at(literal));
      }
      best = Long.bitCount(sign) < Long.bitCount(best) ? sign : best;
    }
    return best;
  }

  /** Reads a finder from a snapshot. */
  public CandidateFinder(SnapshotReader from) {
    automaton = new LiteralAutomaton(from);
    rarestOf = new IntLists(from);
    long[] kept = from.longs();
    signs = kept.length == 0 ? new long[2 * rarestOf.places()] : kept;
    if (kept.length == 0) {
      Arrays.fill(signs, -1);
    }
    others = new IntLists(from);
    sets = new IntLists(from);
    phraseOf = from.numbers();
  }

  /** Writes the finder for {@link #CandidateFinder(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    automaton.write(to);
    rarestOf.write(to);
    boolean all = Arrays.stream(signs).allMatch(sign -> sign == -1);
    to.longs(all ? new long[0] : signs);
    others.write(to);
    sets.write(to);
    to.numbers(phraseOf);
  }

  private static int[] numbers(Set<String> set, Map<String, Integer> numbers) {
    return set.stream().mapToInt(numbers::get).sorted().toArray();
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A finder for text that was typed.
   *
   * @param phrases what each of them requires, as {@link Literals#of} gives it; never empty
   */
  public static CandidateFinder forTyped(List<List<Requirement>> phrases) {
    return new CandidateFinder(phrases, false);
  }

  /** A finder for text that came from a scanner, which takes more to build and to run. */
  public static CandidateFinder forScanned(List<List<Requirement>> phrases) {
    return new CandidateFinder(phrases, true);
  }

  /** Reads the text once and hands over each sentence in which a phrase may match, in order. */
  public void scan(AnalyzedText text, Scratch scratch, CandidateConsumer candidates) {
    find(text.marks(), scratch);
    candidates(text, scratch, null, candidates);
  }

  /** Finds the literals of a text, for {@link #candidates}. */
  public LiteralHits find(Marks text, Scratch scratch) {
    LiteralHits hits = scratch.hits();
    hits.clear();
    automaton.scan(text, hits::add);
    return hits;
  }

  /** For each literal the marks of all phrases that it is among the rarest literals of. */
  public int[] marks(IntUnaryOperator marksOfPhrase) {
    int[] marks = new int[rarestOf.size()];
    for (int literal = 0; literal < marks.length; literal++) {
      for (int at = rarestOf.start(literal); at < rarestOf.end(literal); at++) {
        marks[literal] |= marksOfPhrase.applyAsInt(phraseOf[rarestOf.at(at)]);
      }
    }
    return marks;
  }

  /**
   * Hands over each sentence in which a phrase may match, in order.
   *
   * @param text what was read last with this scratch, by {@link #find}
   * @param wanted the phrases that are asked for; null for all
   */
  public void candidates(
      AnalyzedText text, Scratch scratch, BitSet wanted, CandidateConsumer candidates) {
    LiteralHits hits = scratch.hits();
    PhraseNumbers found = scratch.candidates();
    found.clear();
    int from = 0;
    while (from < hits.count()) {
      if (rarestOf.start(hits.literal(from)) == rarestOf.end(hits.literal(from))) {
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
      hits.mark(first, end, rarestOf.size(), sets.size());
      collect(hits, from, first, end, wanted, found);
      if (found.count() > 0) {
        found.sort();
        candidates.candidates(sentence, found);
        found.clear();
      }
      from = end;
    }
  }

  /**
   * The phrases that may match in a sentence.
   *
   * @param from the first hit that was not looked at
   * @param first the first hit of the sentence
   */
  private void collect(
      LiteralHits hits, int from, int first, int end, BitSet wanted, PhraseNumbers found) {
    for (int hit = from; hit < end; hit++) {
      int literal = hits.literal(hit);
      if (rarestOf.start(literal) == rarestOf.end(literal) || !hits.take(hit)) {
        continue;
      }
      for (int at = rarestOf.start(literal); at < rarestOf.end(literal); at++) {
        if (!hits.mayHave(signs[2 * at], signs[2 * at + 1])) {
          continue;
        }
        int requirement = rarestOf.at(at);
        int phrase = phraseOf[requirement];
        if ((wanted == null || wanted.get(phrase))
            && !found.has(phrase)
            && hasOthers(requirement, hits, first, end)) {
          found.add(phrase);
        }
      }
    }
  }

  private boolean hasOthers(int requirement, LiteralHits hits, int from, int to) {
    for (int at = others.start(requirement); at < others.end(requirement); at++) {
      int set = others.at(at);
      boolean any =
          hits.isAsked(set) ? hits.isFound(set) : hits.keep(set, isAnyIn(set, hits, from, to));
      if (!any) {
        return false;
      }
    }
    return true;
  }

  /** Whether a literal of the set stands among the hits, which are marked; the fewer are tried. */
  private boolean isAnyIn(int set, LiteralHits hits, int from, int to) {
    if (sets.end(set) - sets.start(set) <= SEARCH * (to - from)) {
      for (int at = sets.start(set); at < sets.end(set); at++) {
        if (hits.isMarked(sets.at(at))) {
          return true;
        }
      }
      return false;
    }
    for (int hit = from; hit < to; hit++) {
      if (sets.has(set, hits.literal(hit))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "CandidateFinder[" + others.size() + " requirements]";
  }
}
