package org.recordlint.server.internal.page;

import static java.util.Comparator.comparing;
import static org.recordlint.formats.write.Html.escape;

import java.util.Comparator;
import java.util.List;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Source;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.write.Citation;
import org.recordlint.formats.write.Labels;

/** Shows the findings of one note: the note with marks, then each finding, gravest first. */
final class FindingsHtml {

  private static final int MOST_SHOWN = 200;

  private final CaseRecord record;
  private final LintResult result;
  private final StringBuilder html = new StringBuilder();

  FindingsHtml(CaseRecord record, LintResult result) {
    this.record = record;
    this.result =
        result.withFindings(
            result.findings().stream().filter(each -> each.suppressed().isEmpty()).toList());
  }

  String html() {
    int count = result.findings().size();
    html.append("<section aria-labelledby=\"findings\"><h2 id=\"findings\">");
    html.append(count == 0 ? "No findings" : count == 1 ? "1 finding" : count + " findings");
    html.append("</h2>\n");
    if (!result.complete()) {
      html.append("<p class=\"wrong\">Not everything was looked at: ");
      html.append(escape(result.incomplete().orElse(""))).append("</p>\n");
    }
    if (count == 0) {
      html.append("<p>That does not show that nothing is amiss: what a note leaves out, no list");
      html.append(" of words can tell.</p>\n");
    } else {
      marked();
      list();
    }
    return html.append("</section>").toString();
  }

  private void marked() {
    String text = record.text();
    int done = 0;
    html.append("<div class=\"note\">");
    for (Finding finding : result.findings()) {
      if (finding.span().length() > 0 && finding.span().start() >= done) {
        html.append(escape(text.substring(done, finding.span().start())));
        html.append("<mark class=\"").append(finding.severity().id()).append("\">");
        html.append(escape(finding.span().in(text))).append("</mark>");
        done = finding.span().end();
      }
    }
    html.append(escape(text.substring(done))).append("</div>\n");
  }

  private void list() {
    List<Finding> gravestFirst =
        result.findings().stream()
            .sorted(
                comparing(Finding::severity, Comparator.reverseOrder())
                    .thenComparing(Finding::span))
            .limit(MOST_SHOWN)
            .toList();
    html.append("<ol class=\"findings\">\n");
    for (Finding finding : gravestFirst) {
      finding(finding);
    }
    html.append("</ol>\n");
    if (gravestFirst.size() < result.findings().size()) {
      html.append("<p>Only the gravest ").append(MOST_SHOWN).append(" are listed.</p>\n");
    }
  }

  private void finding(Finding finding) {
    html.append("<li><h3>").append(escape(finding.message())).append("</h3>\n");
    html.append("<p><span class=\"severity\">").append(finding.severity().id());
    html.append("</span> ").append(escape(finding.category().id().replace('-', ' ')));
    if (!finding.quote().isBlank()) {
      html.append(": <q>").append(escape(finding.quote())).append("</q>");
    }
    html.append("</p>\n");
    html.append("<p>").append(escape(finding.explanation())).append("</p>\n<ul>\n");
    for (Suggestion suggestion : finding.suggestions()) {
      html.append("<li>").append(Labels.of(suggestion)).append(": ");
      html.append(escape(suggestion.text())).append("</li>\n");
    }
    html.append("</ul>\n");
    finding.sources().stream().findFirst().ifPresent(this::source);
    html.append("</li>\n");
  }

  private void source(Source source) {
    String title = escape(Citation.withoutAddress(source));
    html.append("<p class=\"source\">Source: ");
    boolean linked = source.url().map(url -> url.startsWith("https://")).orElse(false);
    if (linked) {
      html.append("<a rel=\"noreferrer\" href=\"").append(escape(source.url().get()));
      html.append("\">").append(title).append("</a>");
    } else {
      html.append(title);
    }
    html.append("</p>\n");
  }
}
