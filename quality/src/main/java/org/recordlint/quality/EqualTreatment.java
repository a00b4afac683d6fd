package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.recordlint.Linter;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.Scores;

/**
 * Changes the labelled notes in ways that should change no finding, and counts the findings that
 * changed.
 */
final class EqualTreatment {

  private final Linter linter;
  private final List<Note> notes;
  private final List<Transformation> transformations;

  EqualTreatment(Linter linter, List<GoldRecord> records) {
    this.linter = linter;
    notes = records.parallelStream().map(gold -> Note.of(gold, linter)).toList();
    Set<String> vocabulary = new HashSet<>();
    for (Note note : notes) {
      for (Word word : note.words()) {
        if (word.text().equals(word.folded())) {
          vocabulary.add(word.text());
        }
      }
    }
    transformations = transformations(vocabulary);
  }

  /** Reads the labelled notes under {@code gold}, and lints them as they are. */
  static EqualTreatment of(Linter linter, Path gold) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    GoldSets.under(gold).forEach(set -> records.addAll(set.records()));
    return new EqualTreatment(linter, records);
  }

  private static List<Transformation> transformations(Set<String> vocabulary) {
    Names names = Names.bundled();
    NameSwap nameSwap = new NameSwap(names, vocabulary);
    GenderSwap genderSwap = new GenderSwap(names, nameSwap);
    List<Transformation> all = new ArrayList<>();
    names.groups().forEach(group -> all.add(nameSwap.given(group)));
    names.groups().forEach(group -> all.add(nameSwap.surnames(group)));
    for (GenderSwap.Direction direction : GenderSwap.Direction.values()) {
      all.add(genderSwap.transformation(direction));
    }
    all.addAll(IdentityWords.all());
    all.addAll(DialectSwap.all());
    all.addAll(QuoteSwap.all());
    all.addAll(CaseSwap.all());
    all.addAll(WrapSwap.all());
    return all;
  }

  List<Note> notes() {
    return notes;
  }

  /** Every transformation, families together. */
  List<Transformation> transformations() {
    return transformations;
  }

  /**
   * What one transformation did to all notes.
   *
   * @param transformation the transformation
   * @param records how many notes it changed
   * @param swaps how many edits it made
   * @param changed the findings that changed
   * @param changedCategories those that no finding of the same category answers
   * @param before the scores of the notes it changed, as they were
   * @param after their scores afterwards
   */
  record Outcome(
      Transformation transformation,
      int records,
      int swaps,
      List<ChangedFinding> changed,
      List<ChangedFinding> changedCategories,
      Scores before,
      Scores after) {}

  /** What all variants of a family did together, from {@link #byFamily}. */
  record Family(int swaps, int changed, int changedCategories) {
    double per10000() {
      return swaps == 0 ? 0 : 10_000.0 * changed / swaps;
    }

    double categoriesPer10000() {
      return swaps == 0 ? 0 : 10_000.0 * changedCategories / swaps;
    }
  }

  /** Runs one transformation; the same seed makes the same choices. */
  Outcome run(Transformation transformation, long seed) {
    List<Comparison> comparisons =
        IntStream.range(0, notes.size())
            .parallel()
            .mapToObj(i -> compare(transformation, i, seed))
            .filter(comparison -> comparison.swaps() > 0)
            .toList();
    return new Outcome(
        transformation,
        comparisons.size(),
        comparisons.stream().mapToInt(Comparison::swaps).sum(),
        comparisons.stream().flatMap(comparison -> comparison.changed().stream()).toList(),
        comparisons.stream()
            .flatMap(comparison -> comparison.changedCategories().stream())
            .toList(),
        Scores.sum(comparisons.stream().map(Comparison::before).toList()),
        Scores.sum(comparisons.stream().map(Comparison::after).toList()));
  }

  private Comparison compare(Transformation transformation, int note, long seed) {
    Random random = new Random(31 * (31 * seed + note) + transformation.variant().hashCode());
    return Comparison.of(notes.get(note), transformation, linter, random);
  }

  /** Sums by family, in order. */
  static Map<String, Family> byFamily(List<Outcome> outcomes) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      families.merge(
          outcome.transformation().family(),
          new Family(outcome.swaps(), outcome.changed().size(), outcome.changedCategories().size()),
          (a, b) ->
              new Family(
                  a.swaps() + b.swaps(),
                  a.changed() + b.changed(),
                  a.changedCategories() + b.changedCategories()));
    }
    return families;
  }
}
