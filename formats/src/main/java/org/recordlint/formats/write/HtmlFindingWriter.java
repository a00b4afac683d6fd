package org.recordlint.formats.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Source;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.TerminalText;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Disclosure.Shown;
import org.recordlint.formats.write.RunManifest.Counts;

/**
 * Writes one page for reading and printing, without scripts and without anything from elsewhere.
 */
final class HtmlFindingWriter implements FindingWriter {

  private static final int AROUND = 160;

  private final Writer out;
  private final WriteOptions options;
  private final Disclosure disclosure;
  private final Tally tally = new Tally();

  HtmlFindingWriter(OutputStream out, WriteOptions options) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.options = options;
    this.disclosure = new Disclosure(options);
  }

  @Override
  public void begin(RunManifest manifest) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>Language of case records: findings</title>
        <style>
        """);
    out.write(stylesheet());
    out.write(
        """
        </style>
        </head>
        <body>
        <header>
        <h1>Language of case records: findings</h1>
        <p>Each finding is a suggestion to the writer, not a verdict. Passages are quoted as they
        stand in the record and may hold offensive words. <a href="#summary">Summary</a></p>
        </header>
        <main>
        """);
  }

  private static String stylesheet() throws IOException {
    try (InputStream css = HtmlFindingWriter.class.getResourceAsStream("findings.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void write(LintResult result, CaseRecord record, RecordOrigin where) throws IOException {
    tally.add(result);
    Shown shown = disclosure.show(result, record, where);
    if (shown.findings().isEmpty() && result.complete()) {
      return;
    }
    out.write("<article>\n<h2>" + safe(shown.id()) + "</h2>\n<p class=\"about\">");
    if (!where.wholeFile()) {
      out.write(safe(shown.uri()) + ", line " + where.line());
    }
    Optional<String> type = disclosure.type(record);
    if (type.isPresent()) {
      out.write(" <span>" + safe(type.get()) + "</span>");
    }
    if (record.date().isPresent()) {
      out.write(" <time>" + record.date().get() + "</time>");
    }
    out.write("</p>\n");
    if (!result.complete()) {
      out.write(
          "<p>Not everything was looked at: " + safe(result.incomplete().orElse("")) + "</p>\n");
    }
    out.write("<ol>\n");
    for (Finding finding : shown.findings()) {
      write(finding, shown, record);
    }
    out.write("</ol>\n</article>\n");
  }

  private void write(Finding finding, Shown shown, CaseRecord record) throws IOException {
    out.write(
        "<li class=\""
            + finding.severity().id()
            + "\">\n<h3><span class=\"severity\">"
            + finding.severity().id()
            + "</span> ");
    out.write(safe(finding.message()) + "</h3>\n");
    if (finding.span().length() > 0) {
      int start = finding.span().start();
      if (!options.redact()) {
        Excerpt excerpt = Excerpt.of(record.text(), shown.lines(), finding.span(), AROUND);
        out.write(
            "<blockquote>"
                + Html.escape(excerpt.before())
                + "<mark>"
                + Html.escape(excerpt.marked())
                + "</mark>"
                + Html.escape(excerpt.after())
                + "</blockquote>\n");
      }
      out.write(
          "<p class=\"about\">Line "
              + shown.lines().line(start)
              + ", column "
              + shown.lines().column(start)
              + "</p>\n");
    }
    if (finding.state().isPresent()) {
      out.write("<p class=\"about\">In the record: " + finding.state().get().id() + "</p>\n");
    }
    if (!finding.explanation().isBlank()) {
      out.write("<p>" + safe(finding.explanation()) + "</p>\n");
    }
    suggestions(finding);
    for (Source source : finding.sources()) {
      source(source);
    }
    if (finding.suppressed().isPresent()) {
      out.write(
          "<p>Set aside by "
              + safe(finding.suppressed().get().by())
              + ": "
              + safe(finding.suppressed().get().reason())
              + "</p>\n");
    }
    out.write(
        "<p class=\"about\"><code>"
            + finding.rule()
            + "</code> "
            + finding.category().id()
            + confidence(finding)
            + "</p>\n</li>\n");
  }

  private static String confidence(Finding finding) {
    return finding.confidence().isPresent()
        ? ", confidence " + Share.of(finding.confidence().getAsDouble())
        : "";
  }

  private void suggestions(Finding finding) throws IOException {
    if (finding.suggestions().isEmpty()) {
      return;
    }
    out.write("<ul>\n");
    for (Suggestion suggestion : finding.suggestions()) {
      out.write("<li>" + Labels.of(suggestion) + ": " + safe(suggestion.text()) + "</li>\n");
    }
    out.write("</ul>\n");
  }

  private void source(Source source) throws IOException {
    out.write("<p class=\"source\">");
    String citation = safe(Citation.withoutAddress(source));
    String url = source.url().orElse("");
    // Any other kind of address could be a script.
    if (url.startsWith("https://") || url.startsWith("http://")) {
      out.write("<a href=\"" + safe(url) + "\" rel=\"noreferrer\">" + citation + "</a>");
    } else {
      out.write(citation);
    }
    out.write("</p>\n");
  }

  private static String safe(String text) {
    return Html.escape(TerminalText.visible(text));
  }

  @Override
  public void end(RunManifest manifest) throws IOException {
    Counts counts = tally.counts();
    out.write(
        """
        </main>
        <section id="summary">
        <h2>Summary</h2>
        <table>
        <thead><tr><th scope="col">Category</th><th scope="col">Findings</th></tr></thead>
        <tbody>
        """);
    for (Map.Entry<Category, Long> count : counts.findings().entrySet()) {
      out.write(
          "<tr><th scope=\"row\">"
              + count.getKey().id()
              + "</th><td>"
              + count.getValue()
              + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n");
    out.write(
        "<p>"
            + TextFindingWriter.number(counts.total(), "finding")
            + " in "
            + tally.flagged()
            + " of "
            + TextFindingWriter.number(counts.records(), "record")
            + "; "
            + counts.suppressed()
            + " more set aside; "
            + TextFindingWriter.number(counts.incomplete(), "record")
            + " not looked at completely.</p>\n");
    if (!manifest.unreadable().isEmpty()) {
      out.write("<h3>Could not be read</h3>\n<ul>\n");
      for (Unreadable input : manifest.unreadable()) {
        out.write(
            "<li>"
                + safe(options.redact() ? disclosure.redacted(input) : input.toString())
                + "</li>\n");
      }
      out.write("</ul>\n");
    }
    out.write(
        "<p class=\"about\">recordlint "
            + safe(manifest.engine().version())
            + "</p>\n</section>\n</body>\n</html>\n");
    out.flush();
  }
}
