package org.recordlint.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.rule.Example;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePackProblem;

/** Runs the examples of one rule. */
final class RuleExamples {

  private static final String REFERRAL = "referral";

  private final Linter linter;
  private final Rule rule;
  private final PackOutline outline;
  private final List<ExampleResult> results = new ArrayList<>();
  private final Set<String> wordingsTried = new HashSet<>();
  private final Set<RuleId> overtakers = new TreeSet<>();
  private int overtakenExamples;
  private int replacements;

  RuleExamples(Linter linter, Rule rule, PackOutline outline) {
    this.linter = linter;
    this.rule = rule;
    this.outline = outline;
    List<ExampleResult> firing = new ArrayList<>();
    List<ExampleResult> rewording = new ArrayList<>();
    for (int i = 0; i < rule.fires().size(); i++) {
      Example example = rule.fires().get(i);
      PackOutline.Place place = outline.example(rule.id().name(), "fires", i);
      if (rule.aspect().isPresent()) {
        firing.add(aspect(example, ExampleResult.Kind.FIRES, i + 1, place));
      } else {
        firing.add(fires(example, i + 1, place));
        rewording.addAll(suggested(example, place));
      }
    }
    rewording.addAll(otherWordings());
    results.addAll(firing);
    for (int i = 0; i < rule.quiet().size(); i++) {
      Example example = rule.quiet().get(i);
      PackOutline.Place place = outline.example(rule.id().name(), "quiet", i);
      results.add(
          rule.aspect().isPresent()
              ? aspect(example, ExampleResult.Kind.QUIET, i + 1, place)
              : quiet(example, i + 1, place));
    }
    results.addAll(rewording);
  }

  List<ExampleResult> results() {
    return results;
  }

  /** A warning if other rules take over all that this rule's examples show. */
  Optional<RulePackProblem> overtaken() {
    if (overtakers.isEmpty() || overtakenExamples < rule.fires().size()) {
      return Optional.empty();
    }
    return Optional.of(
        RulePackTester.warning(
            outline.rule(rule.id().name()),
            "the rule "
                + rule.id()
                + " is never seen: findings of "
                + String.join(", ", overtakers.stream().map(RuleId::toString).toList())
                + " stand in place of all that its examples show"));
  }

  private ExampleResult fires(Example example, int number, PackOutline.Place place) {
    CaseRecord record = record(example);
    List<Finding> findings = linter.lint(record).findings();
    List<MatchTrace> traces = traces(record);
    Set<Span> expected = new TreeSet<>(example.spans());
    Set<Span> found = spans(findings);
    Set<Span> taken = new TreeSet<>();
    for (Span span : expected) {
      boolean fired =
          traces.stream().anyMatch(trace -> trace.span().equals(span) && trace.fired().isPresent());
      if (fired && !found.contains(span)) {
        for (Finding finding : findings) {
          if (finding.category() == rule.category() && finding.span().overlaps(span)) {
            taken.add(span);
            overtakers.add(finding.rule());
          }
        }
      }
    }
    overtakenExamples += taken.containsAll(expected) ? 1 : 0;
    found.addAll(taken);
    boolean passed = found.equals(expected);
    return result(
        ExampleResult.Kind.FIRES,
        number,
        place,
        passed,
        mark(example.text(), expected),
        mark(example.text(), found),
        passed ? List.of() : notes(expected, found, traces));
  }

  private ExampleResult quiet(Example example, int number, PackOutline.Place place) {
    Set<Span> found = spans(linter.lint(record(example)).findings());
    return result(
        ExampleResult.Kind.QUIET,
        number,
        place,
        found.isEmpty(),
        example.text(),
        mark(example.text(), found),
        List.of());
  }

  /** Whichever rule says that the aspect is missing: of two that ask about it, one answers. */
  private ExampleResult aspect(
      Example example, ExampleResult.Kind kind, int number, PackOutline.Place place) {
    CaseRecord record = record(example);
    Optional<Finding> finding =
        linter.lint(record).findings().stream()
            .filter(each -> each.aspect().equals(rule.aspect()))
            .findFirst();
    boolean passed = finding.isPresent() == (kind == ExampleResult.Kind.FIRES);
    String aspect = rule.aspect().map(Aspect::id).orElseThrow();
    String there = aspect + " is not missing";
    String missing = aspect + " is missing";
    List<String> notes = new ArrayList<>();
    if (!passed) {
      traces(record).forEach(trace -> notes.addAll(trace.steps()));
    }
    return result(
        kind,
        number,
        place,
        passed,
        kind == ExampleResult.Kind.FIRES ? missing : there,
        finding
            .map(each -> missing + each.state().map(s -> ": " + s.id()).orElse(""))
            .orElse(there),
        notes);
  }

