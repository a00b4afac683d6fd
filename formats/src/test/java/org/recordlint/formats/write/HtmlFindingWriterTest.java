package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Finding;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.write.Sample.Written;

class HtmlFindingWriterTest {

  private static final String EVIL = "<script>alert('x\"&amp;')</script>";

  private static Document page(
      WriteOptions options, List<Unreadable> unreadable, Written... records) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page =
        parser.parseInput(Sample.write(OutputFormat.HTML, options, unreadable, records), "");
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static Written evil() {
    String text = "before " + EVIL + " after";
    Finding finding = Sample.span(EVIL, text, EVIL, EVIL, new Suggestion.Prompt(EVIL));
    RecordOrigin where = new RecordOrigin(EVIL, EVIL, 1, false);
    return new Written(Sample.result(EVIL, finding), Sample.record(EVIL, text), where);
  }

  @Test
  void everythingIsShownAsText() {
    Document page =
        page(
            WriteOptions.defaults(),
            List.of(new Unreadable(EVIL, OptionalInt.empty(), OptionalInt.empty(), "no")),
            evil());
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("mark").text()).isEqualTo(EVIL);
    assertThat(page.select("article h2").text()).isEqualTo(EVIL);
    assertThat(page.select("article h3").text()).isEqualTo("warning " + EVIL);
    assertThat(page.select("ul li").first().text()).isEqualTo("Ask: " + EVIL);
    assertThat(page.select("#summary ul li").text()).isEqualTo(EVIL + ": no");
  }

  @Test
  void aMeasuredConfidenceIsShown() {
    String id = "n-1";
    Written missing =
        new Written(
            Sample.result(id, Sample.missing(id, Optional.empty())),
            Sample.record(id, "x"),
            Sample.LINE);
    assertThat(
            page(WriteOptions.defaults().withIncludeSuppressed(true), List.of(), missing)
                .select("li.error > p.about")
                .eachText())
        .contains("referral-completeness/religion referral-completeness, confidence 0.75");
    assertThat(page(WriteOptions.defaults(), List.of(), evil()).text())
        .doesNotContain("confidence");
  }

  @Test
  void onlyWebAddressesAreLinks() {
    Document page = page(WriteOptions.defaults(), List.of(), evil());
    assertThat(page.select("a[href]").eachAttr("href"))
        .containsExactly("#summary", "https://example.org/guide?a=1&b=2");
  }

  @Test
  void thePageNeedsNothingElse() {
    Document page = page(WriteOptions.defaults(), List.of(), evil());
    assertThat(page.select("script, link, img, iframe, [src], [onclick], [style]")).isEmpty();
    assertThat(page.select("style").html())
        .contains("prefers-color-scheme: dark", "@media print")
        .doesNotContain("url(", "@import");
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void theSummaryCounts() {
    String text = "He was aggressive";
    Written written =
        new Written(
            Sample.result(
                "n-1",
                Sample.span("n-1", text, "aggressive", "m"),
                Sample.missing("n-1", Optional.empty())),
            Sample.record("n-1", text),
            Sample.FILE);
    Document page = page(WriteOptions.defaults(), List.of(), written);
    assertThat(page.select("#summary tbody tr").eachText()).containsExactly("labelling-language 1");
    assertThat(page.select("#summary p").first().text())
        .isEqualTo(
            "1 finding in 1 of 1 record; 1 more set aside; 0 records not looked at completely.");
    assertThat(page.select("article ol > li")).hasSize(1);
  }
}
