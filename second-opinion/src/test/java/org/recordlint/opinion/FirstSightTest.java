package org.recordlint.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.Tally;

class FirstSightTest {

  /** The first scores in docs/quality.md, which were counted at the time. */
  @ParameterizedTest
  @CsvSource({
    "frontline, 0.895, 0.785",
    "referrals-mash, 0.983, 0.881",
    "historical, 0.909, 0.860",
    "adversary, 0.842, 0.716",
    "fresh-one, 0.965, 0.883"
  })
  void whatTheRulesSaidGivesTheFirstScores(String set, double precision, double recall)
      throws IOException {
    FirstSight first = new FirstSight();
    assertThat(first.knows(set)).isTrue();
    Tally tally = Tally.NONE;
    for (GoldRecord gold :
        GoldReader.read(Path.of("../corpus/gold/develop", set + ".jsonl")).records()) {
      Case where = first.of(set, gold);
      tally = tally.plus(where.score(where.findings()));
    }
    assertThat(tally.precision().value().orElseThrow()).isCloseTo(precision, Offset.offset(0.0006));
    assertThat(tally.recall().value().orElseThrow()).isCloseTo(recall, Offset.offset(0.0006));
  }
}
