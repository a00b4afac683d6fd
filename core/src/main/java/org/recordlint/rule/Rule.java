package org.recordlint.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;

/**
 * One rule as its pack declares it.
 *
 * @param title what the rule is about, a few words
 * @param message one sentence for the finding, no full stop; {@code {match}} stands for the words
 *     found
 * @param why the reason, a few sentences
 * @param replacements wording to write instead, by the words found, folded
 * @param prompts questions to the writer, in order of preference
 * @param qualify the note for historical or received text, or empty
 * @param sources who says so, at least one
 * @param owner who answers for the rule
 * @param reviewed when it was last looked at, for example {@code 2026-11}
 * @param reviewedWith whom it was reviewed with, or empty
 * @param jurisdiction where it holds, for example {@code England}
 * @param formerly earlier names of the rule
 * @param phrases what the rule looks for, as its author wrote it
 * @param fires texts it must fire on, the words to flag in {@code [[ ]]}
 * @param quiet texts it must not fire on
 * @param aspect what a referral should say, for completeness rules
 */
public record Rule(
    RuleId id,
    Category category,
    Severity severity,
    String title,
    String message,
    String why,
    Map<String, String> replacements,
    List<String> prompts,
    Optional<String> qualify,
    List<Source> sources,
    String owner,
    String reviewed,
    Optional<String> reviewedWith,
    String jurisdiction,
    List<String> formerly,
    List<String> phrases,
    List<Example> fires,
    List<Example> quiet,
    Optional<Aspect> aspect) {

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(why, "why");
    replacements = Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
    prompts = List.copyOf(prompts);
    Objects.requireNonNull(qualify, "qualify");
    sources = List.copyOf(sources);
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(reviewed, "reviewed");
    Objects.requireNonNull(reviewedWith, "reviewedWith");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    formerly = List.copyOf(formerly);
    phrases = List.copyOf(phrases);
    fires = List.copyOf(fires);
    quiet = List.copyOf(quiet);
    Objects.requireNonNull(aspect, "aspect");
  }
}
