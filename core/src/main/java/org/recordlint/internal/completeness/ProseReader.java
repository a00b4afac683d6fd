package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.ProgramCompiler;
import org.recordlint.internal.pack.AspectBody;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;

/**
 * Finds in prose what the rules' phrases describe. One pass over the text finds the words that each
 * phrase requires; only sentences that hold one are looked at. Immutable and thread-safe.
 */
final class ProseReader {

  /** What a phrase in prose tells about an aspect. */
  enum Kind {
    CERTAIN,
    EVIDENCE,
    HINT,
    MENTION,
    DECLINED,
    NOT_ASKED,
    ASSUMED
  }

  /**
   * A phrase found in prose.
   *
   * @param group of hints, or empty
   */
  record Found(Aspect aspect, Kind kind, String group, Candidate candidate) {
    Span span() {
      return candidate.span();
    }
  }

  /**
   * Phrases that tell the same.
   *
   * @param first the number of the first phrase among those of all probes
   * @param end the number after the last phrase
   */
  private record Probe(
      Aspect aspect, Kind kind, String group, PhraseProgram program, int first, int end) {}

  private final List<Probe> probes;
  private final CandidateFinder finder;

  /**
   * Takes what was compiled.
   *
   * @param required for each phrase of all probes, the literals that it requires
   */
  private ProseReader(List<Probe> probes, List<List<Set<String>>> required) {
    this.probes = List.copyOf(probes);
    this.finder = CandidateFinder.forTyped(required);
  }

  /**
   * Compiles the phrases of rules.
   *
   * @throws RulePackException if a phrase could match without any certain word
   */
  static ProseReader compile(List<AspectRule> rules, Vocabulary vocabulary) {
    List<Probe> probes = new ArrayList<>();
    List<List<Set<String>>> required = new ArrayList<>();
    List<RulePackProblem> problems = new ArrayList<>();
    for (AspectRule rule : rules) {
      AspectBody body = rule.body();
      Aspect aspect = rule.rule().aspect().orElseThrow();
      Map<Kind, List<Phrase>> lists =
          Map.of(
              Kind.CERTAIN, body.certain(),
              Kind.EVIDENCE, body.evidence(),
              Kind.MENTION, body.fields(),
              Kind.DECLINED, body.declined(),
              Kind.NOT_ASKED, body.notAsked(),
              Kind.ASSUMED, body.assumed());
      for (Kind kind : Kind.values()) {
        List<Phrase> phrases = lists.getOrDefault(kind, List.of());
        if (!phrases.isEmpty()) {
          int first = required.size();
          require(phrases, required, keyOf(kind), body.origin(), problems);
          PhraseProgram program = ProgramCompiler.compile(phrases, vocabulary);
          probes.add(new Probe(aspect, kind, "", program, first, required.size()));
        }
      }
      body.hints()
          .forEach(
              (group, phrases) -> {
                int first = required.size();
                require(phrases, required, group, body.origin(), problems);
                PhraseProgram program = ProgramCompiler.compile(phrases, vocabulary);
                probes.add(new Probe(aspect, Kind.HINT, group, program, first, required.size()));
              });
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    return new ProseReader(probes, required);
  }

  private static void require(
      List<Phrase> phrases,
      List<List<Set<String>>> required,
      String list,
      String origin,
      List<RulePackProblem> problems) {
    for (int i = 0; i < phrases.size(); i++) {
      List<Set<String>> literals = Literals.of(phrases.get(i));
      required.add(literals);
      if (literals.isEmpty()) {
        String which = "phrase " + (i + 1) + " of \"" + list + "\" has no word that must be there";
        problems.add(new RulePackProblem(origin, 1, 1, which));
      }
    }
  }

  /** The name of a list in rule files. */
  private static String keyOf(Kind kind) {
    return kind == Kind.MENTION ? "fields" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything that the phrases find, in order of the sentences. */
  List<Found> read(Reading reading) {
    List<Found> found = new ArrayList<>();
    finder.scan(
        reading.text(),
        reading.scratch(),
        (sentence, phrases) -> {
          for (Probe probe : probes) {
            int next = phrases.nextSetBit(probe.first());
            if (next >= 0 && next < probe.end()) {
              for (Match match :
                  probe.program().matches(sentence, reading.scratch(), phrases, probe.first())) {
                found.add(
                    new Found(
                        probe.aspect(),
                        probe.kind(),
                        probe.group(),
                        new Candidate(reading, sentence, match)));
              }
            }
          }
        });
    return found;
  }
}
