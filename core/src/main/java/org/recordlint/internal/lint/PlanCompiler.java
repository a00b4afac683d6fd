package org.recordlint.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.recordlint.api.Category;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.condition.AboutCondition;
import org.recordlint.internal.condition.AgeCondition;
import org.recordlint.internal.condition.AskedCondition;
import org.recordlint.internal.condition.Condition;
import org.recordlint.internal.condition.CueCondition;
import org.recordlint.internal.condition.CueGate;
import org.recordlint.internal.condition.ExceptionCondition;
import org.recordlint.internal.condition.Lexicon;
import org.recordlint.internal.condition.NearCondition;
import org.recordlint.internal.condition.OwnWordsCondition;
import org.recordlint.internal.condition.PeriodCondition;
import org.recordlint.internal.condition.QuotedCondition;
import org.recordlint.internal.condition.RecordTypeCondition;
import org.recordlint.internal.condition.SubjectCue;
import org.recordlint.internal.condition.TitleCondition;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pack.CueDefinition;
import org.recordlint.internal.pack.PackBase;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.PackReader.Packs;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.pattern.Phrase;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Rule;

/** Compiles packs into a {@link LintPlan}. The order of packs makes no difference. */
public final class PlanCompiler {

  /** Lists of the shared pack that the condition on quotations reads. */
  private static final String JUDGING = "judging";

  private static final String ATTRIBUTED = "attributed";
  private static final String DOCUMENTS = "quoted-document";
  private static final String OPENERS = "question-opener";
  private static final Set<String> SOURCE_WORDS = Set.of("from", "by");

  private final Packs packs;
  private final Predicate<Rule> selected;
  private final Vocabulary vocabulary;
  private final Programs programs;
  private final Lexicon lexicon;
  private final Map<String, Condition> named = new LinkedHashMap<>();

  private PlanCompiler(Packs packs, Predicate<Rule> selected, Vocabulary vocabulary) {
    this.packs = packs;
    this.selected = selected;
    this.vocabulary = vocabulary;
    this.programs = new Programs(vocabulary);
    this.lexicon = Lexicon.of(packs.sharedLists(), vocabulary);
    nameCues();
    named.put(
        "quoted", new QuotedCondition(shared(JUDGING), shared(ATTRIBUTED), shared(DOCUMENTS)));
    named.put("asked", new AskedCondition(shared(OPENERS)));
  }

  private PlanCompiler(
      PlanBase base, Packs packs, Predicate<Rule> selected, Vocabulary vocabulary) {
    this.packs = packs;
    this.selected = selected;
    this.vocabulary = vocabulary;
    this.programs = base.programs().with(vocabulary);
    this.lexicon = base.lexicon();
    named.putAll(base.named());
    nameCues();
  }

