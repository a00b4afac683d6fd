package org.recordlint.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.PlainFinding;

/**
 * Another program's findings as it left them in a file: a line {@code # name, date}, a line {@code
 * # texts HASH} and then a line {@code id TAB start TAB end TAB category} for each finding. A
 * program without our categories writes a hyphen.
 */
final class CachedTool {

  private CachedTool() {}

  /**
   * The tool, if it was run on exactly these records.
   *
   * @throws IOException if the file is there and cannot be read
   */
  static Optional<Tool> read(Path file, List<GoldRecord> records) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2 || !lines.get(1).equals("# texts " + hash(records))) {
      return Optional.empty();
    }
    Map<String, List<String[]>> byRecord = new HashMap<>();
    boolean categories = false;
    for (String line : lines.subList(2, lines.size())) {
      String[] cells = line.split("\t");
      byRecord.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(cells);
      categories |= !cells[3].equals("-");
    }
    return Optional.of(
        new Tool(lines.get(0).substring(2), categories, false, gold -> findings(gold, byRecord)));
  }

  private static List<Finding> findings(GoldRecord gold, Map<String, List<String[]>> byRecord) {
    return byRecord.getOrDefault(gold.record().id(), List.of()).stream()
        .map(
            cells ->
                PlainFinding.at(
                    gold.record(),
                    "other",
                    Category.of(cells[3]).orElse(Category.LABELLING_LANGUAGE),
                    new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))))
        .toList();
  }

  /** SHA-256 of ids and texts, in order. */
  static String hash(List<GoldRecord> records) {
    MessageDigest digest = Hash.digest();
    for (GoldRecord gold : records) {
      String line = gold.record().id() + "\n" + gold.record().text() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
