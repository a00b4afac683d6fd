package org.recordlint.api;

import java.util.Objects;
import java.util.Optional;

/**
 * What a writer decided about a finding. It names no writer: decisions are no measure of anybody.
 *
 * @param fingerprint the finding's
 * @param rule the rule that made it
 * @param kind what was decided
 * @param recordId the record's id, or empty
 * @param reason the writer's own words, or empty; they may speak of the record
 */
public record Decision(
    String fingerprint,
    RuleId rule,
    Kind kind,
    Optional<String> recordId,
    Optional<String> reason) {

  public Decision {
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(reason, "reason");
  }

  /** What may be decided. */
  public enum Kind {
    /** A suggestion was taken, or the words were changed otherwise. */
    ACCEPTED("accepted"),
    /** The words stay, for a reason. */
    DISMISSED("dismissed"),
    /** To be looked at another time. */
    NOT_NOW("not-now"),
    /** The words are about somebody else than the rule supposes. */
    NOT_ABOUT_THIS_PERSON("not-about-this-person"),
    /** The rule should not have fired; its owner hears of it. */
    WRONG_FLAG("wrong-flag"),
    /** An earlier decision no longer holds. */
    WITHDRAWN("withdrawn");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name used in files and on the wire. */
    public String id() {
      return id;
    }

    /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
    public static Optional<Kind> of(String id) {
      for (Kind value : values()) {
        if (value.id.equals(id)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /** Shows rule and kind only. */
  @Override
  public String toString() {
    return "Decision[" + rule + ", " + kind.id() + "]";
  }
}
