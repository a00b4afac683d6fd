package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualityPageTest {

  @Test
  void whatStandsOutsideTheMarksIsKept() {
    String first = QualityPage.between("# Title\n\nBy hand.\n", "\nold\n");
    String second = QualityPage.between(first + "After.\n", "\nnew\n");
    assertThat(second)
        .startsWith("# Title\n\nBy hand.\n")
        .endsWith("After.\n")
        .contains("new")
        .doesNotContain("old");
  }
}
