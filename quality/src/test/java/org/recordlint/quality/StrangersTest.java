package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.Linter;
import org.recordlint.api.Span;

class StrangersTest {

  private static final Linter LINTER = Linter.withInstalledPacks();

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void textIsReadWithoutMarkupAndWithoutPacking() throws IOException {
    write("g/s/a.html", "<html><body><p>Dad was<br>hostile.</p><script>rude</script><p>End");
    Path packed = write("g/s/b.gz", "");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("Plain.".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("g/s/c.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    write("g/.packages/d.txt", "not read");

    List<StrangerFile> files = StrangerFile.under(folder);

    assertThat(files).extracting(StrangerFile::name).containsExactly("a.html", "b.gz", "c.txt");
    assertThat(files.get(0).text()).contains("Dad was\nhostile.\n\n").doesNotContain("rude", "<");
    assertThat(files.get(1).text()).isEqualTo("Plain.");
    assertThat(files.get(2).text()).isEqualTo("café");
  }

  @Test
  void piecesAreTheWholeTextAndAreCutBetweenParagraphs() {
    String text = ("word ".repeat(100) + "\n\n").repeat(20);
    StrangerFile file = new StrangerFile("g", "s", "n", text);

    assertThat(file.pieces()).hasSizeGreaterThan(3);
    assertThat(file.pieces().stream().map(span -> span.in(text)).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(file.pieces())
        .allSatisfy(piece -> assertThat(piece.in(text)).startsWith("word").endsWith("\n\n"));
  }

  @Test
  void aFindingIsMarkedInItsSentencesWhereverItsPieceStands() throws IOException {
    write("g/s/a.txt", "A quiet day.\n\n".repeat(150) + "Dad was\nmanipulative again. It rained.");

    StrangerSource source = StrangerSource.lint(LINTER, StrangerFile.under(folder)).get(0);

    assertThat(source.words()).isEqualTo(456);
    assertThat(source.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.excerpt())
                  .endsWith("Dad was [[manipulative]] again. It rained.")
                  .doesNotContain("labelling");
              assertThat(finding.span().in(finding.file().text())).isEqualTo("manipulative");
            });
    assertThat(source.rate()).isCloseTo(10_000 / 456.0, within(0.01));
  }

  @Test
  void theSampleIsTheSameEachTime() throws IOException {
    write("g/s/a.txt", "Home visit. Dad was manipulative.\n\n".repeat(400));
    List<StrangerFinding> findings =
        StrangerSource.lint(LINTER, StrangerFile.under(folder)).get(0).findings();

    assertThat(findings).hasSize(400);
    assertThat(Strangers.sample(findings)).hasSize(150).isEqualTo(Strangers.sample(findings));
    assertThat(Strangers.sample(findings)).extracting(StrangerFinding::id).doesNotHaveDuplicates();
    assertThat(Strangers.sample(findings)).isNotEqualTo(findings.subList(0, 150));
  }

  @Test
  void answersAreReadAndOthersRefused() throws IOException {
    write("sheet/g.csv", "id,answer\na,\nb,\nc,\n");
    write("one/g.csv", "id,answer\na,right\nb,wrong\nc,wrong\n");
    write("two/g.csv", "id,answer\na,right\nb,wrong\n");

    StrangerSample sample =
        StrangerSample.read(
            folder.resolve("sheet"), folder.resolve("one"), folder.resolve("two"), any -> true);

    assertThat(sample.judged()).containsExactly("a", "b");
    assertThat(sample.isRightByBoth("a")).isTrue();
    assertThat(sample.isWrongByBoth("b")).isTrue();
    assertThat(sample.kappa()).hasValue(1);
    for (String line : List.of("a,perhaps", "x,right", "a")) {
      write("two/g.csv", "id,answer\n" + line + "\n");
      assertThatIOException()
          .isThrownBy(
              () ->
                  StrangerSample.read(
                      folder.resolve("sheet"),
                      folder.resolve("one"),
                      folder.resolve("two"),
                      any -> true))
          .withMessageContaining("g.csv:2:");
    }
  }

  @Test
  void agreementBeyondChanceIsCohens() {
    // 20 right by both, 5 and 10 in dispute, 15 wrong by both: 0.4, the textbook's example.
    Map<String, Boolean> one = new HashMap<>();
    Map<String, Boolean> two = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      one.put("i" + i, i < 25);
      two.put("i" + i, i < 20 || i >= 25 && i < 35);
    }
    assertThat(new StrangerSample(one.keySet(), one, two).kappa().orElseThrow())
        .isCloseTo(0.4, within(1e-9));
    assertThat(new StrangerSample(Set.of("a"), Map.of("a", true), Map.of("a", true)).kappa())
        .isEmpty();
  }

