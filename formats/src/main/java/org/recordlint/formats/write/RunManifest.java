package org.recordlint.formats.write;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recordlint.api.Category;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/**
 * What a run was made with and what it came to; immutable.
 *
 * @param engine the engine, with its version and hash
 * @param packs the rule packs in use
 * @param policy the organisation's policy, or empty
 * @param models the language models in use
 * @param counts empty counts before the run
 * @param unreadable the inputs that could not be read, in input order; none before the run
 */
public record RunManifest(
    Component engine,
    List<Component> packs,
    Optional<Component> policy,
    List<Component> models,
    Counts counts,
    List<Unreadable> unreadable) {

  public RunManifest {
    Objects.requireNonNull(engine, "engine");
    packs = List.copyOf(packs);
    Objects.requireNonNull(policy, "policy");
    models = List.copyOf(models);
    Objects.requireNonNull(counts, "counts");
    unreadable = List.copyOf(unreadable);
  }

  /** The same run once it is over. */
  public RunManifest after(Counts total, List<Unreadable> inputs) {
    return new RunManifest(engine, packs, policy, models, total, inputs);
  }

  /**
   * Something whose exact version decides what is found.
   *
   * @param id its name
   * @param version or empty text if it has none
   * @param sha256 the hash of its content, in hexadecimal
   */
  public record Component(String id, String version, String sha256) {
    public Component {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  /**
   * How much was read and found.
   *
   * @param records that were linted
   * @param incomplete records among them of which not everything was looked at
   * @param findings that were not set aside, by category
   * @param suppressed findings that were set aside
   */
  public record Counts(
      long records, long incomplete, Map<Category, Long> findings, long suppressed) {

    private static final Counts NONE = new Counts(0, 0, Map.of(), 0);

    public Counts {
      Map<Category, Long> ordered = new EnumMap<>(Category.class);
      ordered.putAll(findings);
      findings = Collections.unmodifiableMap(ordered);
    }

    /** Nothing read and nothing found. */
    public static Counts none() {
      return NONE;
    }

    /** The findings of all categories that were not set aside. */
    public long total() {
      return findings.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
