package org.recordlint.examples.flowable;

import java.util.List;
import java.util.stream.Collectors;
import org.recordlint.api.Aspect;

/** Tells that a referral cannot be sent yet, and what it does not say; holds none of its words. */
public final class IncompleteReferralException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<Aspect> missing;

  IncompleteReferralException(List<Aspect> missing) {
    super(
        "the organisation's policy asks for these before a referral is sent: "
            + missing.stream().map(Aspect::id).collect(Collectors.joining(", ")));
    this.missing = List.copyOf(missing);
  }

  /** What is missing, at least one. */
  public List<Aspect> missing() {
    return missing;
  }
}
