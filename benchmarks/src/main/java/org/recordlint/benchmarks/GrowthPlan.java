package org.recordlint.benchmarks;

import java.util.Locale;
import org.recordlint.benchmarks.GrowthMeasurements.Point;

/**
 * What a number of notes takes, calculated from what was measured on few.
 *
 * @param secondsPerNote of processor time, for a note as long and as full of triggers as those of
 *     the speed corpus
 * @param serialSecondsPerNote that part of it which one thread does for all others: reading and
 *     writing
 * @param bytesPerNote of JSON Lines
 * @param findingBytesPerNote of findings in full
 * @param briefBytesPerNote of findings with {@code --brief}
 * @param spark how many times as much processor time Spark takes for a note
 * @param price of a virtual processor for an hour
 */
record GrowthPlan(
    double secondsPerNote,
    double serialSecondsPerNote,
    double bytesPerNote,
    double findingBytesPerNote,
    double briefBytesPerNote,
    double spark,
    double price) {

  /** How much of a core's speed is left when all cores of a machine are busy; assumed. */
  static final double CROWDED = 0.8;

  static final double NIGHT_HOURS = 8;

  /** Of a large machine. */
  static final int PROCESSORS = 16;

  /** A long and an int for an id, in a table that is between 7/9 and 7/8 full. */
  private static final double BYTES_PER_ID = 12 * 9 / 7.0;

  static GrowthPlan of(GrowthMeasurements measured, double spark, double price) {
    Point read = measured.at("stage: read", 1);
    Point lint = measured.at("stage: lint", 1);
    Point write = measured.at("stage: write", 1);
    Point brief = measured.at("stage: write --brief", 1);
    double serial = (read.processor() + write.processor()) / read.notes();
    return new GrowthPlan(
        serial + lint.processor() / lint.notes(),
        serial,
        (double) read.bytes() / read.notes(),
        (double) write.found() / write.notes(),
        (double) brief.found() / brief.notes(),
        spark,
        price);
  }

  /** How many linting threads one reading and writing thread can keep busy. */
  double threadsForOneReader() {
    return (secondsPerNote - serialSecondsPerNote) / serialSecondsPerNote;
  }

  double processorHours(double notes) {
    return notes * secondsPerNote / 3_600;
  }

  double hoursOn(double notes, int processors) {
    return processorHours(notes) / (processors == 1 ? 1 : processors * CROWDED);
  }

  double notesInANight(int processors) {
    return NIGHT_HOURS * 3_600 * processors * CROWDED / secondsPerNote;
  }

  /** Virtual processors that do it on Spark in a night. */
  double sparkProcessors(double notes) {
    return processorHours(notes) * spark / CROWDED / NIGHT_HOURS;
  }

  /** In the currency of the price; for all hours of all processors, idle ones too. */
  double cost(double notes) {
    return processorHours(notes) / CROWDED * price;
  }

  /** What the ids of all notes take. */
  static double idBytes(double notes) {
    return notes * BYTES_PER_ID;
  }

  String table(double... counts) {
    StringBuilder rows = new StringBuilder("| notes |");
    for (double notes : counts) {
      rows.append(" ").append(count(notes)).append(" |");
    }
    rows.append("\n| --- |").append(" --- |".repeat(counts.length)).append("\n");
    row(rows, "records as JSON Lines", counts, n -> size(n * bytesPerNote));
    row(rows, "findings, in full", counts, n -> size(n * findingBytesPerNote));
    row(rows, "findings with `--brief`", counts, n -> size(n * briefBytesPerNote));
    row(rows, "memory for ids in one process", counts, n -> size(idBytes(n)));
    row(rows, "time of one core", counts, n -> hours(processorHours(n)));
    row(rows, "time on 2 cores", counts, n -> hours(hoursOn(n, 2)));
    row(rows, "time on 16 cores", counts, n -> hours(hoursOn(n, PROCESSORS)));
    row(rows, "machines of 16 cores for a night of 8 hours", counts, n -> machines(n));
    row(rows, "virtual processors on Spark for a night", counts, n -> whole(sparkProcessors(n)));
    row(rows, "cost, the command", counts, n -> money(cost(n)));
    row(rows, "cost, Spark on Kubernetes", counts, n -> money(cost(n) * spark));
    row(rows, "cost, EMR (a quarter more)", counts, n -> money(cost(n) * spark * 1.25));
    row(rows, "cost, Databricks (as much again)", counts, n -> money(cost(n) * spark * 2));
    return rows.toString();
  }

  /** A cell of the plan. */
  private interface Cell {
    String of(double notes);
  }

  private static void row(StringBuilder rows, String name, double[] counts, Cell cell) {
    rows.append("| ").append(name).append(" |");
    for (double notes : counts) {
      rows.append(" ").append(cell.of(notes)).append(" |");
    }
    rows.append("\n");
  }

  private String machines(double notes) {
    return whole(hoursOn(notes, PROCESSORS) / NIGHT_HOURS);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", Math.ceil(value));
  }

  private String money(double value) {
    return value < 1 ? "under 1 USD" : String.format(Locale.ROOT, "%,.0f USD", value);
  }

  static String count(double notes) {
    return notes >= 1e9
        ? GrowthChart.number(notes / 1e9) + " billion"
        : GrowthChart.number(notes / 1e6) + " million";
  }

  static String size(double bytes) {
    return bytes >= 1e12
        ? String.format(Locale.ROOT, "%.1f TB", bytes / 1e12)
        : bytes >= 1e9
            ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
            : String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
  }

  private static String hours(double hours) {
    return hours < 1
        ? String.format(Locale.ROOT, "%.0f min", Math.ceil(hours * 60))
        : String.format(Locale.ROOT, hours < 10 ? "%.1f h" : "%,.0f h", hours);
  }
}
