package org.recordlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What {@link Growth} has measured: for each point of each curve the median of its rounds.
 *
 * @param about what the file says of machine, Java and packs, in its order
 */
record GrowthMeasurements(Map<String, String> about, List<Point> points) {

  GrowthMeasurements {
    points = List.copyOf(points);
  }

  /**
   * A point of a curve.
   *
   * @param found findings, literals or, where writing is measured, bytes
   * @param processor seconds of processor time
   * @param least that time in the quickest round
   * @param most that time in the slowest round
   * @param seconds by the clock
   */
  record Point(
      String curve,
      double x,
      long bytes,
      long notes,
      long found,
      double processor,
      double least,
      double most,
      double seconds) {

    /** Seconds of processor time for a million bytes of JSON Lines. */
    double processorPerMegabyte() {
      return processor / (bytes / 1e6);
    }
  }

  static GrowthMeasurements read(Path file) throws IOException {
    Map<String, String> about = new LinkedHashMap<>();
    Map<String, List<String[]>> rounds = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) {
        int colon = line.indexOf(": ");
        about.put(line.substring(2, colon), line.substring(colon + 2));
      } else if (!line.startsWith("curve,")) {
        String[] fields = line.split(",", -1);
        rounds.computeIfAbsent(fields[0] + "," + fields[1], key -> new ArrayList<>()).add(fields);
      }
    }
    return new GrowthMeasurements(
        about, rounds.values().stream().map(GrowthMeasurements::point).toList());
  }

  private static Point point(List<String[]> rounds) {
    String[] any = rounds.get(0);
    double[] processor =
        rounds.stream().mapToDouble(r -> Double.parseDouble(r[6])).sorted().toArray();
    double[] seconds =
        rounds.stream().mapToDouble(r -> Double.parseDouble(r[7])).sorted().toArray();
    return new Point(
        any[0],
        Double.parseDouble(any[1]),
        Long.parseLong(any[3]),
        Long.parseLong(any[4]),
        Long.parseLong(any[5]),
        median(processor),
        processor[0],
        processor[processor.length - 1],
        median(seconds));
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  List<Point> curve(String name) {
    return points.stream().filter(point -> point.curve().equals(name)).toList();
  }

  /** The point of a curve at that place. */
  Point at(String curve, double x) {
    return curve(curve).stream()
        .filter(point -> point.x() == x)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(curve + " at " + x));
  }
}
