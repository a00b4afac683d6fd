package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.spi.PackSource;

/** What a plan must not depend on: other rules, the order of packs, the number of threads. */
class PlanProperties {

  private static final List<PackSource> PACKS = packs();
  private static final Linter ALL = linter(PACKS);

  /** Rules that come later, with words that the first ones speak of; none gives way to them. */
  private static final PackSource MORE =
      PackFixture.pack("more", "race-terminology")
          .rule("similar", "phrases: ['~aggressively', '~hostility', violet, agressor, race riot]")
          .rule("same", "phrases: [aggressive man, mixed, race]", "except: [race car]")
          .rule("open", "phrases: ['aggr*', '{number} years']")
          .source();

  private static final Linter WITH_MORE = linter(with(PACKS, MORE));

  private static List<PackSource> packs() {
    List<PackSource> packs = new ArrayList<>(PackFixture.bundled());
    packs.add(FastEqualsNaiveProperties.EVERY_KIND);
    return packs;
  }

  private static List<PackSource> with(List<PackSource> packs, PackSource more) {
    List<PackSource> all = new ArrayList<>(packs);
    all.add(more);
    return all;
  }

  private static Linter linter(List<PackSource> packs) {
    Linter.Builder builder = Linter.builder();
    packs.forEach(builder::pack);
    return builder.build();
  }

  @Property(tries = 1500)
  void addingARuleNeverChangesWhatAnotherOneMatches(@ForAll("texts") String text) {
    CaseRecord record = CaseRecord.builder("r", text).build();
    List<MatchTrace> after = new ArrayList<>(WITH_MORE.explain(record));
    after.removeIf(trace -> trace.rule().pack().equals("more"));
    assertThat(after).isEqualTo(ALL.explain(record));
  }

  @Property(tries = 5)
  void theOrderOfPacksMakesNoDifference(@ForAll Random random) {
    List<PackSource> shuffled = new ArrayList<>(PACKS);
    Collections.shuffle(shuffled, random);
    Linter other = linter(shuffled);
    for (CaseRecord record : records()) {
      assertThat(other.lint(record)).isEqualTo(ALL.lint(record));
    }
    assertThat(other.packs()).isEqualTo(ALL.packs());
  }

  @Example
  void manyThreadsFindWhatOneFinds() throws Exception {
    List<CaseRecord> records = records();
    List<LintResult> alone = records.stream().map(ALL::lint).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<LintResult>> work = new ArrayList<>();
      for (int round = 0; round < 10; round++) {
        records.forEach(record -> work.add(() -> ALL.lint(record)));
      }
      List<Future<LintResult>> results = threads.invokeAll(work);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<CaseRecord> records() {
    List<CaseRecord> records = new ArrayList<>();
    ALL.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .flatMap(rule -> rule.fires().stream())
        .forEach(example -> records.add(example.record("r" + records.size())));
    return records;
  }

  /** No word is broken at the end of a line: whether its halves join is for all rules together. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "aggressive",
            "agressive",
            "aggressively",
            "hostile",
            "hostility",
            "hostle",
            "violent",
            "violet",
            "mixed race",
            "race riot",
            "race car",
            "man",
            "14 years",
            "Mum",
            "he",
            "was",
            "not",
            "very",
            ".",
            ",",
            "\n",
            "didn't engage",
            "rude",
            "young man",
            "said",
            "agressor")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }
}
