package org.recordlint.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The labelled records of one gold file.
 *
 * <p>A file in a folder called {@value #SCORED_ONLY}, at any depth, belongs to the part that is
 * only ever scored: its mistakes are not shown, because rules that were mended by looking at them
 * would be measured on what they were made from. This keeps an honest user honest; it is no lock.
 *
 * @param name the part the file belongs to: {@value #SCORED_ONLY}, or else the name of the folder
 *     it stands in
 * @param file the file, as given
 * @param mistakesShown whether its misses and false alarms may be listed
 * @param records the records that could be read, in the file's order
 * @param problems why other lines could not be read, in the file's order
 */
public record GoldSet(
    String name,
    String file,
    boolean mistakesShown,
    List<GoldRecord> records,
    List<GoldProblem> problems) {

  /** The name of the folder whose files are only scored. */
  public static final String SCORED_ONLY = "scored-only";

  public GoldSet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(file, "file");
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  /**
   * The set that {@code file} holds. A link into the scored-only folder counts as standing in it.
   */
  static GoldSet of(Path file, List<GoldRecord> records, List<GoldProblem> problems)
      throws IOException {
    Path given = file.toAbsolutePath().normalize();
    boolean scoredOnly = underScoredOnly(given) || underScoredOnly(file.toRealPath());
    Path folder = given.getParent().getFileName();
    String name = scoredOnly ? SCORED_ONLY : folder == null ? "" : folder.toString();
    return new GoldSet(name, file.toString(), !scoredOnly, records, problems);
  }

  private static boolean underScoredOnly(Path path) {
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      if (folder.endsWith(SCORED_ONLY)) {
        return true;
      }
    }
    return false;
  }

  /** Shows the name, the file and counts only. */
  @Override
  public String toString() {
    return "GoldSet["
        + name
        + ", "
        + file
        + ", "
        + records.size()
        + " records, "
        + problems.size()
        + " problems]";
  }
}
