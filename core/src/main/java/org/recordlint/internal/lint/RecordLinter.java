package org.recordlint.internal.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.MissingState;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Layout;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.condition.Candidate;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.Reading;
import org.recordlint.internal.condition.RecordFacts;
import org.recordlint.internal.condition.Verdict;
import org.recordlint.internal.finding.FindingAssembler;
import org.recordlint.internal.finding.GivingWay;
import org.recordlint.internal.finding.Hit;
import org.recordlint.internal.markup.AlignedText;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseNumbers;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.match.Tagger;
import org.recordlint.rule.Rule;

/** Reads records by a plan. Not thread-safe: one for each thread, each with its own scratch. */
public final class RecordLinter {

  private static final int SCANNED_BEFORE = 2000;

  private final LintPlan plan;
  private final Scratch scratch;
  private final Set<String> completenessTypes;
  private final FindingAssembler assembler;
  private final long mostWork;

  /**
   * @param completenessTypes the record types that completeness rules apply to
   * @param mostWork how many units of work, as {@link Scratch#allow} counts them, a record may cost
   */
  public RecordLinter(
      LintPlan plan,
      Tagger tagger,
      Set<String> completenessTypes,
      FindingAssembler assembler,
      long mostWork) {
    this(plan, new Scratch(tagger), completenessTypes, assembler, mostWork);
  }

  /**
   * @param scratch used by nobody else meanwhile
   * @param completenessTypes the record types that completeness rules apply to
   * @param mostWork how many units of work, as {@link Scratch#allow} counts them, a record may cost
   */
  public RecordLinter(
      LintPlan plan,
      Scratch scratch,
      Set<String> completenessTypes,
      FindingAssembler assembler,
      long mostWork) {
    this.plan = plan;
    this.scratch = scratch;
    this.completenessTypes = Set.copyOf(completenessTypes);
    this.assembler = assembler;
    this.mostWork = mostWork;
  }

  /** Is told of every match and what its conditions said, for {@code explain}. */
  public interface Observer {
    void judged(CompiledCandidate candidate);

    /** Told after {@link #judged} of a match that counts, but not beside that of {@code to}. */
    void gaveWay(Rule rule, Span span, Rule to);

    void answered(Aspect aspect, CompletenessPlan.Answer answer);
  }

  /**
   * A match and what became of it.
   *
   * @param span in the original text
   * @param severity of the finding, or empty if the match was silenced
   */
  public record CompiledCandidate(
      Rule rule, Span span, Optional<Severity> severity, List<String> steps) {}

  /** Lints one record; {@code observer} may be null. */
  public LintResult lint(CaseRecord record, Observer observer) {
    scratch.allow(mostWork);
    scratch.read(plan.vocabulary());
    AlignedText aligned = AlignedText.of(record.text(), record.textFormat());
    Layout layout = Layout.of(aligned.plain(), plan.vocabulary());
    boolean scanned = mayBeScanned(record);
    AnalyzedText analyzed = new AnalyzedText(layout.marks(), scratch.tokenizer(), scanned);
    Reading reading = new Reading(new RecordFacts(record, layout), analyzed, scratch);
    List<Hit> hits = new ArrayList<>();
    for (LintPlan.Layer layer : plan.layers()) {
      Scan scan = new Scan(layer, reading, hits, aligned, observer);
      layer.plan().candidates(scanned).scan(analyzed, scratch, scan::candidates);
    }
    List<FindingAssembler.Gap> gaps = new ArrayList<>();
    Map<Aspect, Optional<MissingState>> aspects = new EnumMap<>(Aspect.class);
    if (record.type().filter(completenessTypes::contains).isPresent() && !scratch.isSpent()) {
      plan.completeness()
          .judge(reading, observer != null)
          .forEach(
              (aspect, answer) -> {
                aspects.put(aspect, answer.missing());
                answer
                    .missing()
                    .ifPresent(
                        state ->
                            gaps.add(
                                new FindingAssembler.Gap(
                                    answer.rule(),
                                    answer.rule().severity(),
                                    aspect,
                                    state,
                                    answer.anchor())));
                if (observer != null) {
                  observer.answered(aspect, answer);
                }
              });
    }
    if (scratch.isSpent()) {
      gaps.clear();
      aspects.clear();
    }
    List<Finding> findings =
        hits.isEmpty() && gaps.isEmpty()
            ? List.of()
            : assembler.assemble(record, aligned, settled(hits, aligned, observer), gaps);
    return new LintResult(record.id(), findings, aspects, layout.marks().words(), incomplete());
  }

