package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
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

  private final LiteralAutomaton automaton;

  /** How many literals there are. */
  private final int literals;

  /**
   * For each literal that is among the rarest literals of a requirement, these requirements; such
   * literals have the first numbers.
   */
  private final IntLists rarestOf;

  /**
   * For each place of {@link #rarestOf} the signs, of one kind and of another, of the literals of
   * another set, of which one must stand beside, or all signs: nearly every requirement is told by
   * them that cannot be met.
   */
  private final long[] signs;

  private final Requirements requirements;

  private CandidateFinder(List<List<Requirement>> phrases, boolean scanned) {
    List<Requirement> required = phrases.stream().flatMap(List::stream).toList();
    // The commonest first: what is looked at for every note then lies together in memory.
    List<String> literals =
        WordFrequencies.OF_NOTES.commonestFirst(
            required.stream().map(Requirement::rarest).flatMap(Set::stream));
    List<List<Integer>> owned = new ArrayList<>();
    literals.forEach(literal -> owned.add(new ArrayList<>()));
    if (!scanned) {
      literals.addAll(others(required, Set.copyOf(literals)));
    }
    Map<String, Integer> numbers = new HashMap<>();
    literals.forEach(literal -> numbers.put(literal, numbers.size()));
    for (int i = 0; i < required.size(); i++) {
      int number = i;
      required.get(i).rarest().forEach(literal -> owned.get(numbers.get(literal)).add(number));
    }
    requirements = new Requirements(phrases, scanned ? null : numbers::get);
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
      signs[2 * at] = requirements.sign(rarestOf.at(at), LiteralHits::sign);
      signs[2 * at + 1] = requirements.sign(rarestOf.at(at), LiteralHits::otherSign);
    }
    automaton = LiteralAutomaton.of(literals, scanned);
    this.literals = literals.size();
  }

  /** The literals that are only asked about beside rarer ones. */
  private static List<String> others(List<Requirement> required, Set<String> rarest) {
    return WordFrequencies.OF_NOTES.commonestFirst(
        required.stream()
            .flatMap(each -> each.sets().stream())
            .flatMap(Set::stream)
            .filter(literal -> !rarest.contains(literal)));
  }

  /** Reads a finder from a snapshot. */
  public CandidateFinder(SnapshotReader from) {
    automaton = new LiteralAutomaton(from);
    literals = from.number();
    rarestOf = new IntLists(from);
    long[] kept = from.longs();
    signs = kept.length == 0 ? new long[2 * rarestOf.places()] : kept;
    if (kept.length == 0) {
      Arrays.fill(signs, -1);
    }
    requirements = new Requirements(from);
  }

  /** Writes the finder for {@link #CandidateFinder(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    automaton.write(to);
    to.number(literals);
    rarestOf.write(to);
    boolean all = Arrays.stream(signs).allMatch(sign -> sign == -1);
    to.longs(all ? new long[0] : signs);
    requirements.write(to);
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
    int[] marks = new int[literals];
    for (int literal = 0; literal < rarestOf.size(); literal++) {
      for (int at = rarestOf.start(literal); at < rarestOf.end(literal); at++) {
        marks[literal] |= marksOfPhrase.applyAsInt(requirements.phraseOf(rarestOf.at(at)));
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
      if (hits.literal(from) >= rarestOf.size()) {
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
      hits.mark(first, end, literals, requirements.sets());
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
      if (literal >= rarestOf.size() || !hits.take(hit)) {
        continue;
      }
      for (int at = rarestOf.start(literal); at < rarestOf.end(literal); at++) {
        if (!hits.mayHave(signs[2 * at], signs[2 * at + 1])) {
          continue;
        }
        int requirement = rarestOf.at(at);
        int phrase = requirements.phraseOf(requirement);
        if ((wanted == null || wanted.get(phrase))
            && !found.has(phrase)
            && requirements.mayBeMet(requirement, hit, hits, first, end)) {
          found.add(phrase);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "CandidateFinder[" + requirements.count() + " requirements]";
  }
}
