package org.recordlint.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One place in a record, or the record as a whole, with what, why and what instead.
 *
 * @param recordId the record's id
 * @param rule the rule that made this finding
 * @param category what kind of language or omission it is
 * @param aspect what is missing, for findings about the record as a whole
 * @param severity how strongly it asks to be looked at
 * @param span the place in the text; {@code [0, 0)} for findings about the record as a whole
 * @param quote the words at the span, exactly; empty for the record as a whole
 * @param message one sentence, no full stop
 * @param explanation why, in a few sentences
 * @param suggestions in order of preference, at least one
 * @param sources who says so, at least one
 * @param confidence the share of such findings that practitioners agreed with, once measured
 * @param fingerprint the finding's identity across edits elsewhere and re-runs
 * @param related fingerprints of findings of other categories on the same words
 * @param location where the record was read from, if it was a file
 * @param anchor where the missing item belongs, if the record has a place for it
 * @param state why an aspect counts as missing
 * @param suppressed who set this finding aside and why
 */
public record Finding(
    String recordId,
    RuleId rule,
    Category category,
    Optional<Aspect> aspect,
    Severity severity,
    Span span,
    String quote,
    String message,
    String explanation,
    List<Suggestion> suggestions,
    List<Source> sources,
    OptionalDouble confidence,
    String fingerprint,
    List<String> related,
    Optional<Location> location,
    Optional<Span> anchor,
    Optional<MissingState> state,
    Optional<Suppression> suppressed) {

  public Finding {
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(explanation, "explanation");
    suggestions = List.copyOf(suggestions);
    sources = List.copyOf(sources);
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(fingerprint, "fingerprint");
    related = List.copyOf(related);
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(suppressed, "suppressed");
  }

  /** This finding with another severity. */
  public Finding withSeverity(Severity value) {
    return new Finding(
        recordId,
        rule,
        category,
        aspect,
        value,
        span,
        quote,
        message,
        explanation,
        suggestions,
        sources,
        confidence,
        fingerprint,
        related,
        location,
        anchor,
        state,
        suppressed);
  }

  /** This finding, set aside. */
  public Finding withSuppressed(Suppression value) {
    return new Finding(
        recordId,
        rule,
        category,
        aspect,
        severity,
        span,
        quote,
        message,
        explanation,
        suggestions,
        sources,
        confidence,
        fingerprint,
        related,
        location,
        anchor,
        state,
        Optional.of(value));
  }

  /** This finding with the place its record was read from. */
  public Finding withLocation(Location value) {
    return new Finding(
        recordId,
        rule,
        category,
        aspect,
        severity,
        span,
        quote,
        message,
        explanation,
        suggestions,
        sources,
        confidence,
        fingerprint,
        related,
        Optional.of(value),
        anchor,
        state,
        suppressed);
  }

  /** This finding with its relations to findings of other categories on the same words. */
  public Finding withRelated(List<String> fingerprints) {
    return new Finding(
        recordId,
        rule,
        category,
        aspect,
        severity,
        span,
        quote,
        message,
        explanation,
        suggestions,
        sources,
        confidence,
        fingerprint,
        fingerprints,
        location,
        anchor,
        state,
        suppressed);
  }

  /** Shows id, rule and offsets only, never a word of the record. */
  @Override
  public String toString() {
    return "Finding[" + recordId + ", " + rule + ", " + span.start() + ", " + span.end() + "]";
  }
}
