package org.recordlint.internal.condition;

import java.util.Optional;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.Severity;

/** A rule for two labels, under the conditions that a test gives it. */
final class Labels {

  private Labels() {}

  /** A linter for {@code hostile} and {@code rude}; {@code lines} are further lines of the rule. */
  static Linter rule(String... lines) {
    return linter("phrases: [hostile, rude]\n" + String.join("\n", lines));
  }

  /** A linter for a rule with phrases of its own. */
  static Linter linter(String... lines) {
    return PackFixture.pack().rule("label", lines).withSharedPack();
  }

  static boolean fires(Linter linter, String text) {
    return severity(linter, text).isPresent();
  }

  static boolean fires(Linter linter, CaseRecord record) {
    return severity(linter, record).isPresent();
  }

  static Optional<Severity> severity(Linter linter, String text) {
    return severity(linter, CaseRecord.builder("r", text).build());
  }

  private static Optional<Severity> severity(Linter linter, CaseRecord record) {
    return linter.lint(record).findings().stream().map(Finding::severity).findFirst();
  }
}
