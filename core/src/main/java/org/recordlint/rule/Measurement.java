package org.recordlint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.recordlint.api.RuleId;
import org.recordlint.api.Severity;

/**
 * How often findings of a pack were right in records that nobody had read when they were scored.
 * Immutable and thread-safe.
 *
 * <p>Errors and warnings are counted together: they differ in what must be done, not in how sure
 * they are. Notes are counted apart, because most are findings that something made doubtful.
 *
 * @param sets what was scored
 * @param rules the counts of each rule of the pack that found anything
 * @param allPacks the counts of all packs that were measured together; may be empty
 */
public record Measurement(
    List<ScoredSet> sets, Map<RuleId, Map<Severity, Count>> rules, Map<Severity, Count> allPacks) {

  /** With fewer findings a share says little, and that of a wider group is taken. */
  public static final int ENOUGH = 30;

  public Measurement {
    sets = List.copyOf(sets);
    Map<RuleId, Map<Severity, Count>> copy = new TreeMap<>();
    rules.forEach((rule, counts) -> copy.put(rule, Map.copyOf(counts)));
    rules = Collections.unmodifiableMap(copy);
    allPacks = Map.copyOf(allPacks);
  }

  /**
   * Labelled records that were scored before anybody had read them.
   *
   * @param sha256 of the file, or the beginning of it
   * @param packs the version of the packs that they were scored with
   */
  public record ScoredSet(String name, String sha256, String packs) {
    public ScoredSet {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(sha256, "sha256");
      Objects.requireNonNull(packs, "packs");
    }
  }

  /**
   * How many of some findings were right.
   *
   * @param right from 0 to {@code findings}
   * @param findings how many there were, n
   */
  public record Count(int right, int findings) {
    public Count {
      if (right < 0 || right > findings) {
        throw new IllegalArgumentException("right must lie between 0 and " + findings);
      }
    }
  }

  /** Whose findings a confidence was taken from. */
  public enum Scope {
    RULE,
    PACK,
    ALL_PACKS
  }

  /** The findings that a confidence was taken from. */
  public record Basis(Scope scope, Count count) {
    public Basis {
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(count, "count");
    }

    /**
     * The share to expect of further findings, to two decimals: the mean of what is likely after
     * these findings, if nothing was known before them (Jeffreys). Nearest to the share that will
     * be seen, where a lower bound would be too low on purpose.
     */
    public double confidence() {
      return Math.round(100 * (count.right() + 0.5) / (count.findings() + 1.0)) / 100.0;
    }
  }

  /** The rule's findings that speak for one of this severity; 0 of 0 if it never fired. */
  public Count count(RuleId rule, Severity severity) {
    return sum(List.of(rules.getOrDefault(rule, Map.of())), like(severity));
  }

  /**
   * The narrowest group with {@link #ENOUGH} findings that speak for one of this rule and severity,
   * or empty if there is none.
   */
  public Optional<Basis> basis(RuleId rule, Severity severity) {
    Predicate<Severity> like = like(severity);
    List<Basis> groups = new ArrayList<>();
    groups.add(new Basis(Scope.RULE, count(rule, severity)));
    groups.add(new Basis(Scope.PACK, sum(rules.values(), like)));
    groups.add(new Basis(Scope.ALL_PACKS, sum(List.of(allPacks), like)));
    return groups.stream().filter(group -> group.count().findings() >= ENOUGH).findFirst();
  }

  /** The confidence of a finding, from 0 to 1, or empty if too few like it were measured. */
  public OptionalDouble confidence(RuleId rule, Severity severity) {
    return basis(rule, severity)
        .map(basis -> OptionalDouble.of(basis.confidence()))
        .orElse(OptionalDouble.empty());
  }

  private static Predicate<Severity> like(Severity severity) {
    return other -> (other == Severity.NOTE) == (severity == Severity.NOTE);
  }

  private static Count sum(Collection<Map<Severity, Count>> counts, Predicate<Severity> like) {
    int right = 0;
    int findings = 0;
    for (Map<Severity, Count> bySeverity : counts) {
      for (Map.Entry<Severity, Count> entry : bySeverity.entrySet()) {
        if (like.test(entry.getKey())) {
          right += entry.getValue().right();
          findings += entry.getValue().findings();
        }
      }
    }
    return new Count(right, findings);
  }
}
