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
      show(pack, rule, loaded.policy().uses(rule));
    } else if (format == Format.jsonl) {
      RuleJson json = new RuleJson(console.out());
      for (RulePack pack : all) {
        for (Rule rule : sorted(pack)) {
          json.write(pack, rule, loaded.policy().uses(rule));
        }
      }
      json.end();
    } else {
      list(all, loaded.policy());
    }
    return ExitStatus.DONE;
  }

  private void show(RulePack pack, Rule rule, boolean on) throws IOException {
    if (format == Format.jsonl) {
      RuleJson json = new RuleJson(console.out());
      json.write(pack, rule, on);
      json.end();
    } else {
      PrintStream out = console.text();
      new RuleText(out, console.width()).write(pack, rule, on);
      out.flush();
    }
  }

  private static List<Rule> sorted(RulePack pack) {
    return pack.rules().stream().sorted(comparing(Rule::id)).toList();
  }

  private void list(List<RulePack> shown, Policy policy) {
    Columns columns = new Columns();
    boolean anyOff = false;
    for (RulePack pack : shown) {
      for (Rule rule : sorted(pack)) {
        boolean on = policy.uses(rule);
        anyOff |= !on;
        columns.row(
            rule.id().toString(),
            rule.category().id(),
            on ? rule.severity().id() : rule.severity().id() + " (off)",
            rule.title());
      }
    }
    PrintStream out = console.text();
    columns.lines().forEach(out::println);
    out.flush();
    if (anyOff) {
      console.tell("rules marked (off) are used when a policy names their pack");
    }
  }
}
