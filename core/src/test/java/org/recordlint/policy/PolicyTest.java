package org.recordlint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Severity;
import org.recordlint.rule.RulePackException;

class PolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  private Policy policy(String yaml) throws IOException {
    return Policy.load(
        Files.writeString(folder.resolve("policy.yaml"), "organisation: O\n" + yaml));
  }

  private static PackFixture pack() {
    return PackFixture.pack()
        .rule("hostile", "phrases: [hostile]", "formerly: [enmity]")
        .rule("rude", "phrases: [rude]");
  }

  private static LintResult lint(Linter linter, String text) {
    return linter.lint(CaseRecord.builder("r", text).build());
  }

  @Test
  void selectionIsCompiled() throws IOException {
    Linter linter =
        pack()
            .linter(
                policy(
                    """
                    disable: [test/rude]
                    accept: [Hostile Witness Project]
                    record-types: {MARF: referral}
                    terms:
                      service-user:
                        title: Service user
                        category: practice
                        message: m
                        why: w
                        phrases: [service user]
                        prompts: [p]
                    """));
    assertThat(PackFixture.flagged(linter, "A rude, hostile service user."))
        .containsExactly("hostile", "service user");
    assertThat(PackFixture.flagged(linter, "The hostile witness project.")).isEmpty();
    assertThat(linter.packs()).extracting(pack -> pack.id()).contains("local");
  }

  @Test
  void aRuleMayBeSwitchedOffUnderAFormerName() throws IOException {
    Linter linter = pack().linter(policy("disable: [test/enmity]\n"));
    assertThat(PackFixture.flagged(linter, "rude and hostile")).containsExactly("rude");
  }

  @Test
  void onlyThePacksThatAreNamedAreUsed() throws IOException {
    Policy policy = policy("packs: [other]\n");
    Linter linter =
        Linter.builder()
            .pack(pack().source())
            .pack(PackFixture.pack("other", "practice").rule("r", "phrases: [calm]").source())
            .policy(policy)
            .build();
    assertThat(PackFixture.flagged(linter, "rude, calm")).containsExactly("calm");
  }

  @Test
  void advisoryRulesAreOffUnlessNamed() {
    Linter linter = PackFixture.pack("other", "practice").rule("r", "phrases: [calm]").linter();
    assertThat(PackFixture.flagged(linter, "calm")).isEmpty();
  }

  @Test
  void severitiesAreThoseOfTheRuleThenOfTheCategory() throws IOException {
    Policy policy = policy("severities: {labelling-language: error, test/rude: note}\n");
    LintResult result = policy.apply(lint(pack().linter(policy), "rude, hostile"), TODAY);
    assertThat(result.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE, Severity.ERROR);
  }

  @Test
  void suppressionsHoldUntilTheyExpireAndDeleteNothing() throws IOException {
    String fingerprint = lint(pack().linter(), "rude, hostile").findings().get(0).fingerprint();
    Policy policy =
        policy(
            """
            suppressions:
              - {fingerprint: '%s', reason: asked for, author: A. B., date: 2026-01-01, expires: 2026-11-22}
              - {rule: test/hostile, reason: trial, author: C., date: 2026-01-01}
            """
                .formatted(fingerprint));
    LintResult result = lint(pack().linter(policy), "rude, hostile");
    assertThat(policy.apply(result, TODAY).findings())
        .hasSize(2)
        .allMatch(finding -> finding.suppressed().isPresent());
    List<Finding> later = policy.apply(result, TODAY.plusDays(1)).findings();
    assertThat(later.get(0).suppressed()).isEmpty();
    assertThat(later.get(1).suppressed().orElseThrow().by()).isEqualTo("C.");
    assertThat(later.get(1).suppressed().orElseThrow().reason()).isEqualTo("trial");
  }

  @Test
  void recordTypesAreTranslated() throws IOException {
    Policy policy = policy("record-types: {MARF: referral}\n");
    CaseRecord record = CaseRecord.builder("r", "x").type("MARF").team("T").build();
    assertThat(policy.translate(record).type()).contains("referral");
    assertThat(policy.translate(record).team()).contains("T");
    CaseRecord other = CaseRecord.builder("r", "x").type("other").build();
    assertThat(policy.translate(other)).isSameAs(other);
  }

  @Test
  void theFingerprintKeyStandsInAFileOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("key"), "secret\n");
    Policy policy = policy("fingerprint-key-file: key\n");
    assertThat(policy.fingerprintKey()).contains("secret");
    assertThat(policy.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pakcs: [a] | 2:1 | did you mean \"packs\"",
        "severities: {labelling-langage: note} | 2:33 | neither a rule id nor a category",
        "severities: {a/B c: note} | 2:21 | neither a rule id nor a category",
        "severities: {practice: bad} | 2:24 | note, warning or error",
        "suppressions: [{rule: a/b, author: A, date: 2026-01-01}] | 2:16 | needs \"reason\"",
        "suppressions: [{reason: r, author: A, date: 2026-01-01}] | 2:16 | either a",
        "suppressions: [{rule: a b, reason: r, author: A, date: x}] | 2:23 | pack/rule-name",
        "suppressions: [{rule: a/b, reason: r, author: A, date: 1.1.26}] | 2:56 | is a date",
        "suppressions: [{fingerprint: v1:1, reason: r, author: A, date: 2026-01-01}] | 2:30 | 64",
        "disable: [x] | 2:11 | pack/rule-name",
        "fingerprint-key-file: none | 2:23 | key file: there is no such file",
        "fingerprint-key-file: empty | 2:23 | empty",
        "record-types: [a] | 2:15 | expected names with values",
        "record-types: {MARF: referal} | 2:22 | no record type \"referal\", did you mean \"referral\"",
        "completeness-types: [referal] | 2:22 | no record type \"referal\""
      })
  void aMistakeIsToldWithItsPlace(String yaml, String place, String cause) throws IOException {
    Files.writeString(folder.resolve("empty"), " \n");
    RulePackException thrown =
        catchThrowableOfType(RulePackException.class, () -> policy(yaml + "\n"));
    assertThat(thrown.problems())
        .anySatisfy(
            problem ->
                assertThat(problem.toString())
                    .contains("policy.yaml:" + place + ": ")
                    .contains(cause));
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    RulePackException thrown =
        catchThrowableOfType(
            RulePackException.class,
            () -> policy("severities: {x: y}\ndisable: [x]\nnonsense: 1\n"));
    assertThat(thrown.problems()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "packs: [tset] | no pack \"tset\", did you mean \"test\"",
        "disable: [test/rud] | no rule \"test/rud\", did you mean \"test/rude\"",
        "severities: {test/rud: note} | no rule \"test/rud\"",
        "suppressions: [{rule: test/rud, reason: r, author: A, date: 2026-01-01}] | \"test/rud\"",
        "accept: ['(('] | empty",
        "terms: {a: {phrases: [x]}} | needs \"title\""
      })
  void whatAPolicyNamesMustExist(String yaml, String cause) throws IOException {
    Policy policy = policy(yaml + "\n");
    assertThatThrownBy(() -> pack().linter(policy))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("policy.yaml:2:")
        .hasMessageContaining(cause);
  }

  @Test
  void aRuleOfAPackThatIsNotLoadedMayBeNamed() throws IOException {
    Policy policy = policy("disable: [elsewhere/rule]\nseverities: {elsewhere/rule: note}\n");
    assertThat(PackFixture.flagged(pack().linter(policy), "rude")).containsExactly("rude");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> Policy.load(folder.resolve("missing.yaml")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("missing.yaml");
  }

  @Test
  void aBaselineKeepsWhatWasKnownBeforeQuiet() throws IOException {
    Linter linter = pack().linter();
    LintResult before = lint(linter, "rude");
    Path file = folder.resolve("baseline.txt");
    Baseline.of(before.findings().stream().map(Finding::fingerprint).toList()).write(file);
    assertThat(Files.readString(file)).doesNotContain("rude");
    Baseline read = Baseline.read(file);
    assertThat(read.size()).isEqualTo(1);
    List<Finding> after = read.apply(lint(linter, "rude\n\nhostile")).findings();
    assertThat(after.get(0).suppressed().orElseThrow().by()).isEqualTo("baseline");
    assertThat(after.get(1).suppressed()).isEmpty();
    Path again = folder.resolve("again.txt");
    read.write(again);
    assertThat(again).hasSameTextualContentAs(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | :1:",
        "'something else' | :1:",
        "'# recordlint baseline v1\n\nv1:abc' | :3: not a fingerprint"
      })
  void aFileThatIsNoBaselineIsRefused(String content, String cause) throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), content);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.txt" + cause);
  }

  @Test
  void aBaselineThatIsNoTextIsNamed() throws IOException {
    Path file = Files.write(folder.resolve("b.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.bin");
  }
}
