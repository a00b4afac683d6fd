package org.recordlint.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.policy.Policy;

@Tag("integration")
final class SparkLintTest {

  private static final Path CORPUS = Path.of("../../corpus");

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<Path> files(Path where, String ending) throws Exception {
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Path> jsonLines() throws Exception {
    List<Path> files = new ArrayList<>(files(CORPUS.resolve("gold/develop"), ".jsonl"));
    files.addAll(files(CORPUS.resolve("samples"), ".jsonl"));
    return files;
  }

  private static Dataset<Row> table(List<Path> files) {
    return spark
        .read()
        .option("primitivesAsString", "true")
        .json(files.stream().map(Path::toString).toArray(String[]::new))
        .repartition(4);
  }

  /** What the command writes, but for the place in a file, which a table does not have. */
  private List<String> command(List<Path> files, String... options) throws Exception {
    List<String> program = new ArrayList<>(List.of("org.recordlint.cli.Main", "scan"));
    program.addAll(List.of("--format", "jsonl"));
    program.addAll(List.of(options));
    files.forEach(file -> program.add(file.toString()));
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String line :
        ChildJvm.run(System.getProperty("java.class.path"), folder, List.of(), program)) {
      ObjectNode finding = (ObjectNode) json.readTree(line);
      finding.remove("location");
      lines.add(json.writeValueAsString(finding));
    }
    return lines;
  }

  @Test
  void findsWhatTheCommandFindsToTheLetter() throws Exception {
    List<String> expected = command(jsonLines());
    SparkLint lint = SparkLint.builder().installedPacks().build(spark);

    Dataset<Row> results = lint.results(table(jsonLines())).cache();

    assertThat(expected).hasSizeGreaterThan(500);
    assertThat(SparkLint.findingsOf(results).drop("incomplete").toJSON().collectAsList())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(results.where("NOT complete").count()).isZero();
  }

  @Test
  void findsInWholeFilesWhatTheCommandFinds() throws Exception {
    List<Path> files = new ArrayList<>(files(CORPUS.resolve("samples"), ".txt"));
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      rows.add(RowFactory.create(file.getFileName().toString(), Files.readString(file)));
    }
    StructType schema = new StructType().add("NOTE_ID", "string").add("NOTE_TEXT", "string");
    SparkLint lint =
        SparkLint.builder()
            .installedPacks()
            .column("id", "NOTE_ID")
            .column("text", "note_text")
            .build(spark);

    List<String> found =
        lint.findings(spark.createDataFrame(rows, schema))
            .drop("incomplete")
            .toJSON()
            .collectAsList();

    assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(command(files));
  }

  @Test
  void obeysAPolicyAndHidesWhatTheCommandHides() throws Exception {
    Files.writeString(folder.resolve("key"), "a secret\n");
    Path file = folder.resolve("policy.yaml");
    Files.writeString(
        file,
        """
        organisation: Thornbeck
        fingerprint-key-file: key
        severities: {labelling-language: error}
        disable: [labelling-language/aggression]
        """);
    List<String> expected =
        command(jsonLines(), "--policy", file.toString(), "--redact", "--brief");
    SparkLint lint =
        SparkLint.builder()
            .installedPacks()
            .policy(Policy.load(file))
            .redact(true)
            .brief(true)
            .build(spark);
    Files.delete(folder.resolve("key"));

    List<String> found =
        lint.findings(table(jsonLines())).drop("incomplete").toJSON().collectAsList();

    assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    assertThat(String.join("\n", found)).doesNotContain("\"quote\"", "\"explanation\"");
  }

  @Test
  void compilesOncePerJvmHoweverManyJobsRun() throws Exception {
    Dataset<Row> records = table(files(CORPUS.resolve("samples"), ".jsonl"));
    long first = SparkLint.builder().installedPacks().build(spark).findings(records).count();
    int compilations = CompiledLinters.ofThisJvm().compilations();

    SparkLint second = SparkLint.builder().installedPacks().brief(true).build(spark);

    assertThat(second.findings(records.repartition(7)).count()).isEqualTo(first).isPositive();
    assertThat(CompiledLinters.ofThisJvm().compilations()).isEqualTo(compilations);
  }

  @Test
  void tellsOfRowsThatHoldNoRecordWithoutAWordOfThem() {
    StructType schema =
        new StructType()
            .add("id", "string")
            .add("text", "string")
            .add("date", "string")
            .add("subject", new StructType().add("age", "double"));
    Dataset<Row> records =
        spark.createDataFrame(
            List.of(
                RowFactory.create("1", "He is aggressive.", "2024-01-31", RowFactory.create(14.0)),
                RowFactory.create("2", "He is aggressive.", "Tuesday", null),
                RowFactory.create("3", null, null, RowFactory.create(-1.0)),
                RowFactory.create(null, "He is aggressive.", null, null)),
            schema);

    List<Row> rows =
        SparkLint.builder().installedPacks().build(spark).results(records).collectAsList();

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).<Boolean>getAs("complete")).isTrue();
    assertThat(rows.get(0).getList(rows.get(0).fieldIndex("findings"))).isNotEmpty();
    assertThat(rows.get(1).<String>getAs("recordId")).isEqualTo("2");
    assertThat(rows.get(1).<String>getAs("incomplete"))
        .isEqualTo("\"date\" is not an ISO 8601 date such as 2024-01-31");
    assertThat(rows.get(2).<String>getAs("incomplete")).contains("\"subject.age\"");
    assertThat(rows.get(3).<String>getAs("incomplete")).isEqualTo("there is no \"id\"");
    assertThat(rows.get(3).<Boolean>getAs("complete")).isFalse();
  }

  @Test
  void namesTheRowAndTheFieldOfAWrongDateInside() {
    StructType word = new StructType().add("text", "string").add("askedOn", "string");
    StructType schema =
        new StructType()
            .add("note", new StructType().add("id", "string").add("text", "string"))
            .add(
                "subject", new StructType().add("ownWords", DataTypes.createArrayType(word, true)));
    Row words = RowFactory.create("care experienced", "May");
    Dataset<Row> records =
        spark.createDataFrame(
            List.of(
                RowFactory.create(
                    RowFactory.create("n1", "He is aggressive."),
                    RowFactory.create((Object) new Object[] {words}))),
            schema);

    Row row =
        SparkLint.builder()
            .installedPacks()
            .column("id", "note.id")
            .column("text", "note.text")
            .column("subject.ownWords", "subject.ownWords")
            .build(spark)
            .results(records)
            .first();

    assertThat(row.<String>getAs("recordId")).isEqualTo("n1");
    assertThat(row.<String>getAs("incomplete")).startsWith("\"subject.ownWords.askedOn\" is not");
  }

  @Test
  void wrongArgumentsOfAJobAreToldBeforeAnyWork() {
    for (String wrong : List.of("0", "-1", "many", "")) {
      assertThatThrownBy(
              () -> SparkLintJob.parse("--input", "a", "--output", "b", "--partitions", wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("--partitions needs a number");
    }
  }

  @Test
  void namesEveryColumnThatIsMissing() {
    SparkLint lint = SparkLint.builder().installedPacks().column("type", "KIND").build(spark);
    Dataset<Row> records = spark.range(1).toDF("id");
    assertThatThrownBy(() -> lint.findings(records))
        .hasMessageContaining("\"KIND\"")
        .hasMessageContaining("\"id\"")
        .hasMessageContaining("\"text\"");
  }

  @Test
  void writesFindingsAndRecordsAsAJob() throws Exception {
    String output = folder.resolve("out").toString();
    Path notes = CORPUS.resolve("samples/notes.jsonl");
    Map<String, String> options =
        SparkLintJob.parse("--input", notes.toString(), "--output", output, "--brief");

    SparkLintJob.run(spark, options);

    assertThat(spark.read().parquet(output + "/findings").count())
        .isEqualTo(command(List.of(notes)).size());
    assertThat(spark.read().parquet(output + "/records").count())
        .isEqualTo(Files.readAllLines(notes).size());
  }
}
