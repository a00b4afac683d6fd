package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.Finding;
import org.recordlint.corpus.Tally;

/** The scores that result from making the surest changes first, down to every possible cut. */
final class Sweep {

  /**
   * The scores at one cut.
   *
   * @param cut changes of this score or more were made; none at all for the first point
   * @param changes how many were made
   */
  record Point(long cut, int changes, Tally tally) {
    double precision() {
      return tally.precision().value().orElse(1);
    }

    double f1() {
      return tally.f1().orElse(0);
    }
  }

  private final List<Point> points = new ArrayList<>();

  Sweep(List<Case> cases, List<Change> changes) {
    IdentityHashMap<Case, List<Finding>> findings = new IdentityHashMap<>();
    Tally tally = Tally.NONE;
    for (Case where : cases) {
      findings.put(where, new ArrayList<>(where.findings()));
      tally = tally.plus(where.score(where.findings()));
    }
    points.add(new Point(Long.MAX_VALUE, 0, tally));
    List<Change> sorted = changes.stream().sorted(Change.SUREST_FIRST).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Change change = sorted.get(i);
      List<Finding> ofCase = findings.get(change.where());
      Tally before = change.where().score(ofCase);
      make(change, ofCase);
      Tally after = change.where().score(ofCase);
      tally =
          new Tally(
              tally.found() - before.found() + after.found(),
              tally.missed() - before.missed() + after.missed(),
              tally.falseAlarms() - before.falseAlarms() + after.falseAlarms());
      if (i + 1 == sorted.size() || sorted.get(i + 1).score() < change.score()) {
        points.add(new Point(change.score(), i + 1, tally));
      }
    }
  }

  private static void make(Change change, List<Finding> findings) {
    if (change.adds()) {
      findings.add(change.where().finding(change.rule(), change.category(), change.span()));
    } else {
      findings.removeIf(
          finding -> finding.rule().equals(change.rule()) && finding.span().equals(change.span()));
    }
  }

  /** The rules alone. */
  Point rules() {
    return points.get(0);
  }

  /** The scores when everything down to {@code cut} is changed. */
  Point at(long cut) {
    return points.stream().filter(point -> point.cut() >= cut).reduce((a, b) -> b).orElseThrow();
  }

  /**
   * The best F1 of all cuts that lose neither precision nor labels; the fewest changes of those.
   */
  Point noWorse() {
    return points.stream()
        .filter(point -> point.precision() >= rules().precision())
        .filter(point -> point.tally().found() >= rules().tally().found())
        .min(Comparator.comparingDouble(Point::f1).reversed())
        .orElseThrow();
  }

  /** The best F1 of all cuts. */
  Point best() {
    return points.stream().min(Comparator.comparingDouble(Point::f1).reversed()).orElseThrow();
  }

  /** The scores after about {@code count} changes, or empty if there are fewer. */
  Optional<Point> after(int count) {
    return points.stream().filter(point -> point.changes() >= count).findFirst();
  }
}
