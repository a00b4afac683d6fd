package org.recordlint.lsp;

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

/**
 * Compiled packs and a policy. Immutable and thread-safe.
 *
 * @param sources the packs it was made of
 */
record Engine(Linter linter, Policy policy, List<PackSource> sources) {

  /**
   * Reads and compiles what the settings name.
   *
   * @throws RulePackException if anything in it is wrong, naming all of it
   * @throws java.io.UncheckedIOException if the policy cannot be read
   */
  static Engine load(Settings settings) {
    List<RulePackProblem> problems = new ArrayList<>();
    List<PackSource> sources = new ArrayList<>(bundled(settings));
    Optional<Policy> policy = Optional.empty();
    try {
      sources.addAll(PackFolder.read(settings.packs()));
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
    sources.forEach(builder::pack);
    policy.ifPresent(builder::policy);
    return new Engine(builder.build(), policy.orElseGet(Policy::none), List.copyOf(sources));
  }

  /** The packs on the class path, if the settings want them. */
  static List<PackSource> bundled(Settings settings) {
    return settings.bundledPacks() ? RulePackTester.installedPacks() : List.of();
  }

  LintResult lint(CaseRecord record, LocalDate today) {
    return policy.apply(linter.lint(record), today);
  }
}
