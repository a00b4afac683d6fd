package org.recordlint.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.MissingState;
import org.recordlint.api.Origin;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.internal.markup.AlignedText;
import org.recordlint.internal.snapshot.Lazy;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Rule;

/** Makes findings of what matched. Immutable and thread-safe. */
public final class FindingAssembler {

  /** The order of findings of one record. */
  public static final Comparator<Finding> ORDER =
      (a, b) -> {
        int bySpan = a.span().compareTo(b.span());
        return bySpan != 0 ? bySpan : a.rule().compareTo(b.rule());
      };

  // Written out, here and above: Comparator.comparing costs 20 ms of every start.
  private static final Comparator<Hit> LONGEST_FIRST =
      (a, b) -> {
        int byLength = Integer.compare(b.span().length(), a.span().length());
        int byRule = byLength != 0 ? byLength : a.rule().id().compareTo(b.rule().id());
        return byRule != 0 ? byRule : a.span().compareTo(b.span());
      };

  private static final Comparator<Hit> IN_ORDER =
      (a, b) -> {
        int bySpan = a.span().compareTo(b.span());
        return bySpan != 0 ? bySpan : a.rule().id().compareTo(b.rule().id());
      };

  private static final String MATCH = "{match}";
  private static final String HISTORICAL = "historical";
  private static final String QUERY =
      "These are the sender's words. Ask them what was seen and heard, or say in your own note whose words they are.";

  private final byte[] key;
  private final Confidences confidences;

  /**
   * @param key what fingerprints are keyed with; may be empty
   * @param measurements by the id of their pack, which say how far findings can be trusted
   */
  public FindingAssembler(byte[] key, Map<String, Lazy<Measurement>> measurements) {
    this.key = key.clone();
    this.confidences = new Confidences(measurements);
  }

  /** The findings of a record: of each category the longest of those that overlap. */
  public List<Finding> assemble(
      CaseRecord record, AlignedText text, List<Hit> hits, List<Gap> gaps) {
    Fingerprints fingerprints = new Fingerprints(key, record.id(), text.plain());
    List<Hit> kept = withoutOverlaps(hits);
    List<Finding> findings = new ArrayList<>(kept.size() + gaps.size());
    for (Gap gap : gaps) {
      findings.add(finding(record, gap, fingerprints, text));
    }
    for (Hit hit : kept) {
      findings.add(finding(record, text, hit, fingerprints));
    }
    findings.sort(ORDER);
    return related(findings);
  }

  /**
   * Something a record does not say.
   *
   * @param anchor where it belongs, in the plain text, or empty
   */
  public record Gap(
      Rule rule, Severity severity, Aspect aspect, MissingState state, Optional<Span> anchor) {}

  private static List<Hit> withoutOverlaps(List<Hit> hits) {
    if (hits.size() < 2) {
      return hits;
    }
    Map<Category, List<Hit>> byCategory = new EnumMap<>(Category.class);
    for (Hit hit : hits) {
      byCategory.computeIfAbsent(hit.rule().category(), any -> new ArrayList<>()).add(hit);
    }
    List<Hit> kept = new ArrayList<>();
    for (List<Hit> same : byCategory.values()) {
      same.sort(LONGEST_FIRST);
      java.util.TreeMap<Integer, Hit> taken = new java.util.TreeMap<>();
      for (Hit hit : same) {
        var before = taken.floorEntry(hit.span().end() - 1);
        if (before == null || !before.getValue().span().overlaps(hit.span())) {
          taken.put(hit.span().start(), hit);
        }
      }
      kept.addAll(taken.values());
    }
    kept.sort(IN_ORDER);
    return kept;
  }

  private static List<Finding> related(List<Finding> findings) {
    List<Finding> result = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      List<String> related = new ArrayList<>(0);
      for (int j = i - 1;
          j >= 0 && findings.get(j).span().end() > finding.span().start() - 2_000;
          j--) {
        addIfRelated(finding, findings.get(j), related);
      }
      for (int j = i + 1;
          j < findings.size() && findings.get(j).span().start() < finding.span().end();
          j++) {
        addIfRelated(finding, findings.get(j), related);
      }
      related.sort(Comparator.naturalOrder());
      result.add(related.isEmpty() ? finding : finding.withRelated(related));
    }
    return result;
  }

  private static void addIfRelated(Finding finding, Finding other, List<String> related) {
    if (other.span().overlaps(finding.span())) {
      related.add(other.fingerprint());
    }
  }

  private Finding finding(CaseRecord record, AlignedText text, Hit hit, Fingerprints fingerprints) {
    Span original = text.original(hit.span());
    String quote = original.in(record.text());
    String words = hit.span().in(text.plain());
    Rule rule = hit.rule();
    return new Finding(
        record.id(),
        rule.id(),
        rule.category(),
        Optional.empty(),
        hit.severity(),
        original,
        quote,
        rule.message().replace(MATCH, words),
        rule.why(),
        suggestions(record, rule, words),
        rule.sources(),
        confidences.of(rule.id(), hit.severity()),
        fingerprints.of(rule.id(), hit.span(), hit.paragraph()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Finding finding(CaseRecord record, Gap gap, Fingerprints fingerprints, AlignedText text) {
    Rule rule = gap.rule();
    List<Suggestion> prompts = new ArrayList<>();
    rule.prompts().forEach(prompt -> prompts.add(new Suggestion.Prompt(prompt)));
    return new Finding(
        record.id(),
        rule.id(),
        rule.category(),
        Optional.of(gap.aspect()),
        gap.severity(),
        new Span(0, 0),
        "",
        rule.message(),
        rule.why(),
        prompts,
        rule.sources(),
        confidences.of(rule.id(), gap.severity()),
        fingerprints.of(rule.id(), gap.aspect().id()),
        List.of(),
        Optional.empty(),
        gap.anchor().map(text::original),
        Optional.of(gap.state()),
        Optional.empty());
  }

  /** Historical text is qualified and received text is queried; neither is ever rewritten. */
  private static List<Suggestion> suggestions(CaseRecord record, Rule rule, String words) {
    List<Suggestion> suggestions = new ArrayList<>();
    boolean historical = record.type().filter(HISTORICAL::equals).isPresent();
    boolean received = record.origin() == Origin.RECEIVED || record.origin() == Origin.COPIED;
    if (historical || received) {
      rule.qualify()
          .ifPresent(note -> suggestions.add(new Suggestion.Qualify(note.replace(MATCH, words))));
      if (received) {
        suggestions.add(new Suggestion.Prompt(QUERY));
      }
    } else {
      Rewording.of(words, rule.replacements())
          .ifPresent(wording -> suggestions.add(new Suggestion.Replace(wording)));
    }
    rule.prompts()
        .forEach(prompt -> suggestions.add(new Suggestion.Prompt(prompt.replace(MATCH, words))));
    return suggestions;
  }
}