  private static List<Hit> settled(List<Hit> hits, AlignedText aligned, Observer observer) {
    return GivingWay.settle(
        hits,
        (hit, to) -> {
          if (observer != null) {
            observer.gaveWay(hit.rule(), aligned.original(hit.span()), to.rule());
          }
        });
  }

  private Optional<String> incomplete() {
    return scratch.isSpent()
        ? Optional.of("it took more than " + mostWork + " units of work")
        : Optional.empty();
  }

  private static boolean mayBeScanned(CaseRecord record) {
    return record.type().filter("historical"::equals).isPresent()
        || record.date().filter(date -> date.getYear() < SCANNED_BEFORE).isPresent();
  }

  /** Runs the rules whose literals stand in a sentence. */
  private final class Scan {
    private final LintPlan.Layer layer;
    private final Reading reading;
    private final List<Hit> hits;
    private final AlignedText aligned;
    private final Observer observer;

    Scan(
        LintPlan.Layer layer,
        Reading reading,
        List<Hit> hits,
        AlignedText aligned,
        Observer observer) {
      this.layer = layer;
      this.reading = reading;
      this.hits = hits;
      this.aligned = aligned;
      this.observer = observer;
    }

    void candidates(Sentence sentence, PhraseNumbers phrases) {
      int place = 0;
      while (place < phrases.count() && !scratch.isSpent()) {
        CompiledRule rule = layer.plan().ruleOf(phrases.at(place));
        if (!layer.off().get(rule.firstPhrase())) {
          run(rule, sentence, phrases);
        }
        place = phrases.placeOf(rule.firstPhrase() + rule.phrases());
      }
    }

    /** Tries only the phrases whose literals stand in the sentence; no other can match. */
    private void run(CompiledRule rule, Sentence sentence, PhraseNumbers phrases) {
      for (Match match : rule.program().matches(sentence, scratch, phrases, rule.firstPhrase())) {
        judge(rule, new Candidate(reading, sentence, match));
      }
    }

    private void judge(CompiledRule rule, Candidate candidate) {
      Severity severity = rule.rule().severity();
      List<String> steps = observer == null ? null : new ArrayList<>();
      boolean silenced = false;
      Iterator<Condition> conditions =
          layer.accepted().isEmpty()
              ? rule.conditions().iterator()
              : Stream.concat(rule.conditions().stream(), layer.accepted().stream()).iterator();
      while (!silenced && conditions.hasNext()) {
        Condition condition = conditions.next();
        scratch.spend(1);
        Verdict verdict = condition.judge(candidate);
        if (verdict instanceof Verdict.Silenced silence) {
          silenced = true;
          note(steps, condition, "silenced: " + silence.reason());
        } else if (verdict instanceof Verdict.Lowered lowered) {
          severity = severity.compareTo(lowered.atMost()) > 0 ? lowered.atMost() : severity;
          note(steps, condition, "lowered to " + lowered.atMost().id() + ": " + lowered.reason());
        } else {
          note(steps, condition, "holds");
        }
      }
      if (!silenced) {
        hits.add(
            new Hit(
                rule.rule(),
                severity,
                candidate.span(),
                candidate.sentence().paragraph().span(),
                rule.givesWayTo(candidate)));
      }
      if (observer != null) {
        observer.judged(
            new CompiledCandidate(
                rule.rule(),
                aligned.original(candidate.span()),
                silenced ? Optional.empty() : Optional.of(severity),
                List.copyOf(steps)));
      }
    }

    private void note(List<String> steps, Condition condition, String outcome) {
      if (steps != null) {
        steps.add(condition.name() + ": " + outcome);
      }
    }
  }
}
