package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.match.CandidateFinder;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseNumbers;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.pack.AspectBody;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
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
    MENTION,
    DECLINED,
    NOT_ASKED,
    ASSUMED
  }

  /** A phrase found in prose. */
  record Found(Aspect aspect, Kind kind, Candidate candidate) {
    Span span() {
      return candidate.span();
    }
  }

  /**
   * Phrases of one list. Several aspects may share it, and it is looked for once.
   *
   * @param first the number of the first phrase among those of all lists
   * @param end the number after the last phrase
   */
  private record PhraseList(PhraseProgram program, int first, int end) {
    PhraseList(SnapshotReader from) {
      this(from.shared(PhraseProgram::new), from.number(), from.number());
    }

    void write(SnapshotWriter to) {
      to.shared(program, PhraseProgram::write);
      to.number(first);
      to.number(end);
    }

    boolean has(int phrase) {
      return phrase >= first && phrase < end;
    }

    List<Match> matches(Sentence sentence, Scratch scratch, PhraseNumbers candidates) {
      int place = candidates.placeOf(first);
      return place < candidates.count() && candidates.at(place) < end
          ? sentence.memo(this, any -> program.matches(sentence, scratch, candidates, first))
          : List.of();
    }
  }

  private record Probe(Aspect aspect, Kind kind, PhraseList phrases) {
    Probe(SnapshotReader from) {
      this(from.choice(Aspect.class), from.choice(Kind.class), from.shared(PhraseList::new));
    }

    void write(SnapshotWriter to) {
      to.choice(aspect);
      to.choice(kind);
      to.shared(phrases, PhraseList::write);
    }
  }

  private final List<Probe> probes;
  private final CandidateFinder finder;

  /** The number of the first phrase that is the label of something else. */
  private final int others;

  /** Whether one of these has no certain word, so that it may stand anywhere. */
  private final boolean anywhere;

  private final LabelWords labels;

  private ProseReader(List<Probe> probes, CandidateFinder finder, int others, boolean anywhere) {
    this.probes = List.copyOf(probes);
    this.finder = finder;
    this.others = others;
    this.anywhere = anywhere;
    List<Probe> asking = probes.stream().filter(each -> each.kind() == Kind.MENTION).toList();
    this.labels = new LabelWords(finder.marks(phrase -> labelsOf(phrase, asking)), anywhere);
  }

  ProseReader(SnapshotReader from) {
    this(from.list(Probe::new), new CandidateFinder(from), from.number(), from.flag());
  }

  void write(SnapshotWriter to) {
    to.list(probes, Probe::write);
    finder.write(to);
    to.number(others);
    to.flag(anywhere);
  }

  /** Which labels a phrase is one of, as {@link LabelWords} marks them. */
  private int labelsOf(int phrase, List<Probe> asking) {
    int marks = phrase < others ? 0 : LabelWords.OTHER;
    for (Probe probe : asking) {
      if (probe.phrases().has(phrase)) {
        marks |= LabelWords.mark(probe.aspect());
      }
    }
    return marks;
  }

  /**
   * Compiles the phrases of rules.
   *
   * @throws RulePackException if a phrase could match without any certain word
   */
  static ProseReader compile(List<AspectRule> rules, Programs programs) {
    Compilation compilation = new Compilation(programs);
    for (AspectRule rule : rules) {
      AspectBody body = rule.body();
      Map<Kind, List<Phrase>> lists =
          Map.of(
              Kind.CERTAIN, body.certain(),
              Kind.EVIDENCE, body.evidence(),
              Kind.MENTION, body.fields(),
              Kind.DECLINED, body.declined(),
              Kind.NOT_ASKED, body.notAsked(),
              Kind.ASSUMED, body.assumed());
      for (Kind kind : Kind.values()) {
        compilation.add(rule, kind, lists.getOrDefault(kind, List.of()));
      }
    }
    if (!compilation.problems.isEmpty()) {
      throw new RulePackException(compilation.problems);
    }
    List<List<Requirement>> required = compilation.requirements;
    int others = required.size();
    for (AspectRule rule : rules) {
      rule.body().otherFields().forEach(phrase -> required.add(Literals.of(phrase)));
    }
    boolean anywhere = required.stream().anyMatch(List::isEmpty);
    return new ProseReader(
        compilation.probes, CandidateFinder.forTyped(required), others, anywhere);
  }

  private static final class Compilation {
    private final Programs programs;
    private final Map<List<Phrase>, PhraseList> known = new HashMap<>();
    private final List<Probe> probes = new ArrayList<>();
    private final List<List<Requirement>> requirements = new ArrayList<>();
    private final List<RulePackProblem> problems = new ArrayList<>();

    Compilation(Programs programs) {
      this.programs = programs;
    }

    void add(AspectRule rule, Kind kind, List<Phrase> phrases) {
      if (!phrases.isEmpty()) {
        PhraseList list = known.get(phrases);
        if (list == null) {
          int first = requirements.size();
          require(phrases, keyOf(kind), rule.body().origin());
          PhraseProgram program = programs.of(phrases).orElseThrow();
          list = new PhraseList(program, first, requirements.size());
          known.put(phrases, list);
        }
        probes.add(new Probe(rule.rule().aspect().orElseThrow(), kind, list));
      }
    }

    private void require(List<Phrase> phrases, String list, String origin) {
      for (int i = 0; i < phrases.size(); i++) {
        List<Requirement> requirement = Literals.of(phrases.get(i));
        requirements.add(requirement);
        if (requirement.isEmpty()) {
          String which =
              "phrase " + (i + 1) + " of \"" + list + "\" has no word that must be there";
          problems.add(new RulePackProblem(origin, 1, 1, which));
        }
      }
    }
  }

  /** The name of a list in rule files. */
  private static String keyOf(Kind kind) {
    return kind == Kind.MENTION ? "fields" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Looks where the words stand that phrases and labels require, for {@link #read}. */
  LabelWords.Places begin(Reading reading) {
    return labels.in(reading.text().marks(), finder, reading.scratch());
  }

  /**
   * Everything that the phrases about these aspects find, in order of the sentences.
   *
   * @param reading the record that was begun last
   */
  List<Found> read(Reading reading, Set<Aspect> aspects) {
    List<Probe> asked = probes.stream().filter(probe -> aspects.contains(probe.aspect())).toList();
    BitSet wanted = new BitSet();
    asked.forEach(probe -> wanted.set(probe.phrases().first(), probe.phrases().end()));
    List<Found> found = new ArrayList<>();
    finder.candidates(
        reading.text(),
        reading.scratch(),
        wanted,
        (sentence, candidates) -> {
          for (Probe probe : reading.scratch().isSpent() ? List.<Probe>of() : asked) {
            for (Match match : probe.phrases().matches(sentence, reading.scratch(), candidates)) {
              Candidate candidate = new Candidate(reading, sentence, match);
              found.add(new Found(probe.aspect(), probe.kind(), candidate));
            }
          }
        });
    return found;
  }
}
