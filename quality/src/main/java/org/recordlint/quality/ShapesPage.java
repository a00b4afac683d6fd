package org.recordlint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recordlint.Linter;

/**
 * Writes the page on conditions of context.
 *
 * <pre>java -cp quality/target/quality.jar org.recordlint.quality.ShapesPage \
 *   [--shapes corpus/shapes] [--output docs/conditions.md]
 * </pre>
 */
public final class ShapesPage {

  private ShapesPage() {}

  /** Puts every judgement into every shape and writes the page; takes some seconds. */
  public static void main(String... given) throws IOException {
    Arguments arguments = new Arguments(given);
    Path shapes = Path.of(arguments.text("--shapes", "corpus/shapes"));
    Path output = Path.of(arguments.text("--output", "docs/conditions.md"));
    StringBuilder rows = new StringBuilder();
    for (Shapes.Score score : Shapes.score(Linter.withInstalledPacks(), shapes)) {
      rows.append(
          Markdown.row(
              score.name(),
              Integer.toString(score.shapes()),
              Markdown.share(score.found()),
              Markdown.share(score.silent())));
    }
    String page = Files.readString(output);
    int from =
        page.indexOf(Markdown.head("shapes", "n", "asserted: found", "not asserted: silent"));
    int to = page.indexOf("\n\n", from);
    if (from < 0 || to < 0) {
      throw new IOException(output + " has no table of shapes to replace");
    }
    Files.writeString(
        output,
        page.substring(0, from)
            + Markdown.head("shapes", "n", "asserted: found", "not asserted: silent")
            + rows.toString().stripTrailing()
            + page.substring(to));
  }
}
