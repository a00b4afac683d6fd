package org.recordlint.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.RuleId;
import org.recordlint.formats.TerminalText;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why rules fired, or what silenced them. */
@Command(
    name = "explain",
    description = "Tells why each rule fired, or what silenced it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "RECORD",
      description = "A file, FILE#ID for one record of several in a file, or - for standard input.")
  private String record;

  @Option(names = "--rule", paramLabel = "ID", description = "Tell only of this rule.")
  private String ruleId;

  @Mixin private PackOptions packs = new PackOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PackOptions.Loaded loaded = packs.load(console);
    Optional<RuleId> rule =
        Optional.ofNullable(ruleId).map(id -> RuleSearch.require(loaded.linter(), id).id());
    String file = record;
    Optional<String> id = Optional.empty();
    int hash = Files.exists(Path.of(record)) ? -1 : endOfFile(record);
    if (hash > 0) {
      file = record.substring(0, hash);
      id = Optional.of(record.substring(hash + 1));
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new UsageException(file + " is a folder; name one file");
    }
    PrintStream out = console.text();
    int explained = 0;
    boolean allRead = true;
    try (RecordReader reader = RecordFiles.open(List.of(file), reading.options(), console.in())) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof ReadOutcome.Unreadable unreadable) {
          console.err().println(unreadable);
          allRead = false;
        } else if (next.get() instanceof ReadOutcome.Read read
            && id.map(read.record().id()::equals).orElse(true)) {
          explain(loaded.linter(), read.record(), rule, out);
          explained++;
        }
      }
    }
    out.flush();
    if (explained == 0 && id.isPresent()) {
      console.tell("there is no record " + id.get() + " in " + file);
      allRead = false;
    }
    return allRead ? ExitStatus.DONE : ExitStatus.UNREAD;
  }

  /** Where the id's sign stands: names of files and ids may have such a sign in them, too. */
  private static int endOfFile(String record) {
    for (int hash = record.indexOf('#'); hash >= 0; hash = record.indexOf('#', hash + 1)) {
      if (hash > 0 && Files.exists(Path.of(record.substring(0, hash)))) {
        return hash;
      }
    }
    return record.lastIndexOf('#');
  }

  private void explain(Linter linter, CaseRecord record, Optional<RuleId> rule, PrintStream out) {
    out.println(TerminalText.visible(record.id()));
    List<MatchTrace> traces =
        linter.explain(record).stream()
            .filter(trace -> rule.map(trace.rule()::equals).orElse(true))
            .toList();
    if (traces.isEmpty()) {
      out.println(
          "  None of the words of "
              + rule.map(RuleId::toString).orElse("any rule in force")
              + " stand here.");
    }
    List<Finding> findings = linter.lint(record).findings();
    TraceText text = new TraceText(out, console.width(), record, findings);
    for (MatchTrace trace : traces) {
      Rule told = linter.rule(trace.rule()).orElseThrow();
      text.write(trace, told.category());
    }
    out.println();
  }
}
