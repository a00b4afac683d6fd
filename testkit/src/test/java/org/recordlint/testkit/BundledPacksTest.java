package org.recordlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bundled rule does what its examples say. */
class BundledPacksTest {

  /** Fewer rules than this, and the packs were not found. */
  private static final int FEWEST_RULES = 20;

  @TestFactory
  Stream<DynamicTest> bundledRulesDoWhatTheirExamplesSay() {
    PackTestReport report = RulePackTester.test(RulePackTester.installedPacks(), List.of());
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                "the packs are there",
                () -> {
                  assertThat(report.rules()).isGreaterThanOrEqualTo(FEWEST_RULES);
                  assertThat(report.results().size()).isGreaterThanOrEqualTo(4 * FEWEST_RULES);
                })),
        report.results().stream()
            .map(
                result ->
                    DynamicTest.dynamicTest(
                        result.name(),
                        () ->
                            assertThat(result.passed())
                                .withFailMessage(result::toString)
                                .isTrue())));
  }
}
