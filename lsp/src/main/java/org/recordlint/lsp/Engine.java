package org.recordlint.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;
import org.recordlint.testkit.RulePackTester;

/** Compiled packs and a policy. Immutable and thread-safe. */
record Engine(Linter linter, Policy policy) {

  /**
   * Reads and compiles what the settings name.
   *
   * @param cache where compiled packs are kept, or empty
   * @throws RulePackException if anything in it is wrong, naming all of it
   * @throws java.io.UncheckedIOException if the policy cannot be read
   */
  static Engine load(Settings settings, Optional<Path> cache) {
    List<RulePackProblem> problems = new ArrayList<>();
    List<PackSource> own = List.of();
    Optional<Policy> policy = Optional.empty();
    try {
      own = PackFolder.read(settings.packs());
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    }
    try {
      policy = settings.policy().map(Policy::load);
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    Linter.Builder builder = Linter.builder();
    if (settings.bundledPacks()) {
      builder.installedPacks();
    }
    own.forEach(builder::pack);
    policy.ifPresent(builder::policy);
    cache.ifPresent(builder::cache);
    return new Engine(builder.build(), policy.orElseGet(Policy::none));
  }

  /** The packs on the class path, if the settings want them. */
  static List<PackSource> bundled(Settings settings) {
    return settings.bundledPacks() ? RulePackTester.installedPacks() : List.of();
  }

  LintResult lint(CaseRecord record, LocalDate today) {
    return policy.apply(linter.lint(record), today);
  }
}
