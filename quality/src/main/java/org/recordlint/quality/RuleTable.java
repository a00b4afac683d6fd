package org.recordlint.quality;

import org.recordlint.Linter;
import org.recordlint.corpus.Proportion;
import org.recordlint.corpus.RuleTally;
import org.recordlint.corpus.Scores;
import org.recordlint.rule.Measurement;
import org.recordlint.rule.Rule;
import org.recordlint.rule.RulePack;

/** The precision of each rule on the part that rules are mended against. */
final class RuleTable {

  /** With fewer findings a share says little. */
  static final int ENOUGH = Measurement.ENOUGH;

  private RuleTable() {}

  static String of(Linter linter, Scores develop) {
    StringBuilder out = new StringBuilder();
    out.append("On the develop part, which rules have been mended against, so read it as an upper")
        .append(" bound. Below ")
        .append(ENOUGH)
        .append(" findings a rule is not yet measured; its findings count in the line of its")
        .append(" pack.\n\n");
    out.append(Markdown.head("rule", "precision", "n"));
    for (RulePack pack : linter.packs()) {
      StringBuilder rules = new StringBuilder();
      RuleTally pooled = new RuleTally(0, 0);
      for (Rule rule : pack.rules()) {
        RuleTally tally = develop.rules().getOrDefault(rule.id(), new RuleTally(0, 0));
        pooled = pooled.plus(tally);
        Proportion precision = tally.precision();
        boolean measured = precision.trials() >= ENOUGH;
        rules.append(
            Markdown.row(
                rule.id().toString(),
                measured ? Markdown.share(precision) : "not yet measured",
                Integer.toString(precision.trials())));
      }
      if (!pack.rules().isEmpty()) {
        out.append(
                Markdown.row(
                    "**" + pack.id() + "**",
                    "**" + Markdown.share(pooled.precision()) + "**",
                    "**" + pooled.precision().trials() + "**"))
            .append(rules);
      }
    }
    return out.toString();
  }
}
