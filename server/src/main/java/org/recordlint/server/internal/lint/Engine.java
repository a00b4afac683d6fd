package org.recordlint.server.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePack;

/** Lints by packs and then a policy; immutable and thread-safe. */
public record Engine(Linter linter, Policy policy, Clock clock) {

  private static final String VERSION = version();

  public Engine {
    Objects.requireNonNull(linter, "linter");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(clock, "clock");
  }

  /** What one record gives. */
  public LintResult lint(CaseRecord record) {
    return policy.apply(linter.lint(record), LocalDate.now(clock));
  }

  /** The pack of this id, or empty if there is none. */
  public Optional<RulePack> pack(String id) {
    return linter.packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  /** The version of recordlint. */
  public static String softwareVersion() {
    return VERSION;
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Engine.class.getResourceAsStream("/org/recordlint/server/version.properties")) {
      properties.load(Objects.requireNonNull(in, "version.properties is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
    return properties.getProperty("version");
  }

  @Override
  public String toString() {
    return "Engine";
  }
}
