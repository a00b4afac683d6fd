package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.corpus.GoldRecord;

class WordListTest {

  private static List<Finding> find(String text) {
    CaseRecord record = CaseRecord.builder("n-1", text).type("referral").build();
    return new WordList()
        .tool()
        .find(new GoldRecord(record, List.of(), Optional.of(Set.of()), Optional.empty(), "f", 1));
  }

  @Test
  void findsWholeWordsInAnyCaseWithBlanksOrHyphens() {
    assertThat(find("ATTENTION-SEEKING again; racecourse."))
        .filteredOn(finding -> finding.aspect().isEmpty())
        .extracting(finding -> finding.span().start())
        .containsExactly(0);
  }

  @Test
  void saysWhichAspectsHaveNoKeyword() {
    assertThat(find("Family attend church. Speaks Twi."))
        .extracting(Finding::aspect)
        .contains(Optional.of(Aspect.ETHNICITY))
        .doesNotContain(Optional.of(Aspect.RELIGION), Optional.of(Aspect.LANGUAGE));
  }
}
