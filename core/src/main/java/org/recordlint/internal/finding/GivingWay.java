package org.recordlint.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * The matches that stay, in their order.
   *
   * @param told of each match that goes, and for which
   */
  public static List<Hit> settle(List<Hit> hits, BiConsumer<Hit, Hit> told) {
    if (hits.size() < 2) {
      return hits;
    }
    List<Hit> stay = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Optional<Hit> other = hits.stream().filter(each -> givesWay(hit, each)).findFirst();
      other.ifPresentOrElse(to -> told.accept(hit, to), () -> stay.add(hit));
    }
    return stay;
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
