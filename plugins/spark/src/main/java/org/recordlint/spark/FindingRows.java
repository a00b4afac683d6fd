package org.recordlint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Source;
import org.recordlint.api.Suggestion;

/**
 * Findings and results as rows, with the names and the order that they have in JSON; what JSON
 * leaves out is null.
 */
final class FindingRows {

  private static final StructType SUGGESTION =
      struct(field("kind", DataTypes.StringType), field("text", DataTypes.StringType));

  private static final StructType SOURCE =
      struct(
          field("id", DataTypes.StringType),
          field("title", DataTypes.StringType),
          field("publisher", DataTypes.StringType),
          field("year", DataTypes.IntegerType),
          field("section", DataTypes.StringType),
          field("url", DataTypes.StringType),
          field("status", DataTypes.StringType));

  /** One finding. */
  static final StructType FINDING =
      struct(
          field("recordId", DataTypes.StringType),
          field("rule", DataTypes.StringType),
          field("category", DataTypes.StringType),
          field("aspect", DataTypes.StringType),
          field("severity", DataTypes.StringType),
          field("start", DataTypes.IntegerType),
          field("end", DataTypes.IntegerType),
          field("quote", DataTypes.StringType),
          field("message", DataTypes.StringType),
          field("explanation", DataTypes.StringType),
          field("suggestions", DataTypes.createArrayType(SUGGESTION)),
          field("source", SOURCE),
          field("sources", DataTypes.createArrayType(SOURCE)),
          field("confidence", DataTypes.DoubleType),
          field("fingerprint", DataTypes.StringType),
          field("related", DataTypes.createArrayType(DataTypes.StringType)),
          field(
              "anchor",
              struct(field("start", DataTypes.IntegerType), field("end", DataTypes.IntegerType))),
          field("state", DataTypes.StringType),
          field(
              "suppressed",
              struct(field("by", DataTypes.StringType), field("reason", DataTypes.StringType))));

  /** One record's result. */
  static final StructType RESULT =
      struct(
          field("recordId", DataTypes.StringType),
          field("words", DataTypes.IntegerType),
          field("complete", DataTypes.BooleanType),
          field("incomplete", DataTypes.StringType),
          field("findings", DataTypes.createArrayType(FINDING)));

  private final boolean redact;
  private final boolean brief;

  FindingRows(boolean redact, boolean brief) {
    this.redact = redact;
    this.brief = brief;
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  /** The row of a record that was linted. */
  Row result(LintResult result, List<Finding> shown) {
    return RowFactory.create(
        result.recordId(),
        result.words(),
        result.complete(),
        result.incomplete().orElse(null),
        shown.stream().map(this::finding).toArray());
  }

  /** The row of a record that could not be linted at all. */
  static Row failed(String recordId, String reason) {
    return RowFactory.create(recordId, 0, false, reason, new Object[0]);
  }

  private Row finding(Finding finding) {
    Object[] sources = finding.sources().stream().map(FindingRows::source).toArray();
    OptionalDouble confidence = finding.confidence();
    return RowFactory.create(
        finding.recordId(),
        finding.rule().toString(),
        finding.category().id(),
        finding.aspect().map(aspect -> aspect.id()).orElse(null),
        finding.severity().id(),
        finding.span().start(),
        finding.span().end(),
        redact ? null : finding.quote(),
        finding.message(),
        finding.explanation().isEmpty() ? null : finding.explanation(),
        brief ? null : suggestions(finding.suggestions()),
        sources.length == 0 ? null : sources[0],
        sources.length == 0 ? null : sources,
        confidence.isPresent() ? confidence.getAsDouble() : null,
        finding.fingerprint(),
        finding.related().isEmpty() ? null : finding.related().toArray(),
        finding.anchor().map(span -> RowFactory.create(span.start(), span.end())).orElse(null),
        finding.state().map(state -> state.id()).orElse(null),
        finding
            .suppressed()
            .map(suppressed -> RowFactory.create(suppressed.by(), suppressed.reason()))
            .orElse(null));
  }

  private static Object[] suggestions(List<Suggestion> suggestions) {
    List<Row> rows = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      rows.add(RowFactory.create(suggestion.kind(), suggestion.text()));
    }
    return rows.toArray();
  }

  private static Row source(Source source) {
    OptionalInt year = source.year();
    return RowFactory.create(
        source.id(),
        source.title(),
        source.publisher(),
        year.isPresent() ? (Object) year.getAsInt() : null,
        source.section().orElse(null),
        source.url().orElse(null),
        source.status());
  }
}
