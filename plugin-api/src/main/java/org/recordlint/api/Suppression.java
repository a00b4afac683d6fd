package org.recordlint.api;

import java.util.Objects;

/**
 * Why a finding is known and set aside. A suppressed finding is still counted in reports.
 *
 * @param by who or what set it aside: a person's name from the policy, or {@code baseline}
 * @param reason why, never blank
 */
public record Suppression(String by, String reason) {
  public Suppression {
    Objects.requireNonNull(by, "by");
    if (Objects.requireNonNull(reason, "reason").isBlank()) {
      throw new IllegalArgumentException("a suppression must have a reason");
    }
  }
}
