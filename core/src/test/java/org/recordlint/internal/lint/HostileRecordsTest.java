package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.internal.finding.FindingAssembler;
import org.recordlint.internal.match.Tagger;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.policy.Policy;

/**
 * Records that cost as much as anybody can make them cost: work grows with length and no faster.
 */
class HostileRecordsTest {

  private static final PackReader.Packs PACKS =
      PackReader.read(PackFixture.bundled(), Optional.empty());
  private static final LintPlan PLAN = PlanCompiler.compile(PACKS, Policy.none());
  private static final Tagger TAGGER = new PartOfSpeechTagger(PartOfSpeechTagger::loadModel);
  private static final FindingAssembler ASSEMBLER = new FindingAssembler(new byte[0], Map.of());
  private static final int LENGTH = 6_000;
  private static final double MOST_GROWTH = 2.3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aggressive ",
        "Mum was aggressive.\n",
        "Rude. ",
        "chose to stay with refuses to engage with going back to ",
        "\"He said 'she was aggressive ",
        "'aggressive' ",
        "mixed-",
        "E.S.N.",
        "\n",
        "Ethnicity: ",
        "Ethnicity | Religion | ",
        "not only not aggressive but if he becomes ",
        "([{"
      })
  void workGrowsWithLengthAndNoFaster(String part) {
    long once = work(part, LENGTH);
    long twice = work(part, 2 * LENGTH);
    assertThat(twice).isLessThanOrEqualTo((long) (MOST_GROWTH * once) + 1_000);
  }

  @Test
  void anOrdinaryNoteTakesAThousandthOfWhatIsAllowed() {
    String note =
        "Home visit. Dad was aggressive when the plan was read out, and Mum said she had not been"
            + " told. Their son, who is 9, showed me his drawing of the dog. ";
    assertThat(work(note.repeat(10), note.length() * 10)).isBetween(100L, 100_000L);
  }

  @Test
  void aRecordThatTakesTooMuchWorkIsToldToBeIncomplete() {
    String text = "Home visit. Mum was aggressive.\n".repeat(1_000);
    LintResult cut = lint(text, 2_000);
    LintResult whole = lint(text, 100_000_000);
    assertThat(whole.complete()).isTrue();
    assertThat(cut.incomplete()).hasValue("it took more than 2000 units of work");
    assertThat(cut.aspects()).isEmpty();
    assertThat(cut.findings().size()).isBetween(1, whole.findings().size() - 1);
    assertThat(whole.findings()).containsAll(cut.findings());
  }

  /**
   * A line of 50 MB that always nearly matches; the time is only there to tell a hang from work.
   */
  @Tag("integration")
  @Test
  void aLineOfFiftyMegabytesEnds() {
    String part = "chose to stay with refuses to engage with going back to ";
    String text = part.repeat(50_000_000 / part.length());
    Linter linter = Linter.withInstalledPacks();
    LintResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(10), () -> linter.lint(CaseRecord.builder("x", text).build()));
    assertThat(result.incomplete()).isPresent();
  }

  /** Each finding is settled with those on its own words only, however many others there are. */
  @Test
  void aHundredThousandFindingsOfTwoCategoriesEnd() {
    String text = "The girl at the nursery is manipulative and streetwise. ".repeat(80_000);
    Linter linter = Linter.withInstalledPacks();
    LintResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> linter.lint(CaseRecord.builder("x", text).build()));
    assertThat(result.findings()).hasSizeGreaterThan(100_000);
  }

  @Tag("integration")
  @Test
  void tenThousandNestedQuotationsEnd() {
    String text = "\"he said 'she was aggressive ".repeat(10_000) + "'\"".repeat(10_000);
    Linter linter = Linter.withInstalledPacks();
    LintResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(5), () -> linter.lint(CaseRecord.builder("x", text).build()));
    assertThat(List.of(result.complete(), result.words() > 50_000)).containsOnly(true);
  }

  /** The least bound under which the record is linted completely. */
  private static long work(String part, int length) {
    String text = part.repeat(length / part.length());
    long low = 1;
    long high = 1L << 27;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (lint(text, middle).complete()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static LintResult lint(String text, long mostWork) {
    return new RecordLinter(PLAN, TAGGER, Set.of("referral"), ASSEMBLER, mostWork)
        .lint(CaseRecord.builder("x", text).type("referral").build(), null);
  }
}
