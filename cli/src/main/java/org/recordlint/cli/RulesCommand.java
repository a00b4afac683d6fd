package org.recordlint.cli;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.recordlint.formats.write.RuleJson;
import org.recordlint.policy.Policy;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists rules, or shows one. */
@Command(
    name = "rules",
    description = "Lists the rules, or shows one with its sources and examples.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "A rule: pack/rule-name.")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or jsonl, one rule a line with all that is known of it.")
  private Format format = Format.text;

  @Mixin private PackOptions packs = new PackOptions();

  /** The names are what a user writes. */
  private enum Format {
    text,
    jsonl
  }

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PackOptions.Loaded loaded = packs.load(console);
    List<RulePack> all = loaded.linter().packs();
    if (id != null) {
      Rule rule = RuleSearch.require(loaded.linter(), id);
      RulePack pack =
          all.stream().filter(each -> each.id().equals(rule.id().pack())).findFirst().orElseThrow();
      show(
          List.of(
              new RulePack(
                  pack.id(),
                  pack.title(),
                  pack.version(),
                  pack.owner(),
                  pack.jurisdiction(),
                  pack.licence(),
                  pack.contact(),
                  List.of(rule),
                  pack.measurement())),
          loaded.policy());
    } else {
      show(all, loaded.policy());
    }
    return ExitStatus.DONE;
  }

  private void show(List<RulePack> shown, Policy policy) throws IOException {
    if (format == Format.jsonl) {
      RuleJson json = new RuleJson(console.out());
      for (RulePack pack : shown) {
        for (Rule rule : pack.rules().stream().sorted(comparing(Rule::id)).toList()) {
          json.write(pack, rule, policy.uses(rule));
        }
      }
      json.end();
      return;
    }
    PrintStream out = console.text();
    if (id != null) {
      RulePack pack = shown.get(0);
      Rule rule = pack.rules().get(0);
      new RuleText(out, console.width()).write(pack, rule, policy.uses(rule));
    } else {
      list(shown, policy, out);
    }
    out.flush();
  }

  private void list(List<RulePack> shown, Policy policy, PrintStream out) {
    Columns columns = new Columns();
    boolean anyOff = false;
    for (RulePack pack : shown) {
      for (Rule rule : pack.rules().stream().sorted(comparing(Rule::id)).toList()) {
        boolean on = policy.uses(rule);
        anyOff |= !on;
        columns.row(
            rule.id().toString(),
            rule.category().id(),
            on ? rule.severity().id() : rule.severity().id() + " (off)",
            rule.title());
      }
    }
    columns.lines().forEach(out::println);
    if (anyOff) {
      console.tell("rules marked (off) are used when a policy names their pack");
    }
  }
}