  /** Puts in what the rule suggests for the example. */
  private List<ExampleResult> suggested(Example example, PackOutline.Place place) {
    List<ExampleResult> found = new ArrayList<>();
    for (Finding finding : linter.lint(record(example)).findings()) {
      if (finding.rule().equals(rule.id())) {
        for (Suggestion suggestion : finding.suggestions()) {
          if (suggestion instanceof Suggestion.Replace replace) {
            wordingsTried.add(replace.text());
            found.add(reworded(example, finding.span(), replace.text(), place));
          }
        }
      }
    }
    return found;
  }

  /** Puts in the wordings that no example asks for. */
  private List<ExampleResult> otherWordings() {
    List<ExampleResult> found = new ArrayList<>();
    Optional<Example> example = rule.fires().stream().filter(e -> !e.spans().isEmpty()).findFirst();
    if (example.isPresent()) {
      for (PackOutline.Named wording : outline.replacements(rule.id().name())) {
        if (!wording.text().isEmpty() && wordingsTried.add(wording.text())) {
          Span span = example.get().spans().get(0);
          found.add(reworded(example.get(), span, wording.text(), wording.place()));
        }
      }
    }
    return found;
  }

  private ExampleResult reworded(
      Example example, Span span, String wording, PackOutline.Place place) {
    String text = example.text();
    String reworded = text.substring(0, span.start()) + wording + text.substring(span.end());
    Span put = new Span(span.start(), span.start() + wording.length());
    Example changed = new Example(reworded, example.age(), example.type(), example.line());
    Set<Span> found = spans(linter.lint(record(changed)).findings());
    found.removeIf(each -> !each.overlaps(put));
    replacements++;
    return result(
        ExampleResult.Kind.REPLACEMENT,
        replacements,
        place,
        found.isEmpty(),
        reworded,
        mark(reworded, found),
        List.of());
  }

  /** A completeness rule looks at referrals only, so its examples are referrals unless they say. */
  private CaseRecord record(Example example) {
    boolean untyped = rule.aspect().isPresent() && example.type().isEmpty();
    Example typed =
        untyped
            ? new Example(example.marked(), example.age(), Optional.of(REFERRAL), example.line())
            : example;
    return typed.record("example");
  }

  private List<MatchTrace> traces(CaseRecord record) {
    return linter.explain(record).stream().filter(t -> t.rule().equals(rule.id())).toList();
  }

  private Set<Span> spans(List<Finding> findings) {
    Set<Span> spans = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(rule.id())) {
        spans.add(finding.span());
      }
    }
    return spans;
  }

  private static List<String> notes(Set<Span> expected, Set<Span> found, List<MatchTrace> traces) {
    List<String> notes = new ArrayList<>();
    for (Span span : expected) {
      if (!found.contains(span)) {
        List<MatchTrace> near = traces.stream().filter(t -> t.span().overlaps(span)).toList();
        if (near.isEmpty()) {
          notes.add("no phrase matches at " + span.start() + "-" + span.end());
        }
        for (MatchTrace trace : near) {
          if (trace.fired().isEmpty() && !trace.steps().isEmpty()) {
            notes.add(trace.steps().get(trace.steps().size() - 1));
          }
        }
      }
    }
    return notes;
  }

  private ExampleResult result(
      ExampleResult.Kind kind,
      int number,
      PackOutline.Place place,
      boolean passed,
      String expected,
      String found,
      List<String> notes) {
    return new ExampleResult(
        rule.id(),
        kind,
        number,
        place.file(),
        place.line(),
        place.column(),
        passed,
        expected,
        found,
        notes);
  }

  /** The text with double square brackets around the spans, which do not overlap. */
  private static String mark(String text, Set<Span> spans) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Span span : spans) {
      if (span.start() >= from) {
        marked.append(text, from, span.start());
        marked.append("[[").append(span.in(text)).append("]]");
        from = span.end();
      }
    }
    return marked.append(text.substring(from)).toString();
  }
}
