package org.recordlint.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Measurement.ScoredSet;

class MeasurementReaderTest {

  private static final String SETS = "sets: [{name: s, sha256: '12', packs: v1}]\n";

  private static PackFixture pack(String measured) {
    return PackFixture.pack()
        .rule("hostile", "phrases: [hostile]", "formerly: [angry]")
        .rule("young", "phrases: [young man]", "age: under-18")
        .file("measured.yaml", measured);
  }

  private static List<OptionalDouble> confidences(Linter linter, String text) {
    return linter.lint(CaseRecord.builder("r", text).build()).findings().stream()
        .map(Finding::confidence)
        .toList();
  }

  @Test
  void findingsTellHowFarTheyCanBeTrusted() {
    Linter linter =
        pack(SETS + "rules: {hostile: {warning: 30/40}, young: {warning: 9/10, note: 20/50}}")
            .linter();

    assertThat(confidences(linter, "A hostile young man."))
        .containsExactly(OptionalDouble.of(0.74), OptionalDouble.of(0.4));
    assertThat(confidences(linter, "A young man of 15, 15yo."))
        .as("the pack's 39 of 50, for its own 10 are too few")
        .containsExactly(OptionalDouble.of(0.77));
    assertThat(linter.packs().get(0).measurement().orElseThrow().sets())
        .containsExactly(new ScoredSet("s", "12", "v1"));
  }

  @Test
  void aFormerNameCountsForTheRule() {
    Linter linter =
        pack(SETS + "rules: {angry: {warning: 20/20}, hostile: {warning: 10/20}}").linter();

    assertThat(confidences(linter, "hostile")).containsExactly(OptionalDouble.of(0.74));
  }

  @Test
  void whatWasNotMeasuredHasNoConfidence() {
    Linter linter = PackFixture.pack().rule("hostile", "phrases: [hostile]").linter();

    assertThat(confidences(linter, "hostile")).containsExactly(OptionalDouble.empty());
    assertThat(linter.packs().get(0).measurement()).isEmpty();
  }

  @Test
  void anOrganisationsOwnTermsHaveNoConfidence(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("policy.yaml"),
            "organisation: X\nterms: {sulky: {phrases: [sulky], title: t, message: m, why: w,"
                + " prompts: [p]}}\n");
    Linter linter =
        Linter.builder()
            .pack(pack(SETS + "rules: {hostile: {warning: 40/40}}").source())
            .policy(Policy.load(file))
            .build();

    assertThat(confidences(linter, "sulky, hostile"))
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(0.99));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rules: {}; needs \"sets\"",
        "sets: [{name: s, packs: v1}]; needs \"sha256\"",
        "sets: []|rules: {hostle: {warning: 1/1}}; no rule \"hostle\" in this pack",
        "sets: []|rules: {hostile: {warning: 2/1}}; such as 19/22",
        "sets: []|rules: {hostile: {warning: 0.9}}; such as 19/22",
        "sets: []|all-packs: {serious: 1/1}; got \"serious\"",
        "sets: []|rule: {}; did you mean \"rules\"?",
      })
  void aMistakeIsToldWithItsPlace(String measured, String cause) {
    assertThat(PackReaderTest.problems(pack(measured.replace("|", "\n")).source()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.origin()).endsWith("measured.yaml");
              assertThat(problem.message()).contains(cause);
            });
  }
}
