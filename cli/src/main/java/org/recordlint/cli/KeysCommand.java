package org.recordlint.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.recordlint.formats.TerminalText;
import org.recordlint.server.ApiKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, revokes and lists the keys of the HTTP service. */
@Command(
    name = "keys",
    description = "Makes, revokes and lists API keys.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class KeysCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  KeysCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "one of add, revoke and list is needed");
  }

  @Command(
      name = "add",
      description = "Makes a key and prints it; only its hash is stored.",
      mixinStandardHelpOptions = true)
  int add(
      @Option(names = "--keys", paramLabel = "FILE", required = true, description = "The file.")
          Path file,
      @Option(
              names = "--tenant",
              paramLabel = "TENANT",
              description = "Whose rules its holder is linted by: the name of the tenant's folder.")
          String tenant,
      @Parameters(paramLabel = "NAME", description = "Who it is for.") String name) {
    try {
      String key =
          new ApiKeys(file).add(name, Optional.ofNullable(tenant), LocalDate.now(console.clock()));
      PrintStream out = console.text();
      out.println(key);
      out.flush();
      console.tell("this key is shown only now");
      return ExitStatus.DONE;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Command(
      name = "revoke",
      description = "Removes a key; a running service refuses it within a second.",
      mixinStandardHelpOptions = true)
  int revoke(
      @Option(names = "--keys", paramLabel = "FILE", required = true, description = "The file.")
          Path file,
      @Parameters(paramLabel = "ID", description = "The key's id, as list shows it.") String id) {
    try {
      if (!new ApiKeys(file).revoke(id)) {
        throw new UsageException("there is no key " + id + " in " + file);
      }
      return ExitStatus.DONE;
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
  }

  @Command(
      name = "list",
      description = "Lists the keys: id, day, name, tenant.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--keys", paramLabel = "FILE", required = true, description = "The file.")
          Path file) {
    try {
      Columns columns = new Columns();
      for (ApiKeys.Entry entry : new ApiKeys(file).list()) {
        columns.row(
            entry.id(),
            entry.created().toString(),
            TerminalText.visible(entry.name()),
            entry.tenant().orElse(""));
      }
      PrintStream out = console.text();
      columns.lines().forEach(out::println);
      out.flush();
      return ExitStatus.DONE;
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
