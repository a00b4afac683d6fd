package org.recordlint.spring;

import java.util.Map;
import java.util.TreeMap;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.rule.RulePack;

/** Asks whether a linter works, on a sentence of its own. */
record LinterProbe(Linter linter) {

  private static final CaseRecord SENTENCE =
      CaseRecord.builder("recordlint-health", "Seen at home.").build();

  /** What is told of a linter: the version of each pack, and how many rules there are. */
  Map<String, Object> details() {
    Map<String, String> packs = new TreeMap<>();
    int rules = 0;
    for (RulePack pack : linter.packs()) {
      packs.put(pack.id(), pack.version());
      rules += pack.rules().size();
    }
    return Map.of("packs", packs, "rules", rules);
  }

  /** Whether the sentence was looked at by every rule. */
  boolean works() {
    return linter.lint(SENTENCE).complete();
  }
}
