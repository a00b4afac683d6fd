package org.recordlint.internal.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.recordlint.api.Category;

/**
 * One judgement, one finding: of matches on the same words, those go whose rules give way to the
 * category of another. Of two that would give way to each other, that one stays whose category
 * comes first.
 */
public final class GivingWay {

  private GivingWay() {}

  /**
   * The matches that stay.
   *
   * @param told of each match that goes, and for which
   */
  public static List<Hit> settle(List<Hit> hits, BiConsumer<Hit, Hit> told) {
    if (hits.stream().allMatch(hit -> hit.givesWayTo().isEmpty())) {
      return hits;
    }
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    BitSet gone = new BitSet();
    for (int i = 0; i < sorted.size(); i++) {
      int end = sorted.get(i).span().end();
      // Only what begins before this one ends can overlap it.
      for (int j = i + 1; j < sorted.size() && sorted.get(j).span().start() < end; j++) {
        settle(sorted, i, j, gone, told);
        settle(sorted, j, i, gone, told);
      }
    }
    List<Hit> stay = new ArrayList<>(sorted.size());
    for (int i = gone.nextClearBit(0); i < sorted.size(); i = gone.nextClearBit(i + 1)) {
      stay.add(sorted.get(i));
    }
    return stay;
  }

  private static void settle(
      List<Hit> hits, int hit, int to, BitSet gone, BiConsumer<Hit, Hit> told) {
    if (!gone.get(hit) && givesWay(hits.get(hit), hits.get(to))) {
      gone.set(hit);
      told.accept(hits.get(hit), hits.get(to));
    }
  }

  private static boolean givesWay(Hit hit, Hit to) {
    Category own = hit.rule().category();
    Category other = to.rule().category();
    if (!hit.givesWayTo().contains(other) || !hit.span().overlaps(to.span())) {
      return false;
    }
    return !to.givesWayTo().contains(own) || other.compareTo(own) < 0;
  }
}
