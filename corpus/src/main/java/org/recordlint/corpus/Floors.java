package org.recordlint.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;

/**
 * The lowest scores that are accepted, read from a file.
 *
 * <pre>
 * # set . measure . metric = lowest score accepted
 * develop.spans.precision = 0.90
 * develop.race-terminology.recall = 0.85
 * scored-only.completeness.f1 = 0.80
 * ethnicity.f1 = 0.90
 * </pre>
 *
 * <p>The measure is {@code spans}, {@code completeness}, a category or an aspect; the metric {@code
 * precision}, {@code recall} or {@code f1}. A floor without a set holds for every set. The file is
 * in UTF-8, one floor a line; lines that start with {@code #} are comments.
 */
public final class Floors {

  private static final String SPANS = "spans";
  private static final String COMPLETENESS = "completeness";

  private final Map<Key, Double> floors;

  private Floors(Map<Key, Double> floors) {
    this.floors = floors;
  }

  private record Key(Optional<String> set, String measure, Metric metric) {}

  private enum Metric {
    PRECISION,
    RECALL,
    F1;

    String id() {
      return switch (this) {
        case PRECISION -> "precision";
        case RECALL -> "recall";
        case F1 -> "f1";
      };
    }

    static Optional<Metric> of(String id) {
      for (Metric metric : values()) {
        if (metric.id().equals(id)) {
          return Optional.of(metric);
        }
      }
      return Optional.empty();
    }

    OptionalDouble score(Tally tally) {
      return switch (this) {
        case PRECISION -> tally.precision().value();
        case RECALL -> tally.recall().value();
        case F1 -> tally.f1();
      };
    }

    int n(Tally tally) {
      return switch (this) {
        case PRECISION -> tally.precision().trials();
        case RECALL -> tally.recall().trials();
        case F1 -> tally.found() + tally.missed() + tally.falseAlarms();
      };
    }
  }

  /**
   * Reads a file of floors.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is wrong; the message names every such line, one
   *     problem a line
   */
  public static Floors read(Path file) throws IOException {
    Map<Key, Double> floors = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        try {
          add(line, floors);
        } catch (IllegalArgumentException e) {
          problems.add(file + ":" + number + ": " + e.getMessage());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return new Floors(floors);
  }

  private static void add(String line, Map<Key, Double> floors) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("expected measure.metric = score");
    }
    Key key = key(line.substring(0, equals).strip());
    double floor = floor(line.substring(equals + 1).strip());
    if (floors.putIfAbsent(key, floor) != null) {
      throw new IllegalArgumentException("the floor is given twice");
    }
  }

  private static Key key(String name) {
    int beforeMetric = name.lastIndexOf('.');
    int beforeMeasure = name.lastIndexOf('.', beforeMetric - 1);
    if (beforeMetric < 0) {
      throw new IllegalArgumentException("expected measure.metric = score");
    }
    Optional<String> set =
        beforeMeasure < 0 ? Optional.empty() : Optional.of(name.substring(0, beforeMeasure));
    String measure = name.substring(beforeMeasure + 1, beforeMetric);
    if (tally(measure, Scores.NONE).isEmpty()) {
      throw new IllegalArgumentException(
          "the measure must be spans, completeness, a category or an aspect, got " + measure);
    }
    String metric = name.substring(beforeMetric + 1);
    return new Key(
        set,
        measure,
        Metric.of(metric)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the metric must be precision, recall or f1, got " + metric)));
  }

  private static double floor(String text) {
    try {
      double floor = Double.parseDouble(text);
      if (floor >= 0 && floor <= 1) {
        return floor;
      }
    } catch (NumberFormatException e) {
      // Reported below like any other value that does not fit.
    }
    throw new IllegalArgumentException("the score must be a number from 0 to 1, got " + text);
  }

  /** The names of the sets that floors are given for, in order. A floor for every set adds none. */
  public Set<String> sets() {
    Set<String> sets = new TreeSet<>();
    floors.keySet().forEach(key -> key.set().ifPresent(sets::add));
    return Collections.unmodifiableSet(sets);
  }

  /**
   * The floors that {@code scores} of the set {@code set} do not reach, in the file's order; empty
   * if all are reached. A score that cannot be measured for want of labels or findings reaches no
   * floor.
   */
  public List<Breach> check(String set, Scores scores) {
    List<Breach> breaches = new ArrayList<>();
    floors.forEach(
        (key, floor) -> {
          if (key.set().isEmpty() || key.set().get().equals(set)) {
            Tally tally = tally(key.measure(), scores).orElseThrow();
            OptionalDouble score = key.metric().score(tally);
            if (score.isEmpty() || score.getAsDouble() < floor) {
              breaches.add(
                  new Breach(
                      set, key.measure(), key.metric().id(), floor, score, key.metric().n(tally)));
            }
          }
        });
    return List.copyOf(breaches);
  }

  /** The tally that a measure stands for, or empty if there is no such measure. */
  private static Optional<Tally> tally(String measure, Scores scores) {
    if (measure.equals(SPANS)) {
      return Optional.of(scores.spans());
    }
    if (measure.equals(COMPLETENESS)) {
      return Optional.of(scores.completeness());
    }
    Optional<Tally> byAspect = Aspect.of(measure).map(scores.aspects()::get);
    return byAspect.isPresent()
        ? byAspect
        : Category.of(measure)
            .filter(category -> category.kind() != Category.Kind.RECORD)
            .map(category -> scores.categories().getOrDefault(category, Tally.NONE));
  }
}
