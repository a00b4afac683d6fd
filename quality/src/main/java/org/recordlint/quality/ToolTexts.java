package org.recordlint.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;

/**
 * Writes what other programs need to be run on the scored-only part: its texts as JSON Lines, their
 * hash, and the word list as {@code category TAB term}.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.ToolTexts GOLD FOLDER</pre>
 */
public final class ToolTexts {

  private ToolTexts() {}

  /** Writes {@code texts.jsonl}, {@code hash} and {@code words.tsv} into the folder. */
  public static void main(String... arguments) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    GoldSets.in(Path.of(arguments[0]).resolve(GoldSet.SCORED_ONLY))
        .forEach(set -> records.addAll(set.records()));
    Path folder = Path.of(arguments[1]);
    try (OutputStream out = Files.newOutputStream(folder.resolve("texts.jsonl"));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (GoldRecord gold : records) {
        json.writeStartObject();
        json.writeStringField("id", gold.record().id());
        json.writeStringField("text", gold.record().text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
    Files.writeString(folder.resolve("hash"), CachedTool.hash(records));
    List<String> words = new ArrayList<>();
    for (String line : Resource.lines("word-list.txt")) {
      String[] cells = line.split(" *; *");
      for (String term : cells[1].split(",")) {
        words.add(cells[0] + "\t" + term.strip());
      }
    }
    Files.write(folder.resolve("words.tsv"), words, StandardCharsets.UTF_8);
  }
}
