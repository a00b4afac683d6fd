package org.recordlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recordlint.benchmarks.GrowthMeasurements.Point;

/**
 * Writes what {@link Growth} has measured into the page about planning, between its marks, and the
 * curves beside it.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar org.recordlint.benchmarks.GrowthPage \
 *   --input growth.csv [--page docs/planning.md] [--price 0.05] [--spark 1.2]
 * </pre>
 *
 * <p>The price is that of a virtual processor for an hour; {@code --spark} is how many times as
 * much processor time Spark takes for a note as the command.
 */
public final class GrowthPage {

  private static final double[] PLANNED = {1e6, 1e7, 1e9};

  private GrowthPage() {}

  /**
   * Rewrites the page.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... given) throws IOException {
    Arguments arguments = Arguments.of(given);
    GrowthMeasurements measured = GrowthMeasurements.read(arguments.input());
    GrowthPlan plan =
        GrowthPlan.of(
            measured,
            Double.parseDouble(arguments.text("--spark", "1.2")),
            Double.parseDouble(arguments.text("--price", "0.05")));
    Path page = arguments.path("--page").orElse(Path.of("docs", "planning.md"));
    String text = Files.readString(page);
    text = between(text, "measured", measured(measured, arguments.input()));
    text = between(text, "plan", plan(plan));
    Files.writeString(page, text);
    Path images = page.resolveSibling("images");
    Files.createDirectories(images);
    Files.writeString(images.resolve("growth.svg"), chart(measured));
  }

  static String between(String page, String name, String content) {
    String begin = "<!-- " + name + ": begin -->\n";
    String end = "<!-- " + name + ": end -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("the page has no marks for " + name);
    }
    return page.substring(0, from + begin.length()) + content + page.substring(to);
  }

  private static String measured(GrowthMeasurements measured, Path file) {
    Map<String, String> about = measured.about();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            """
            %s, %s with %s cores (load %s before, %s after), JDK %s, packs `%s`;
            medians, and in brackets the quickest and the slowest round, from `%s`.
            """,
            about.get("date"),
            about.get("processor"),
            about.get("cores"),
            about.get("load before"),
            about.get("load after"),
            about.get("jdk"),
            about.get("packs").substring(0, 19) + "…",
            file.getFileName()));
    stages(text, measured.points().stream().filter(GrowthPage::isStage).toList());
    for (String curve :
        List.of(
            "text in MB",
            "words in a note",
            "triggers in 195 words",
            "rules",
            "phrases added",
            "phrases bare")) {
      table(text, curve, measured.curve(curve));
    }
    List<Point> threads = measured.curve("threads");
    text.append("\n| threads | by the clock, gain | processor time |\n| --- | --- | --- |\n");
    for (Point point : threads) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | × %.2f |\n",
              GrowthChart.number(point.x()),
              threads.get(0).seconds() / point.seconds(),
              point.processor() / threads.get(0).processor()));
    }
    return text.append('\n').toString();
  }

  private static boolean isStage(Point point) {
    return point.curve().startsWith("stage: ");
  }

  private static void stages(StringBuilder text, List<Point> points) {
    text.append("\n| stage | processor ms for 1 MB |\n| --- | --- |\n");
    for (Point point : points) {
      String name = point.curve().substring("stage: ".length());
      text.append("| ").append(name).append(" | ").append(cost(point)).append(" |\n");
    }
  }

  private static void table(StringBuilder text, String title, List<Point> points) {
    text.append("\n| ").append(title).append(" | processor ms for 1 MB | to the first |");
    text.append(title.endsWith("bare") ? " literals" : " findings");
    text.append(" for 1 MB |\n| --- | --- | --- | --- |\n");
    double first = points.get(0).processorPerMegabyte();
    for (Point point : points) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %,.0f |\n",
              GrowthChart.number(point.x()),
              cost(point),
              point.processorPerMegabyte() / first,
              point.found() / (point.bytes() / 1e6)));
    }
  }

  private static String cost(Point point) {
    double megabytes = point.bytes() / 1e6;
    return milliseconds(point.processor() / megabytes)
        + " ("
        + milliseconds(point.least() / megabytes)
        + " to "
        + milliseconds(point.most() / megabytes)
        + ")";
  }

  private static String milliseconds(double seconds) {
    return GrowthChart.number(seconds * 1_000);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String plan(GrowthPlan plan) {
    return String.format(
        Locale.ROOT,
        "A note of %,.0f bytes takes %.2f ms of a core (%,.0f notes a second), of which %.2f ms are"
            + " reading and\nwriting, which one thread does for all that lint.\n\n%s\n"
            + "In a night of %.0f hours 16 cores do %s notes and 64 cores %s; one process keeps some"
            + " %.0f linting threads\nbusy.\n\n",
        plan.bytesPerNote(),
        plan.secondsPerNote() * 1_000,
        1 / plan.secondsPerNote(),
        plan.serialSecondsPerNote() * 1_000,
        plan.table(PLANNED),
        GrowthPlan.NIGHT_HOURS,
        GrowthPlan.count(plan.notesInANight(16)),
        GrowthPlan.count(plan.notesInANight(64)),
        plan.threadsForOneReader());
  }

  private static String chart(GrowthMeasurements measured) {
    GrowthChart chart = new GrowthChart(6);
    for (String curve :
        List.of(
            "text in MB", "words in a note", "triggers in 195 words", "rules", "phrases added")) {
      chart.panel(
          capital(curve) + ": ms for 1 MB",
          measured.curve(curve),
          point -> point.processorPerMegabyte() * 1_000);
    }
    double one = measured.at("threads", 1).processor();
    chart.panel(
        "Threads: processor time", measured.curve("threads"), point -> point.processor() / one);
    return chart.toString();
  }
}
