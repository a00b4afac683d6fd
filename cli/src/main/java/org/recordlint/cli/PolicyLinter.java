package org.recordlint.cli;

import java.time.LocalDate;
import java.util.function.Function;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;

/** Lints by packs and then a policy; safe to call from several threads. */
final class PolicyLinter implements Function<CaseRecord, LintResult> {

  private final PackOptions.Loaded loaded;
  private final LocalDate today;

  PolicyLinter(PackOptions.Loaded loaded, Console console) {
    this.loaded = loaded;
    this.today = LocalDate.now(console.clock());
  }

  @Override
  public LintResult apply(CaseRecord record) {
    return loaded.policy().apply(loaded.linter().lint(record), today);
  }
}
