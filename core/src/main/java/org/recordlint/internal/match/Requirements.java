package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * All {@link Requirement}s of a {@link CandidateFinder}, as numbers. Where one of the rarest
 * literals of a requirement stands in a sentence, tells whether the others stand there too, and on
 * the right side of it. Immutable.
 */
final class Requirements {

  /** Searching a set for a literal takes as long as looking at so many others. */
  private static final int SEARCH = 8;

  /** How many bits of one of {@link #others}, the lowest, tell where its literals must stand. */
  private static final int FLAGS = 2;

  /** After the rarest, and not before it. */
  private static final int AFTER = 1;

  /** One word may hold both: {@code didnt} is {@code did} and {@code n't}, {@code shes} a she. */
  private static final int TOGETHER = 2;

  /** For each requirement, the other sets of literals in it, by their numbers, and flags. */
  private final IntLists others;

  private final IntLists sets;

  /** For each requirement, the phrase that has it. */
  private final int[] phraseOf;

  /**
   * @param phrases for each phrase what it requires
   * @param numberOf gives a literal's number; null if nothing but the rarest is asked about
   */
  Requirements(List<List<Requirement>> phrases, ToIntFunction<String> numberOf) {
    List<int[]> more = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    Map<Set<String>, Integer> known = new LinkedHashMap<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      for (Requirement requirement : phrases.get(phrase)) {
        owners.add(phrase);
        more.add(numberOf == null ? new int[0] : others(requirement, known));
      }
    }
    phraseOf = owners.stream().mapToInt(Integer::intValue).toArray();
    others = IntLists.of(more);
    sets =
        IntLists.of(
            known.keySet().stream()
                .map(set -> set.stream().mapToInt(numberOf).sorted().toArray())
                .toList());
  }

  private static int[] others(Requirement requirement, Map<Set<String>, Integer> known) {
    List<Integer> others = new ArrayList<>();
    for (int place = 0; place < requirement.sets().size(); place++) {
      if (place != requirement.rarestAt()) {
        Set<String> set = requirement.sets().get(place);
        int number = known.computeIfAbsent(set, any -> known.size());
        boolean after = place > requirement.rarestAt();
        boolean together = !Collections.disjoint(after ? set : requirement.rarest(), Terms.bare());
        others.add(number << FLAGS | (after ? AFTER : 0) | (together ? TOGETHER : 0));
      }
    }
    return others.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads requirements from a snapshot. */
  Requirements(SnapshotReader from) {
    others = new IntLists(from);
    sets = new IntLists(from);
    phraseOf = from.numbers();
  }

  /** Writes them for {@link #Requirements(SnapshotReader)}. */
  void write(SnapshotWriter to) {
    others.write(to);
    sets.write(to);
    to.numbers(phraseOf);
  }

  int count() {
    return phraseOf.length;
  }

  /** How many sets of literals there are. */
  int sets() {
    return sets.size();
  }

  /** The phrase that has a requirement. */
  int phraseOf(int requirement) {
    return phraseOf[requirement];
  }

  /** A sign of the smallest of the other sets of a requirement, or all signs if there is none. */
  long sign(int requirement, IntToLongFunction kind) {
    long best = -1;
    for (int at = others.start(requirement); at < others.end(requirement); at++) {
      int set = others.at(at) >>> FLAGS;
      long sign = 0;
      for (int literal = sets.start(set); literal < sets.end(set); literal++) {
        sign |= kind.applyAsLong(sets.at(literal));
      }
      best = Long.bitCount(sign) < Long.bitCount(best) ? sign : best;
    }
    return best;
  }

  /**
   * Whether a requirement may be met.
   *
   * @param hit where one of its rarest literals stands first
   * @param from the first hit of the sentence
   * @param to the end of its hits, which are marked
   */
  boolean mayBeMet(int requirement, int hit, LiteralHits hits, int from, int to) {
    for (int at = others.start(requirement); at < others.end(requirement); at++) {
      int set = others.at(at) >>> FLAGS;
      boolean any =
          hits.isAsked(set) ? hits.isFound(set) : hits.keep(set, isAnyIn(set, hits, from, to));
      if (!any) {
        return false;
      }
    }
    // That a set is there at all is kept for a sentence, its side is not: so that comes last.
    for (int at = others.start(requirement); at < others.end(requirement); at++) {
      if (!isBeside(others.at(at), hit, hits, from, to)) {
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

  /** Whether a literal of another set stands on the right side of the literal of a hit. */
  private boolean isBeside(int other, int hit, LiteralHits hits, int from, int to) {
    int set = other >>> FLAGS;
    int slack = (other & TOGETHER) != 0 ? 1 : 0;
    if ((other & AFTER) != 0) {
      int first = hits.offset(hit) - slack;
      for (int at = to - 1; at >= from && hits.offset(at) > first; at--) {
        if (sets.has(set, hits.literal(at))) {
          return true;
        }
      }
      return false;
    }
    int end = to;
    while (hits.literal(end - 1) != hits.literal(hit)) {
      end--;
    }
    int last = hits.offset(end - 1) + slack;
    for (int at = from; at < to && hits.offset(at) < last; at++) {
      if (sets.has(set, hits.literal(at))) {
        return true;
      }
    }
    return false;
  }
}
