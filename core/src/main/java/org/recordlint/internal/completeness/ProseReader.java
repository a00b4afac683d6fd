package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.match.LiteralAutomaton;
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

  private record Probe(Aspect aspect, Kind kind, String group, PhraseProgram program) {}

  private final List<Probe> probes;
  private final int[][] owners;
  private final LiteralAutomaton automaton;

  private ProseReader(List<Probe> probes, Literals.Table table) {
    this.probes = List.copyOf(probes);
    this.owners = table.owners();
    this.automaton = LiteralAutomaton.of(table.literals(), false);
  }

  /**
   * Compiles the phrases of rules.
   *
   * @throws RulePackException if a phrase could match without any certain word
   */
  static ProseReader compile(List<AspectRule> rules, Vocabulary vocabulary) {
    List<Probe> probes = new ArrayList<>();
    Map<String, Set<Integer>> literals = new TreeMap<>();
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
          require(phrases, probes.size(), literals, keyOf(kind), body.origin(), problems);
          probes.add(new Probe(aspect, kind, "", ProgramCompiler.compile(phrases, vocabulary)));
        }
      }
      body.hints()
          .forEach(
              (group, phrases) -> {
                require(phrases, probes.size(), literals, group, body.origin(), problems);
                probes.add(
                    new Probe(
                        aspect, Kind.HINT, group, ProgramCompiler.compile(phrases, vocabulary)));
              });
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    return new ProseReader(probes, Literals.table(literals));
  }

  private static void require(
      List<Phrase> phrases,
      int probe,
      Map<String, Set<Integer>> literals,
      String list,
      String origin,
      List<RulePackProblem> problems) {
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Set<String>> required = Literals.of(phrases.get(i));
      if (required.isEmpty()) {
        String which = "phrase " + (i + 1) + " of \"" + list + "\" has no word that must be there";
        problems.add(new RulePackProblem(origin, 1, 1, which));
      } else {
        for (String literal : required.get()) {
          literals.computeIfAbsent(literal, any -> new TreeSet<>()).add(probe);
        }
      }
    }
  }

  /** The name of a list in rule files. */
  private static String keyOf(Kind kind) {
    return kind == Kind.MENTION ? "fields" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything that the phrases find, in order of the sentences. */
  List<Found> read(Reading reading) {
    Pass pass = new Pass(reading);
    automaton.scan(reading.text().text(), pass::hit);
    pass.flush();
    return pass.found;
  }

  private final class Pass {
    private final Reading reading;
    private final List<Found> found = new ArrayList<>();
    private final BitSet candidates = new BitSet();
    private Sentence sentence;

    Pass(Reading reading) {
      this.reading = reading;
    }

    void hit(int literal, int offset) {
      if (sentence == null || offset >= sentence.span().end() || offset < sentence.span().start()) {
        flush();
        sentence = reading.text().sentenceAt(offset);
      }
      for (int probe : owners[literal]) {
        candidates.set(probe);
      }
    }

    void flush() {
      for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
        Probe probe = probes.get(i);
        for (Match match : reading.matches(probe.program(), sentence)) {
          found.add(
              new Found(
                  probe.aspect(),
                  probe.kind(),
                  probe.group(),
                  new Candidate(reading, sentence, match)));
        }
      }
      candidates.clear();
    }
  }
}
