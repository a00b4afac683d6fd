package org.recordlint.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Suppression;
import org.recordlint.rule.Rule;

/**
 * An organisation's choices. Selection is compiled into a {@link org.recordlint.Linter};
 * disposition is applied to its results afterwards, by {@link #apply}. Immutable and thread-safe.
 *
 * @param organisation who answers for it
 * @param packs ids of the packs to use; empty for all that are not advisory
 * @param disabled rules not to use
 * @param recordTypes the organisation's words for record types, and recordlint's
 * @param completenessTypes the record types that completeness rules apply to; empty for the default
 * @param severities severities by rule id or category id
 * @param suppressions findings and rules that are set aside
 * @param fingerprintKey the secret that fingerprints are keyed with, or empty
 * @param selection the file itself, for the parts that are compiled with the packs: own terms and
 *     accepted phrases; empty if the policy was not read from a file
 */
public record Policy(
    String organisation,
    Set<String> packs,
    Set<RuleId> disabled,
    Map<String, String> recordTypes,
    Optional<Set<String>> completenessTypes,
    Map<String, Severity> severities,
    List<Suppress> suppressions,
    Optional<String> fingerprintKey,
    Optional<Selection> selection) {

  /** The record types that rules know; an organisation's words stand for these. */
  public static final List<String> RECORD_TYPES =
      List.of(
          "case-note",
          "assessment",
          "chronology",
          "referral",
          "information-share",
          "minutes",
          "supervision",
          "strategy-meeting",
          "conference",
          "review",
          "historical",
          "email");

  private static final String OWN_PACK = "local";

  public Policy {
    Objects.requireNonNull(organisation, "organisation");
    packs = Set.copyOf(packs);
    disabled = Set.copyOf(disabled);
    recordTypes = Map.copyOf(recordTypes);
    Objects.requireNonNull(completenessTypes, "completenessTypes");
    severities = Map.copyOf(severities);
    suppressions = List.copyOf(suppressions);
    Objects.requireNonNull(fingerprintKey, "fingerprintKey");
    Objects.requireNonNull(selection, "selection");
  }

  /**
   * The text of a policy whose own terms and accepted phrases are compiled with the packs.
   *
   * @param origin the file's name, for messages
   */
  public record Selection(String origin, String yaml) {
    @Override
    public String toString() {
      return "Selection[" + origin + "]";
    }
  }

  /**
   * Findings that are set aside.
   *
   * @param fingerprint of one finding, or empty
   * @param rule all findings of one rule, or empty
   * @param reason why, never blank
   * @param author who decided it, never blank
   * @param date when it was decided
   * @param expires the first day on which it no longer holds, or empty
   */
  public record Suppress(
      Optional<String> fingerprint,
      Optional<RuleId> rule,
      String reason,
      String author,
      LocalDate date,
      Optional<LocalDate> expires) {

    boolean covers(Finding finding, LocalDate today) {
      boolean current = expires.map(today::isBefore).orElse(true);
      return current
          && (fingerprint.filter(finding.fingerprint()::equals).isPresent()
              || rule.filter(finding.rule()::equals).isPresent());
    }
  }

  /** The policy of somebody who has chosen nothing. */
  public static Policy none() {
    return new Policy(
        "",
        Set.of(),
        Set.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Reads a policy file.
   *
   * @throws org.recordlint.rule.RulePackException if anything in it is wrong, naming all of it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Policy load(Path file) {
    try {
      return PolicyReader.read(
          file.toString(), Files.readString(file), file.toAbsolutePath().getParent());
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("there is no policy " + file, e);
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException("cannot read the policy " + file + ": it is not UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the policy " + file, e);
    }
  }

  /**
   * Reads a policy whose file, and the key file that it may name, were read elsewhere: on another
   * machine, for example.
   *
   * @param fingerprintKey the key, or empty if the policy names none; no file is opened
   * @throws org.recordlint.rule.RulePackException if anything in it is wrong, naming all of it
   */
  public static Policy of(Selection text, Optional<String> fingerprintKey) {
    return PolicyReader.read(text.origin(), text.yaml(), fingerprintKey);
  }

  /**
   * Whether the rule is in force: advisory rules wait for a policy that names their pack, and a
   * policy's own terms always are.
   */
  public boolean uses(Rule rule) {
    if (disabled.contains(rule.id())) {
      return false;
    }
    boolean own = rule.id().pack().equals(OWN_PACK);
    return own
        || (packs.isEmpty()
            ? rule.category().kind() != Category.Kind.ADVISORY
            : packs.contains(rule.id().pack()));
  }

  /**
   * The record with its type in recordlint's words, if the policy knows the organisation's word for
   * it.
   */
  public CaseRecord translate(CaseRecord record) {
    String mapped = record.type().map(recordTypes::get).orElse(null);
    if (mapped == null) {
      return record;
    }
    return new CaseRecord(
        record.id(),
        Optional.of(mapped),
        record.date(),
        record.author(),
        record.team(),
        record.agency(),
        record.origin(),
        record.textFormat(),
        record.text(),
        record.subject(),
        record.people(),
        record.fields());
  }

  /**
   * The result with this policy's severities, and the findings marked that are set aside.
   *
   * @param today the day against which expiry is judged
   */
  public LintResult apply(LintResult result, LocalDate today) {
    if (severities.isEmpty() && suppressions.isEmpty()) {
      return result;
    }
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      findings.add(suppressed(withSeverity(finding), today));
    }
    return result.withFindings(findings);
  }

  private Finding withSeverity(Finding finding) {
    Severity chosen = severities.get(finding.rule().toString());
    if (chosen == null) {
      chosen = severities.get(finding.category().id());
    }
    return chosen == null ? finding : finding.withSeverity(chosen);
  }

  private Finding suppressed(Finding finding, LocalDate today) {
    for (Suppress suppress : suppressions) {
      if (finding.suppressed().isEmpty() && suppress.covers(finding, today)) {
        return finding.withSuppressed(new Suppression(suppress.author(), suppress.reason()));
      }
    }
    return finding;
  }

  @Override
  public String toString() {
    return "Policy[" + organisation + "]";
  }
}
