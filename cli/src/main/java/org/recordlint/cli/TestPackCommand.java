package org.recordlint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.ExampleResult;
import org.recordlint.testkit.PackFolder;
import org.recordlint.testkit.PackTestReport;
import org.recordlint.testkit.RulePackTester;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rule packs and runs their examples. */
@Command(
    name = "test-pack",
    description = "Checks rule packs and runs their examples as tests.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {"", "Exit status: 1 if an example fails, 2 if a pack does not load."})
final class TestPackCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "The folder of a pack, a pack in one file, or a folder of packs.")
  private List<Path> paths;

  @Option(
      names = "--no-bundled-packs",
      description =
          "Load the packs without the bundled ones, whose lists and cues are then not there.")
  private boolean noBundledPacks;

  TestPackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<PackSource> others = noBundledPacks ? List.of() : RulePackTester.installedPacks();
    PackTestReport report = RulePackTester.test(PackFolder.read(paths), others);
    PrintStream out = console.text();
    for (RulePackProblem warning : report.warnings()) {
      out.println(
          warning.origin()
              + ":"
              + warning.line()
              + ":"
              + warning.column()
              + ": warning: "
              + warning.message());
    }
    report.failures().forEach(out::println);
    int failed = report.failures().size();
    out.println(
        Plural.of(report.rules(), "rule")
            + ", "
            + Plural.of(report.results().size(), "example")
            + ", "
            + failed(failed)
            + ", "
            + Plural.of(report.warnings().size(), "warning"));
    out.flush();
    if (report.results().stream().noneMatch(TestPackCommand::isExample)) {
      console.tell("there are no rules in these packs, so nothing was tested");
    }
    return failed == 0 ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private static boolean isExample(ExampleResult result) {
    return result.kind() != ExampleResult.Kind.REPLACEMENT;
  }

  private static String failed(int count) {
    return count == 0 ? "none failed" : count + " failed";
  }
}