  private void nameCues() {
    List<String> names = List.copyOf(packs.cues().keySet());
    List<CueCondition> cues =
        CueGate.before(names.stream().map(name -> cue(packs.cues().get(name))).toList(), programs);
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), cues.get(i));
    }
  }

  /**
   * Compiles packs.
   *
   * @param policy which of the rules to use
   */
  public static LintPlan compile(Packs packs, Policy policy) {
    return new PlanCompiler(packs, selection(policy), VocabularyBuilder.build(packs)).compile();
  }

  /** Compiles packs that others are compiled on top of, with every rule, advisory or not. */
  static PlanBase compileBase(PackBase base) {
    VocabularyBuilder words = VocabularyBuilder.of(base.packs());
    PlanCompiler compiler = new PlanCompiler(base.packs(), rule -> true, words.vocabulary());
    return new PlanBase(
        base.withoutSpanRules(),
        words,
        compiler.compile(),
        compiler.programs,
        compiler.lexicon,
        Map.copyOf(compiler.named));
  }

  /**
   * Compiles packs on top of others; what these were compiled to is shared.
   *
   * @param packs only what is added
   * @param policy which of all the rules to use
   */
  static LintPlan compileOver(PlanBase base, Packs packs, Policy policy) {
    Vocabulary vocabulary =
        VocabularyBuilder.of(packs).addedTo(base.words(), base.plan().vocabulary());
    return new PlanCompiler(base, packs, selection(policy), vocabulary).compileOver(base);
  }

  private LintPlan compile() {
    List<List<Requirement>> required = new ArrayList<>();
    List<CompiledRule> rules = compileRules(required);
    return new LintPlan(vocabulary, rules, required, completeness(aspectRules(packs)));
  }

  private LintPlan compileOver(PlanBase base) {
    List<List<Requirement>> required = new ArrayList<>();
    List<CompiledRule> rules = compileRules(required);
    List<AspectRule> below = aspectRules(base.text().packs());
    List<AspectRule> own = aspectRules(packs);
    boolean same = own.isEmpty() && below.size() == base.text().packs().aspectRules().size();
    List<AspectRule> both = new ArrayList<>(below);
    both.addAll(own);
    LintPlan plan =
        new LintPlan(
            vocabulary, rules, required, same ? base.plan().completeness() : completeness(both));
    return plan.over(
        base.plan(), selected, programs.of(packs.accepted()).map(ExceptionCondition::new));
  }

  private List<AspectRule> aspectRules(Packs from) {
    return from.aspectRules().stream().filter(rule -> selected.test(rule.rule())).toList();
  }

  private CompletenessPlan completeness(List<AspectRule> rules) {
    return CompletenessPlan.compile(rules, programs, named, lexicon);
  }

  private List<CompiledRule> compileRules(List<List<Requirement>> required) {
    List<SpanRule> sorted = new ArrayList<>(packs.spanRules());
    sorted.removeIf(rule -> !selected.test(rule.rule()));
    sorted.sort(Comparator.comparing(rule -> rule.rule().id()));
    List<CompiledRule> rules = new ArrayList<>();
    for (SpanRule rule : sorted) {
      int first = required.size();
      rule.phrases().forEach(phrase -> required.add(Literals.of(phrase)));
      rules.add(
          new CompiledRule(
              rule.rule(),
              programs.ofRule(rule.phrases()),
              first,
              rule.phrases().size(),
              conditions(rule),
              rule.when().givesWayTo(),
              programs
                  .of(rule.when().staysNear())
                  .map(near -> new NearCondition(near, NearCondition.Place.SENTENCE_OR_BEFORE))));
    }
    return rules;
  }

  /** Advisory rules are only used when the policy names their pack, own terms always. */
  private static Predicate<Rule> selection(Policy policy) {
    return rule -> {
      String pack = rule.id().pack();
      if (isDisabled(rule, policy)) {
        return false;
      }
      if (!policy.packs().isEmpty()) {
        return policy.packs().contains(pack) || pack.equals(PackReader.LOCAL);
      }
      return rule.category().kind() != Category.Kind.ADVISORY || pack.equals(PackReader.LOCAL);
    };
  }

  /** A policy may know a rule by a former name. */
  private static boolean isDisabled(Rule rule, Policy policy) {
    String pack = rule.id().pack();
    return policy.disabled().contains(rule.id())
        || policy.disabled().stream()
            .anyMatch(id -> id.pack().equals(pack) && rule.formerly().contains(id.name()));
  }

  private static void addNear(
      List<Condition> conditions, Optional<PhraseProgram> program, NearCondition.Place place) {
    program.ifPresent(phrases -> conditions.add(new NearCondition(phrases, place)));
  }

  private List<Condition> conditions(SpanRule rule) {
    List<Condition> conditions = new ArrayList<>();
    SpanRule.When when = rule.when();
    conditions.add(new OwnWordsCondition());
    conditions.add(new TitleCondition(lexicon));
    if (!when.types().isEmpty() || !when.notTypes().isEmpty()) {
      conditions.add(new RecordTypeCondition(when.types(), when.notTypes()));
    }
    if (when.age() != SpanRule.Age.ANY) {
      conditions.add(new AgeCondition(when.age()));
    }
    if (when.writtenBefore().isPresent() || when.writtenAfter().isPresent()) {
      conditions.add(new PeriodCondition(when.writtenBefore(), when.writtenAfter()));
    }
    List<Phrase> exceptions = new ArrayList<>(rule.exceptions());
    exceptions.addAll(packs.accepted());
    programs.of(exceptions).ifPresent(program -> conditions.add(new ExceptionCondition(program)));
    addNear(conditions, programs.of(when.near()), NearCondition.Place.SENTENCE);
    addNear(conditions, programs.of(when.nearBefore()), NearCondition.Place.SENTENCE_OR_BEFORE);
    addNear(conditions, programs.of(when.notNear()), NearCondition.Place.NOWHERE);
    if (!when.about().isEmpty()) {
      conditions.add(new AboutCondition(when.about(), when.shape(), lexicon, SOURCE_WORDS));
    }
    for (String name : new LinkedHashSet<>(when.unless())) {
      conditions.add(named.get(name));
    }
    addNear(conditions, programs.of(when.onPage()), NearCondition.Place.PAGE);
    conditions.sort(Comparator.comparing(Condition::cost));
    return conditions;
  }

  private CueCondition cue(CueDefinition cue) {
    return new CueCondition(
        cue.name(),
        cue.reason(),
        programs.ofCue(cue.before()),
        cue.reach(),
        programs.ofCue(cue.after()),
        cue.reachAfter(),
        programs.of(cue.sentence()),
        programs.of(cue.next()),
        programs.of(cue.previous()),
        programs.of(cue.with()),
        programs.of(cue.stop()),
        programs.of(cue.subject()).map(phrases -> new SubjectCue(phrases, lexicon)),
        programs.of(cue.not()),
        Optional.empty());
  }

  private Optional<PhraseProgram> shared(String list) {
    return Optional.ofNullable(packs.sharedLists().get(list))
        .flatMap(phrase -> programs.of(List.of(phrase)));
  }
}
