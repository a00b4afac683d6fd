package org.recordlint.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.recordlint.formats.Sha256;
import org.recordlint.policy.Policy;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/**
 * Lints tables of records on Spark. Immutable; the packs are compiled once on the driver, so that
 * what is wrong with them is told before any work, and once on each executor.
 */
public final class SparkLint {

  private final Map<String, String> mapping;
  private final String hash;
  private final Broadcast<byte[]> packs;
  private final LocalDate today;
  private final boolean redact;
  private final boolean brief;
  private final boolean includeSuppressed;

  private SparkLint(Builder builder, String hash, Broadcast<byte[]> packs) {
    this.mapping = Map.copyOf(builder.mapping);
    this.hash = hash;
    this.packs = packs;
    this.today = LocalDate.now(ZoneId.systemDefault());
    this.redact = builder.redact;
    this.brief = builder.brief;
    this.includeSuppressed = builder.includeSuppressed;
  }

  /** A new builder without any pack. */
  public static Builder builder() {
    return new Builder();
  }

  /** The SHA-256 of packs and policy, in hexadecimal digits. */
  public String packsHash() {
    return hash;
  }

  /**
   * A row for every record, flagged or not: its id, its words, whether it is complete, {@code
   * incomplete} (why not all was looked at, or why the row holds no record at all; else null) and
   * {@code findings}.
   *
   * @param records a column for each field of a record, or as {@link Builder#column} says; {@code
   *     subject} may be a column of columns
   * @throws IllegalArgumentException if a column is missing, naming all that are
   */
  public Dataset<Row> results(Dataset<Row> records) {
    RecordColumns columns = RecordColumns.of(records.schema(), mapping);
    return records.mapPartitions(
        new LintPartition(columns, hash, packs, today, redact, brief, includeSuppressed),
        Encoders.row(FindingRows.RESULT));
  }

  /**
   * A row for every finding. {@code incomplete} is why other findings of its record may be missing,
   * or null. A record without a finding has no row here: {@link #results} has.
   *
   * @throws IllegalArgumentException if a column is missing, naming all that are
   */
  public Dataset<Row> findings(Dataset<Row> records) {
    return findingsOf(results(records));
  }

  /** The findings of results, so that both can be kept for one linting. */
  public static Dataset<Row> findingsOf(Dataset<Row> results) {
    return results
        .select(explode(col("findings")).as("finding"), col("incomplete"))
        .select(col("finding.*"), col("incomplete"));
  }

  /** Collects packs and settings; not thread-safe. */
  public static final class Builder {
    private final List<PackSource> sources = new ArrayList<>();
    private final Map<String, String> mapping = new LinkedHashMap<>();
    private Policy policy = Policy.none();
    private boolean redact;
    private boolean brief;
    private boolean includeSuppressed;

    private Builder() {}

    /** Adds a pack. */
    public Builder pack(PackSource source) {
      sources.add(source);
      return this;
    }

    /** Adds every pack that is found on the driver's class path. */
    public Builder installedPacks() {
      ServiceLoader.load(RulePackProvider.class, SparkLint.class.getClassLoader())
          .forEach(provider -> sources.addAll(provider.packs()));
      return this;
    }

    /** Sets the policy, which must have been read from a file; the file is not needed again. */
    public Builder policy(Policy value) {
      policy = value;
      return this;
    }

    /**
     * Takes a field from a column of another name. Once one is named, only those that are named are
     * taken.
     *
     * @param field as in JSON, those of the subject with {@code subject.} before them
     * @param name a dot leads into a column of columns
     */
    public Builder column(String field, String name) {
      mapping.put(field, name);
      return this;
    }

    /** Leaves out every word of a record. */
    public Builder redact(boolean value) {
      redact = value;
      return this;
    }

    /** Leaves out explanations, suggestions and sources. */
    public Builder brief(boolean value) {
      brief = value;
      return this;
    }

    /** Keeps findings that the policy sets aside, marked as such. */
    public Builder includeSuppressed(boolean value) {
      includeSuppressed = value;
      return this;
    }

    /**
     * Compiles the packs once on this machine and makes them ready to be shipped.
     *
     * @throws org.recordlint.rule.RulePackException if anything in the packs is wrong, naming all
     *     of it
     * @throws IllegalArgumentException if there is no pack, or the policy names one that is not
     *     there
     */
    public SparkLint build(SparkSession spark) {
      if (sources.isEmpty()) {
        throw new IllegalArgumentException("no rule packs");
      }
      byte[] bytes = new ShippedPacks(sources, policy).toBytes();
      String hash = Sha256.hex(bytes);
      CompiledLinters.Compiled compiled = CompiledLinters.ofThisJvm().get(hash, () -> bytes);
      Set<String> unknown = new TreeSet<>(policy.packs());
      unknown.removeAll(
          compiled.linter().packs().stream().map(pack -> pack.id()).collect(Collectors.toSet()));
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("the policy names packs that are not there: " + unknown);
      }
      return new SparkLint(
          this, hash, JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(bytes));
    }
  }
}
