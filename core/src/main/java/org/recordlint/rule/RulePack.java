package org.recordlint.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named, versioned set of rules.
 *
 * @param contact where somebody may challenge a rule
 * @param measurement how often its findings were right, or empty if that was not measured
 */
public record RulePack(
    String id,
    String title,
    String version,
    String owner,
    String jurisdiction,
    String licence,
    String contact,
    List<Rule> rules,
    Optional<Measurement> measurement) {

  public RulePack {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(contact, "contact");
    rules = List.copyOf(rules);
    Objects.requireNonNull(measurement, "measurement");
  }
}
