package org.recordlint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recordlint.api.Severity;
import org.recordlint.formats.CodePoints;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.formats.write.FindingWriter;
import org.recordlint.formats.write.ManifestWriter;
import org.recordlint.formats.write.OutputFormat;
import org.recordlint.formats.write.RecordLineWriter;
import org.recordlint.formats.write.RunManifest;
import org.recordlint.formats.write.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lints files and folders. */
@Command(
    name = "scan",
    description = "Lints files and folders of records.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Reads JSON Lines, CSV, plain text, Markdown, HTML and RTF. Findings go to standard output,"
          + " everything else to standard error.",
      "",
      "Exit status: 0 done; 1 a finding is at or above --fail-on; 2 wrong usage, or a pack or"
          + " policy does not load; 3 some input could not be read, everything else was linted."
    })
final class ScanCommand implements Callable<Integer> {

  /** Formats that do not tell what a run was made with. */
  private static final Set<OutputFormat> BARE =
      Set.of(OutputFormat.TEXT, OutputFormat.JSONL, OutputFormat.CSV);

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; - is standard input, JSON Lines if it starts with {.")
  private List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), jsonl, json, csv, sarif or html.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the findings to a file.")
  private Path output;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PackOptions packs = new PackOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many records to lint at a time; the output is the same whatever it is.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--redact",
      description = "Leave out every word of a record, and key ids made from file names.")
  private boolean redact;

  @Option(
      names = "--brief",
      description = "Leave out explanations, suggestions and sources; 'rules' gives them.")
  private boolean brief;

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      description =
          "Leave out findings whose measured confidence is lower, from 0 to 1. Findings whose"
              + " confidence has not been measured stay.")
  private double minConfidence;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Set aside the findings that were known when this file was written.")
  private Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write down the findings of this run as known.")
  private Path writeBaseline;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 if a finding is at or above note, warning or error.")
  private Severity failOn;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Write a line of JSON for every record, flagged or not.")
  private Path records;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Write down versions, hashes, counts and what could not be read.")
  private Path manifest;

  @Option(
      names = "--include-suppressed",
      description = "Show findings that were set aside, too, marked as such.")
  private boolean includeSuppressed;

  ScanCommand(Console console) {
    this.console = console;
  }

  /** A scan with nothing chosen but the format. */
  ScanCommand(Console console, List<String> paths, OutputFormat format) {
    this.console = console;
    this.paths = paths;
    this.format = format;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be at least 1, got " + threads);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence must lie between 0 and 1, got " + minConfidence);
    }
    List<String> inputs = paths.stream().sorted(CodePoints.ORDER).toList();
    // Both baselines may be one file; nothing else that is read may be written.
    List<String> kept = Stream.concat(inputs.stream(), packs.files().map(Path::toString)).toList();
    List<String> read =
        Stream.concat(kept.stream(), Stream.ofNullable(baseline).map(Path::toString)).toList();
    var readOptions = reading.options();
    KnownFindings known = KnownFindings.read(baseline, writeBaseline != null);
    PackOptions.Loaded loaded = packs.load(console);
    try (OutputFiles files = new OutputFiles();
        RecordReader reader = RecordFiles.open(inputs, readOptions, console.in());
        OrderedLint lint = new OrderedLint(new PolicyLinter(loaded, console), threads);
        Progress progress =
            Progress.start(console, inputs, output != null || !console.outIsTerminal())) {
      WriteOptions options = writeOptions(loaded);
      OutputStream out = output == null ? console.out() : files.open(output, read);
      FindingWriter findings = FindingWriter.open(format, out, options);
      RecordLineWriter lines =
          records == null ? null : new RecordLineWriter(files.open(records, read), options);
      OutputStream manifestOut = manifest == null ? null : files.open(manifest, read);
      Path baselineOut = writeBaseline == null ? null : files.reserve(writeBaseline, kept);
      RunManifest before =
          manifest == null && BARE.contains(format) ? Manifests.none() : Manifests.of(loaded);

      ScanRun run =
          new ScanRun(loaded.policy(), known, minConfidence, findings, lines, files, progress);
      findings.begin(before);
      lint.run(reader, run);
      progress.end();
      RunManifest after = run.after(before);
      findings.end(after);
      if (lines != null) {
        lines.end();
      }
      if (manifestOut != null) {
        ManifestWriter.write(after, manifestOut, options);
      }
      if (baselineOut != null) {
        known.after().write(baselineOut);
      }
      files.finish();
      if (run.isEmpty()) {
        console.tell("there is no record in " + String.join(", ", inputs));
      }
      if (output != null || (console.errIsTerminal() && !console.outIsTerminal())) {
        console.tell(run.summary(output));
      }
      return run.status(failOn);
    }
  }

  private WriteOptions writeOptions(PackOptions.Loaded loaded) {
    String key = loaded.policy().fingerprintKey().orElse("");
    if (redact && key.isEmpty()) {
      console.tell(
          "without a key in a policy (fingerprint-key-file), what --redact leaves in place of words"
              + " and names can be guessed");
    }
    return WriteOptions.defaults()
        .withRedact(redact, key)
        .withBrief(brief)
        .withIncludeSuppressed(includeSuppressed)
        .withColour(output == null && console.hasColours());
  }
}
