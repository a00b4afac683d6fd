package org.recordlint.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.recordlint.Linter;

/**
 * Measures how often text that strangers wrote is flagged, and how often wrongly.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.Strangers count PATH...
 * ... sheet DIR OUT
 * ... page DIR [OUT READER READER]</pre>
 */
public final class Strangers {

  private static final int MOST = 150;
  private static final long SEED = 20_261_122;

  private static final String TASK =
      """
      # Judging wording that was flagged: GENRE

      Each passage below has words in [[double brackets]]. Imagine that the passage stood in a note about a person who gets
      help from social services, and that its narrator or speaker were the worker who wrote it. Answer `right` if a careful
      colleague would ask for the bracketed words to be changed, because there they

      - put a label on a person or a group where it should be said what was done or said,
      - blame somebody for what was done to them, or make a child out to be grown up,
      - are an outdated, demeaning or stigmatising name for a person or a group,
      - or speak of race where ethnicity, faith or heritage is meant.

      Answer `wrong` if they mean something else there: a thing, an animal, an idea, a state or a firm and not people, another
      sense of the word; or if what they say is denied, or the words themselves are being talked about. Judge each passage
      by what it says, not by how old or how harmless the text is. Do not look anything up, and do not talk to the other
      reader. Write `right` or `wrong` after the comma of the same id in GENRE.csv.

      """;

  private Strangers() {}

  /** Counts, writes sheets or the page; exits with status 2 if it is told neither. */
  public static void main(String... arguments) throws IOException {
    List<String> all = List.of(arguments);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (all.size() >= 2 && all.get(0).equals("count")) {
      List<StrangerFile> files = new ArrayList<>();
      for (String path : all.subList(1, all.size())) {
        files.addAll(StrangerFile.of(Path.of(path)));
      }
      out.print(counts(StrangerSource.lint(Linter.withInstalledPacks(), files)));
    } else if (all.size() == 3 && all.get(0).equals("sheet")) {
      List<StrangerSource> sources = lint(all.get(1));
      out.print(counts(sources));
      sheets(sources, Path.of(all.get(2)));
    } else if ((all.size() == 2 || all.size() == 5) && all.get(0).equals("page")) {
      Files.writeString(
          Path.of("docs/strangers.md"),
          StrangersPage.of(
              lint(all.get(1)),
              sample(all, genre -> !genre.equals(AdultCare.GENRE)),
              sample(all, AdultCare.GENRE::equals)));
    } else {
      System.exit(2);
    }
  }

  private static StrangerSample sample(List<String> arguments, Predicate<String> genres)
      throws IOException {
    return arguments.size() == 2
        ? StrangerSample.NONE
        : StrangerSample.read(
            Path.of(arguments.get(2)),
            Path.of(arguments.get(3)),
            Path.of(arguments.get(4)),
            genres);
  }

  private static List<StrangerSource> lint(String folder) throws IOException {
    return StrangerSource.lint(Linter.withInstalledPacks(), StrangerFile.under(Path.of(folder)));
  }

  private static String counts(List<StrangerSource> sources) {
    StringBuilder table = new StringBuilder("genre\tsource\tsha256\twords\tfindings\tper 10,000\n");
    for (StrangerSource source : sources) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%d\t%d\t%.2f%n",
              source.genre(),
              source.source(),
              source.sha256(),
              source.words(),
              source.findings().size(),
              source.rate()));
    }
    return table.toString();
  }

  private static void sheets(List<StrangerSource> sources, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<StrangerFinding>> genre : byGenre(sources).entrySet()) {
      StringBuilder sheet = new StringBuilder(TASK.replace("GENRE", genre.getKey()));
      StringBuilder answers = new StringBuilder("id,answer\n");
      for (StrangerFinding finding : sample(genre.getValue())) {
        sheet
            .append(finding.id())
            .append(" (")
            .append(finding.file().source())
            .append(")\n")
            .append(finding.excerpt())
            .append("\n\n");
        answers.append(finding.id()).append(",\n");
      }
      Files.writeString(folder.resolve(genre.getKey() + ".txt"), sheet.toString());
      Files.writeString(folder.resolve(genre.getKey() + ".csv"), answers.toString());
    }
  }

  static Map<String, List<StrangerFinding>> byGenre(List<StrangerSource> sources) {
    Map<String, List<StrangerFinding>> byGenre = new TreeMap<>();
    for (StrangerSource source : sources) {
      byGenre.computeIfAbsent(source.genre(), any -> new ArrayList<>()).addAll(source.findings());
    }
    return byGenre;
  }

  /** So many findings as two readers can judge, the same ones each time, places only once. */
  static List<StrangerFinding> sample(List<StrangerFinding> findings) {
    Map<String, StrangerFinding> places = new LinkedHashMap<>();
    findings.forEach(finding -> places.putIfAbsent(finding.id(), finding));
    List<StrangerFinding> shuffled = new ArrayList<>(places.values());
    Collections.shuffle(shuffled, new Random(SEED));
    return List.copyOf(shuffled.subList(0, Math.min(MOST, shuffled.size())));
  }
}
