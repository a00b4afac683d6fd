package org.recordlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.policy.Policy;

class PhraseListTest {

  private static final Path PHRASES = Path.of("phrases");

  @TempDir Path folder;

  @Test
  void isFoundByTheAutomaton() {
    PhraseList list = new PhraseList(List.of("Half-caste", "man's estate", "aggressive"));
    int[] hits = new int[1];

    list.automaton()
        .scan(
            "HALF CASTE; a man\u2019s estate. Aggressive! Unaggressive.",
            (literal, offset) -> hits[0]++);

    assertThat(hits[0]).isEqualTo(3);
  }

  @Test
  void isFoundByTheLinterAsAPolicy() throws IOException {
    for (int size : new int[] {50, 500, 5000}) {
      PhraseList list = PhraseList.read(PHRASES.resolve("phrases" + size + ".txt"));
      Path policy = Files.writeString(folder.resolve("policy.yaml"), list.policy());
      Linter linter = Linter.builder().policy(Policy.load(policy)).build();
      List<String> missed = new ArrayList<>();

      for (String phrase : list.phrases()) {
        CaseRecord record = CaseRecord.builder("n", "It was noted: " + phrase + ".").build();
        if (linter.lint(record).findings().isEmpty()) {
          missed.add(phrase);
        }
      }

      assertThat(list.phrases()).hasSize(size);
      assertThat(missed).isEmpty();
    }
  }
}
