package org.recordlint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.internal.completeness.CompletenessPlan;
import org.recordlint.internal.finding.FindingAssembler;
import org.recordlint.internal.lint.CompiledPacks;
import org.recordlint.internal.lint.IdleScratch;
import org.recordlint.internal.lint.PackCache;
import org.recordlint.internal.lint.RecordLinter;
import org.recordlint.internal.match.Scratch;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/**
 * Lints records. Immutable and thread-safe: build one, keep it, share it. It opens no file and no
 * connection while it lints, and keeps nothing of a record.
 */
public final class Linter {

  private static final Set<String> COMPLETENESS_TYPES = Set.of("referral", "information-share");

  /** Ten thousand times what an ordinary note takes, and some seconds on any machine. */
  private static final long MOST_WORK = 100_000_000;

  private final CompiledPacks packs;
  private final Policy policy;
  private final Set<String> completenessTypes;
  private final FindingAssembler assembler;
  private final long mostWork;
  private final IdleScratch idle;

  private Linter(Builder builder) {
    policy = builder.policy;
    mostWork = builder.mostWork;
    packs = builder.compiled();
    idle = builder.shared == null ? new IdleScratch() : builder.shared.compiled().idle();
    completenessTypes = policy.completenessTypes().orElse(COMPLETENESS_TYPES);
    assembler =
        new FindingAssembler(
            policy.fingerprintKey().orElse("").getBytes(StandardCharsets.UTF_8),
            packs.measurements());
  }

  /** A new builder without any pack. */
  public static Builder builder() {
    return new Builder();
  }

  /** A linter with every pack that is found on the class path or module path. */
  public static Linter withInstalledPacks() {
    return builder().installedPacks().build();
  }

  /** Lints one record; the policy's severities and suppressions are not applied yet. */
  public LintResult lint(CaseRecord record) {
    return run(record, null);
  }

  /**
   * Tells for each place where a rule's words stand why it fired or what silenced it, in order of
   * the text.
   */
  public List<MatchTrace> explain(CaseRecord record) {
    List<MatchTrace> traces = new ArrayList<>();
    run(record, new Tracer(traces));
    traces.sort(Comparator.comparing(MatchTrace::span).thenComparing(MatchTrace::rule));
    return traces;
  }

  /** The packs in force, in order of their ids. */
  public List<RulePack> packs() {
    return packs.packs();
  }

  /** The rule of this id, under its present or a former name. */
  public Optional<Rule> rule(RuleId id) {
    for (RulePack pack : packs.packs()) {
      for (Rule rule : pack.rules()) {
        boolean renamed = pack.id().equals(id.pack()) && rule.formerly().contains(id.name());
        if (rule.id().equals(id) || renamed) {
          return Optional.of(rule);
        }
      }
    }
    return Optional.empty();
  }

  private LintResult run(CaseRecord record, RecordLinter.Observer observer) {
    CaseRecord translated = policy.translate(record);
    Scratch scratch = idle.take();
    LintResult result =
        new RecordLinter(packs.plan(), scratch, completenessTypes, assembler, mostWork)
            .lint(translated, observer);
    idle.give(scratch);
    return result;
  }

  private record Tracer(List<MatchTrace> traces) implements RecordLinter.Observer {
    @Override
    public void judged(RecordLinter.CompiledCandidate candidate) {
      traces.add(
          new MatchTrace(
              candidate.rule().id(), candidate.span(), candidate.severity(), candidate.steps()));
    }

    @Override
    public void gaveWay(Rule rule, Span span, Rule to) {
      String step = "gives-way-to: silenced: " + to.id() + " is found on the same words";
      traces.replaceAll(
          trace -> {
            if (!trace.rule().equals(rule.id()) || !trace.span().equals(span)) {
              return trace;
            }
            List<String> steps = new ArrayList<>(trace.steps());
            steps.add(step);
            return new MatchTrace(trace.rule(), span, Optional.empty(), steps);
          });
    }

    @Override
    public void answered(Aspect aspect, CompletenessPlan.Answer answer) {
      List<String> steps = new ArrayList<>();
      for (Span span : answer.spans()) {
        steps.add("shown at " + span.start() + "-" + span.end());
      }
      answer.missing().ifPresent(state -> steps.add("missing: " + state.id()));
      traces.add(
          new MatchTrace(
              answer.rule().id(),
              new Span(0, 0),
              answer.missing().map(state -> answer.rule().severity()),
              steps));
    }
  }

  /** Collects packs and settings; not thread-safe. */
  public static final class Builder {
    private final List<RulePackProvider> providers = new ArrayList<>();
    private final List<PackSource> sources = new ArrayList<>();
    private Policy policy = Policy.none();
    private long mostWork = MOST_WORK;
    private Path cache;
    private SharedPacks shared;

    private Builder() {}

    /** Adds a pack. */
    public Builder pack(PackSource source) {
      sources.add(source);
      return this;
    }

    /** Adds every pack of every {@link RulePackProvider} on the class path or module path. */
    public Builder installedPacks() {
      ServiceLoader.load(RulePackProvider.class, Linter.class.getClassLoader())
          .forEach(providers::add);
      return this;
    }

    /**
     * Uses packs that are compiled already, and shares them with other linters. Packs and a policy
     * that are given beside are compiled alone, and records are linted by all of them together. It
     * takes the place of {@link #installedPacks} and of {@link #cache}, and makes the same linter
     * as these would, but in a hundredth of the time and of the memory.
     */
    public Builder shared(SharedPacks packs) {
      shared = Objects.requireNonNull(packs, "packs");
      return this;
    }

    /**
     * Keeps what packs are compiled to in a folder, so that the next process with the same packs,
     * the same policy and the same version of recordlint starts in a tenth of the time. Without it
     * nothing is written. What is kept holds the texts of packs and of the policy's own terms, and
     * never a word of a record; whoever may write there can change what is found. If the folder
     * cannot be read or written, packs are compiled.
     *
     * @param folder made if it is not there
     */
    public Builder cache(Path folder) {
      cache = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /**
     * Sets the policy whose selection is compiled: packs, own terms, accepted phrases, record
     * types. Its severities and suppressions are applied to results afterwards, with {@link
     * Policy#apply}.
     */
    public Builder policy(Policy value) {
      policy = value;
      return this;
    }

    /**
     * Sets how much work one record may cost, in units that count the same on every machine: a unit
     * is one token that a phrase is tried at, one step of a phrase or one condition. An ordinary
     * note takes some thousands. A record that takes more gives a result that is marked incomplete,
     * with the findings made until then and nothing on completeness.
     *
     * @param units 1 or more; 100 million unless told
     */
    public Builder mostWork(long units) {
      if (units < 1) {
        throw new IllegalArgumentException("a record must be allowed some work");
      }
      mostWork = units;
      return this;
    }

    /**
     * Compiles the packs.
     *
     * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
     * @throws IllegalStateException if there are shared packs beside installed ones or a cache
     */
    public Linter build() {
      return new Linter(this);
    }

    private CompiledPacks compiled() {
      if (shared != null) {
        if (!providers.isEmpty() || cache != null) {
          throw new IllegalStateException("shared packs are there already, and are not cached");
        }
        return CompiledPacks.compileOver(shared.compiled(), sources, policy);
      }
      if (cache != null) {
        return new PackCache(cache, providers, sources, policy).get();
      }
      List<PackSource> all = new ArrayList<>();
      providers.forEach(provider -> all.addAll(provider.packs()));
      all.addAll(sources);
      return CompiledPacks.compile(all, policy);
    }
  }
}
