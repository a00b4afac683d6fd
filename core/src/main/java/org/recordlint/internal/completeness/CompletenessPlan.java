package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.MissingState;
import org.recordlint.api.Span;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Lexicon;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;
import org.recordlint.rule.Rule;

/** The completeness rules of all packs, compiled. Immutable and thread-safe. */
public final class CompletenessPlan {

  /**
   * What a record says of an aspect.
   *
   * @param missing why it counts as missing, or empty if the record speaks of it
   * @param spans the places that decided it, in the plain text
   * @param anchor where the missing item belongs, in the plain text
   */
  public record Answer(
      Rule rule, Optional<MissingState> missing, List<Span> spans, Optional<Span> anchor) {
    public Answer {
      spans = List.copyOf(spans);
    }
  }

  private final List<AspectProbe> probes;
  private final ProseReader prose;

  private CompletenessPlan(List<AspectProbe> probes, ProseReader prose) {
    this.probes = List.copyOf(probes);
    this.prose = prose;
  }

  /**
   * Compiles completeness rules.
   *
   * @param programs compiles their phrases
   * @param named the conditions that rules may name
   * @throws org.recordlint.rule.RulePackException if a phrase could match without any certain word
   */
  public static CompletenessPlan compile(
      List<AspectRule> rules, Programs programs, Map<String, Condition> named, Lexicon lexicon) {
    List<AspectProbe> probes = new ArrayList<>();
    for (AspectRule rule : rules) {
      probes.add(new AspectProbe(rule, programs, named));
    }
    return new CompletenessPlan(probes, ProseReader.compile(rules, programs));
  }

  /** Reads a plan from a snapshot. */
  public CompletenessPlan(SnapshotReader from) {
    this(from.list(AspectProbe::new), new ProseReader(from));
  }

  /** Writes the plan for {@link #CompletenessPlan(SnapshotReader)}. */
  public void write(SnapshotWriter to) {
    to.list(probes, AspectProbe::write);
    prose.write(to);
  }

  /**
   * Judges every aspect that some rule asks about.
   *
   * @param everyPlace whether answers must tell all places that speak of an aspect; otherwise prose
   *     is only read for aspects that no field answers
   */
  public Map<Aspect, Answer> judge(Reading reading, boolean everyPlace) {
    Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
    if (probes.isEmpty()) {
      return answers;
    }
    FormAnswers form =
        FormAnswers.read(
            reading,
            probes,
            prose.begin(reading),
            new ValueJudge(reading.scratch(), reading.facts().bare()));
    Set<Aspect> open = EnumSet.noneOf(Aspect.class);
    for (AspectProbe probe : probes) {
      if (everyPlace || !form.isAnswered(probe.aspect())) {
        open.add(probe.aspect());
      }
    }
    List<ProseReader.Found> found = open.isEmpty() ? List.of() : prose.read(reading, open);
    for (AspectProbe probe : probes) {
      Answer answer =
          open.contains(probe.aspect())
              ? new AspectJudge(probe, form, found, reading).judge()
              : new Answer(probe.rule(), Optional.empty(), List.of(), Optional.empty());
      answers.merge(probe.aspect(), answer, CompletenessPlan::better);
    }
    return answers;
  }

  /** Two packs may ask about one aspect; what either finds is there. */
  private static Answer better(Answer first, Answer second) {
    return first.missing().isPresent() && second.missing().isEmpty() ? second : first;
  }

  @Override
  public String toString() {
    return "CompletenessPlan[" + probes.size() + "]";
  }
}