  @Test
  void thePageTellsHowManyAreWrongInTenThousandWords() {
    StrangerFile file = new StrangerFile("g", "s", "n", "Dad was manipulative.\n\n".repeat(40));
    StrangerSource source = StrangerSource.lint(LINTER, List.of(file)).get(0);
    Map<String, Boolean> answers = new HashMap<>();
    source.findings().forEach(finding -> answers.put(finding.id(), answers.size() < 30));

    String page =
        StrangersPage.of(
            List.of(source),
            new StrangerSample(answers.keySet(), answers, answers),
            StrangerSample.NONE);

    assertThat(source.words()).isEqualTo(120);
    assertThat(page)
        .contains("| g | s | " + source.sha256().substring(0, 12) + " | 120 | 40 | 3333.33 |")
        .contains("| g | 40 of 40 | 0.750 (0.60–0.86) | 0.250 (0.14–0.40) | 833.33 (")
        .contains("| **all** | 40 of 40 | – | – | **833.33 (")
        .contains("Cohen's kappa: 1.00")
        .contains("| labelling-language | 40 | 0.250 (0.14–0.40) |");
    assertThat(StrangersPage.of(List.of(source), StrangerSample.NONE, StrangerSample.NONE))
        .contains("| g | 0 of 40 | – | – | not judged |", "No reader has judged")
        .contains("The texts were not there");
  }

  @Test
  void adultCareIsInNoSum() throws IOException {
    String text = "Dad was manipulative.\n\n";
    StrangerSource other =
        StrangerSource.lint(LINTER, List.of(new StrangerFile("g", "s", "n", text))).get(0);
    StrangerSource care =
        StrangerSource.lint(LINTER, List.of(new StrangerFile("adult-care", "t", "n", text))).get(0);
    String one = other.findings().get(0).id();
    String two = care.findings().get(0).id();
    write("sheet/g.csv", "id,answer\n" + one + ",\n");
    write("sheet/adult-care.csv", "id,answer\n" + two + ",\n");
    write("read/g.csv", "id,answer\n" + one + ",right\n");
    write("read/adult-care.csv", "id,answer\n" + two + ",wrong\n");
    Path read = folder.resolve("read");

    String page =
        StrangersPage.of(
            List.of(care, other),
            StrangerSample.read(folder.resolve("sheet"), read, read, "g"::equals),
            StrangerSample.read(folder.resolve("sheet"), read, read, "adult-care"::equals));
    int section = page.indexOf("## Adult care");

    assertThat(page.substring(0, section))
        .contains("| **all** | 1 of 1 |", "| g | s |", "readers on 1 findings")
        .contains("| labelling-language | 1 | 0.000")
        .doesNotContain("| adult-care |");
    assertThat(page.substring(section))
        .contains("| adult-care | t |", "| 1 of 1 | 0, 0.000", "| 1, 1.000")
        .contains("they were 1, of which both readers called 1 wrong, 3333.33 per 10,000 words")
        .contains("| labelling-language | 1 | 0 | 1 |");
    assertThat(
            AdultCare.section(
                List.of(care), new StrangerSample(Set.of(two), Map.of(two, false), Map.of())))
        .contains("Only one reader", "| category | judged | right | wrong |");
    assertThat(AdultCare.section(List.of(care), StrangerSample.NONE)).contains("No reader has");
  }

  @Test
  void anIdStaysWhileTextAndPlaceDo() {
    StrangerFile file = new StrangerFile("g", "s", "n", "x");
    assertThat(new StrangerFinding(file, new Span(0, 1), null).id())
        .hasSize(10)
        .isEqualTo(new StrangerFinding(file, new Span(0, 1), null).id())
        .isNotEqualTo(new StrangerFinding(file, new Span(0, 0), null).id());
  }
}
