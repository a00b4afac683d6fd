package org.recordlint.spark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.recordlint.formats.read.ColumnMapping;
import org.recordlint.policy.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The job that {@code spark-submit} runs: reads a table of records, writes {@code OUTPUT/findings}
 * and {@code OUTPUT/records}.
 */
public final class SparkLintJob {

  private static final Logger LOG = LoggerFactory.getLogger(SparkLintJob.class);

  private static final String USAGE =
      "usage: submit [SPARK-OPTION...] -- --input PATH --output PATH [--input-format json|parquet|"
          + "csv|orc|delta] [--output-format parquet|json|delta] [--map FIELD=COLUMN,...]"
          + " [--policy FILE] [--partitions N] [--redact] [--brief] [--include-suppressed]";

  private SparkLintJob() {}

  /** Runs the job; a mistake in the arguments ends it before any work. */
  public static void main(String... arguments) {
    Map<String, String> options = parse(arguments);
    SparkSession spark = SparkSession.builder().appName("recordlint").getOrCreate();
    try {
      run(spark, options);
    } finally {
      spark.stop();
    }
  }

  static void run(SparkSession spark, Map<String, String> options) {
    SparkLint.Builder builder =
        SparkLint.builder()
            .installedPacks()
            .redact(options.containsKey("redact"))
            .brief(options.containsKey("brief"))
            .includeSuppressed(options.containsKey("include-suppressed"));
    if (options.containsKey("policy")) {
      builder.policy(Policy.load(Path.of(options.get("policy"))));
    }
    if (options.containsKey("map")) {
      ColumnMapping.parse(options.get("map")).columns().forEach(builder::column);
    }
    SparkLint lint = builder.build(spark);
    Dataset<Row> records = read(spark, options);
    if (options.containsKey("partitions")) {
      records = records.repartition(Integer.parseInt(options.get("partitions")));
    }
    // Findings and records are both written, and linting costs more than keeping the results.
    Dataset<Row> results = lint.results(records).persist(StorageLevel.DISK_ONLY());
    String format = options.getOrDefault("output-format", "parquet");
    String output = options.get("output");
    SparkLint.findingsOf(results).write().format(format).save(output + "/findings");
    results
        .selectExpr(
            "recordId",
            "words",
            "complete",
            "incomplete",
            "size(findings) AS findings",
            "'" + lint.packsHash() + "' AS packsHash")
        .write()
        .format(format)
        .save(output + "/records");
    long incomplete = results.where("NOT complete").count();
    if (incomplete > 0) {
      LOG.warn("{} records were not linted completely; see incomplete in records", incomplete);
    }
    results.unpersist();
  }

  private static Dataset<Row> read(SparkSession spark, Map<String, String> options) {
    String format = options.getOrDefault("input-format", "json").toLowerCase(Locale.ROOT);
    var reader = spark.read().format(format);
    if (format.equals("csv")) {
      reader = reader.option("header", "true").option("multiLine", "true").option("escape", "\"");
    }
    // Guessed numbers and dates would not be the id and the date as they were written.
    if (format.equals("json")) {
      reader = reader.option("primitivesAsString", "true");
    }
    return reader.load(options.get("input"));
  }

  static Map<String, String> parse(String... arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      switch (name) {
        case "redact", "brief", "include-suppressed" -> options.put(name, "");
        case "input", "output", "input-format", "output-format", "map", "policy", "partitions" -> {
          if (++i == arguments.length) {
            throw new IllegalArgumentException("--" + name + " needs a value; " + USAGE);
          }
          options.put(name, arguments[i]);
        }
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    if (options.containsKey("partitions") && !options.get("partitions").matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("--partitions needs a number from 1; " + USAGE);
    }
    if (!options.containsKey("input") || !options.containsKey("output")) {
      throw new IllegalArgumentException(USAGE);
    }
    return options;
  }
}
