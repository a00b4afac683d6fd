package org.recordlint.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSpan;
import org.recordlint.corpus.Scorer;
import org.recordlint.corpus.Scores;

/**
 * What one transformation did to one note.
 *
 * @param swaps how many edits were made
 * @param changed findings of another rule or place than before, as mapped through the edits
 * @param changedCategories those of them that no finding of the same category answers on the other
 *     side
 * @param before the scores of the note as it was
 * @param after the scores of the changed note
 */
record Comparison(
    int swaps,
    List<ChangedFinding> changed,
    List<ChangedFinding> changedCategories,
    Scores before,
    Scores after) {

  private record Key(RuleId rule, String aspect, Span span) {
    static Key of(Finding finding, Span span) {
      return new Key(finding.rule(), finding.aspect().map(Object::toString).orElse(""), span);
    }
  }

  /** Changes {@code note}, lints it and compares. */
  static Comparison of(Note note, Transformation transformation, Linter linter, Random random) {
    List<Edit> edits = transformation.rewriting().edits(note, random);
    Scores before = Scorer.score(note.gold(), note.findings());
    if (edits.isEmpty()) {
      return new Comparison(0, List.of(), List.of(), before, before);
    }
    EditedText edited = new EditedText(note.text(), edits);
    GoldRecord gold = changed(note.gold(), edited);
    List<Finding> now = linter.lint(gold.record()).findings();
    List<Placed> was =
        note.findings().stream().map(f -> new Placed(f, edited.map(f.span()))).toList();
    List<Placed> is = now.stream().map(f -> new Placed(f, f.span())).toList();
    List<ChangedFinding> changed = new ArrayList<>();
    List<ChangedFinding> categories = new ArrayList<>();
    differences(gold, was, is, false, changed, categories);
    differences(gold, is, was, true, changed, categories);
    return new Comparison(edited.swaps(), changed, categories, before, Scorer.score(gold, now));
  }

  /** A finding and its place in the changed text. */
  private record Placed(Finding finding, Span span) {
    Key key() {
      return Key.of(finding, span);
    }

    boolean answers(Placed other) {
      boolean sameCategory = finding.category() == other.finding.category();
      return finding.aspect().isPresent() || other.finding.aspect().isPresent()
          ? sameCategory && finding.aspect().equals(other.finding.aspect())
          : sameCategory && span.overlaps(other.span);
    }
  }

  private static void differences(
      GoldRecord gold,
      List<Placed> these,
      List<Placed> those,
      boolean appeared,
      List<ChangedFinding> changed,
      List<ChangedFinding> categories) {
    Set<Key> known = new HashSet<>();
    those.forEach(placed -> known.add(placed.key()));
    for (Placed placed : these) {
      if (known.contains(placed.key())) {
        continue;
      }
      Finding finding = placed.finding();
      ChangedFinding change =
          new ChangedFinding(
              gold.record().id(),
              finding.rule(),
              finding.category(),
              finding.aspect(),
              appeared,
              finding.span().start());
      changed.add(change);
      if (those.stream().noneMatch(placed::answers)) {
        categories.add(change);
      }
    }
  }

  private static GoldRecord changed(GoldRecord gold, EditedText edited) {
    CaseRecord old = gold.record();
    CaseRecord record =
        new CaseRecord(
            old.id(),
            old.type(),
            old.date(),
            old.author(),
            old.team(),
            old.agency(),
            old.origin(),
            old.textFormat(),
            edited.text(),
            old.subject(),
            old.people(),
            old.fields());
    List<GoldSpan> expect =
        gold.expect().stream()
            .map(label -> new GoldSpan(edited.map(label.span()), label.category(), label.also()))
            .toList();
    return new GoldRecord(record, expect, gold.missing(), gold.note(), gold.file(), gold.line());
  }

  /** Shows counts only. */
  @Override
  public String toString() {
    return "Comparison[" + swaps + " swaps, " + changed.size() + " changed]";
  }
}
