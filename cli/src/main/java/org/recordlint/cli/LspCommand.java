package org.recordlint.cli;

import java.util.concurrent.Callable;
import org.recordlint.lsp.RecordlintLanguageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
    name = "lsp",
    description =
        "The language server for editors, on standard input and output: underlines, explains and"
            + " offers wording in notes, and checks rule packs.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class LspCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PackOptions packs = new PackOptions();

  LspCommand(Console console) {
    this.console = console;
  }

  /** There is no other way, but several editors always say so. */
  @Option(names = "--stdio", hidden = true)
  void useStandardStreams(boolean ignored) {}

  @Override
  public Integer call() throws InterruptedException {
    if (packs.areChosen()) {
      packs.load(console);
    }
    return RecordlintLanguageServer.serve(
        console.in(), console.out(), packs.forLaunch(), BuildVersion.number());
  }
}
