package org.recordlint.quality;

import java.util.List;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSpan;
import org.recordlint.corpus.Tally;

/** Compares places whatever their category, so that tools without categories can be compared. */
final class AnyCategory {

  private AnyCategory() {}

  /** Labels found, missed, and findings that find none; by overlap and length as everywhere. */
  static Tally score(GoldRecord gold, List<Finding> findings) {
    List<Finding> places =
        findings.stream().filter(f -> f.category().kind() == Category.Kind.SPAN).toList();
    int found = 0;
    for (GoldSpan label : gold.expect()) {
      found += places.stream().anyMatch(finding -> finds(finding, label)) ? 1 : 0;
    }
    long inVain =
        places.stream()
            .filter(finding -> gold.expect().stream().noneMatch(label -> finds(finding, label)))
            .map(Finding::span)
            .distinct()
            .count();
    return new Tally(found, gold.expect().size() - found, (int) inVain);
  }

  private static boolean finds(Finding finding, GoldSpan label) {
    Span place = finding.span();
    GoldSpan anything =
        new GoldSpan(label.span(), label.category(), java.util.EnumSet.allOf(Category.class));
    return place.length() > 0 && anything.foundBy(finding);
  }
}
