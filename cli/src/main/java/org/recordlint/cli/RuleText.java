package org.recordlint.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.recordlint.api.Source;
import org.recordlint.formats.TerminalText;
import org.recordlint.rule.Example;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** Shows one rule to a reader. */
final class RuleText {

  private static final String INDENT = "  ";
  private static final String ITEM = "  - ";
  private static final String UNDER_ITEM = "    ";

  private final PrintStream out;
  private final int width;

  RuleText(PrintStream out, int width) {
    this.out = out;
    this.width = width;
  }

  void write(RulePack pack, Rule rule, boolean on) {
    out.println(rule.id() + "  " + rule.title());
    List<String> facts = new ArrayList<>(List.of(rule.category().id(), rule.severity().id()));
    rule.aspect().ifPresent(aspect -> facts.add("aspect " + aspect.id()));
    facts.add(on ? "on" : "off unless a policy names its pack");
    out.println(INDENT + String.join(", ", facts));
    section("Message", List.of(rule.message()));
    section("Why", List.of(rule.why()));
    List<String> replacements = new ArrayList<>();
    new TreeMap<>(rule.replacements()).forEach((from, to) -> replacements.add(from + " → " + to));
    items("Write instead", replacements);
    items("Ask", rule.prompts());
    rule.qualify().ifPresent(note -> section("Beside historical or received text", List.of(note)));
    items("Sources", rule.sources().stream().map(RuleText::source).toList());
    items("Looks for", rule.phrases());
    items("Flags", rule.fires().stream().map(RuleText::example).toList());
    items("Does not flag", rule.quiet().stream().map(RuleText::example).toList());
    section("Measured precision", Precision.lines(pack, rule));
    List<String> answers = new ArrayList<>();
    answers.add("Owner: " + rule.owner());
    answers.add(
        "Reviewed: "
            + (rule.reviewed().isEmpty() ? "not yet" : rule.reviewed())
            + rule.reviewedWith().map(who -> ", with " + who).orElse(""));
    answers.add("Jurisdiction: " + rule.jurisdiction());
    if (!rule.formerly().isEmpty()) {
      answers.add("Formerly: " + String.join(", ", rule.formerly()));
    }
    answers.add("Pack: " + pack.title() + ", version " + pack.version() + ", " + pack.licence());
    answers.add("To challenge it: " + pack.contact());
    section("Who answers for it", answers);
  }

  private void section(String title, List<String> texts) {
    out.println();
    out.println(title);
    for (String text : texts) {
      TerminalText.indented(text, INDENT, INDENT, width).forEach(out::println);
    }
  }

  private void items(String title, List<String> texts) {
    if (!texts.isEmpty()) {
      out.println();
      out.println(title);
      for (String text : texts) {
        TerminalText.indented(text, ITEM, UNDER_ITEM, width).forEach(out::println);
      }
    }
  }

  private static String source(Source source) {
    StringBuilder text = new StringBuilder(source.title());
    text.append(", ").append(source.publisher());
    source.year().ifPresent(year -> text.append(", ").append(year));
    source.section().ifPresent(section -> text.append(", ").append(section));
    text.append(" (").append(source.id()).append(", ").append(source.status()).append(")");
    source.url().ifPresent(url -> text.append(' ').append(url));
    return text.toString();
  }

  private static String example(Example example) {
    List<String> context = new ArrayList<>();
    example.age().ifPresent(age -> context.add("age " + age));
    example.type().ifPresent(context::add);
    return example.marked() + (context.isEmpty() ? "" : " (" + String.join(", ", context) + ")");
  }
}
