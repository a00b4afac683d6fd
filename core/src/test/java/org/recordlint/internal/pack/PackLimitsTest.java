package org.recordlint.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordlint.internal.pack.PackReaderTest.EXAMPLES;
import static org.recordlint.internal.pack.PackReaderTest.problems;
import static org.recordlint.internal.pack.PackReaderTest.rule;

import org.junit.jupiter.api.Test;
import org.recordlint.PackFixture;
import org.recordlint.spi.PackSource;

/** A pack cannot blow up the engine that reads it. */
class PackLimitsTest {

  @Test
  void listsOfListsMayNotGrowWithoutEnd() {
    StringBuilder lists = new StringBuilder("lists:\n  l0: [a b, c d, e f]\n");
    for (int i = 1; i < 12; i++) {
      lists.append("  l").append(i).append(": ['").append(("@l" + (i - 1) + " ").repeat(10));
      lists.append("']\n");
    }
    PackSource source =
        PackFixture.pack()
            .file("lists.yaml", lists.toString())
            .rule("r", "phrases: ['@l11 hostile']")
            .source();
    assertThat(problems(source)).anySatisfy(p -> assertThat(p.message()).contains("parts"));
  }

  @Test
  void aliasesMayNotGrowWithoutEnd() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [");
      yaml.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }
    assertThat(problems(rule(yaml.toString())))
        .anySatisfy(p -> assertThat(p.message()).contains("not valid YAML"));
  }

  @Test
  void nestingMayNotGoDownWithoutEnd() {
    assertThat(problems(rule("phrases: " + "[".repeat(100_000))))
        .anySatisfy(p -> assertThat(p.message()).contains("nested"));
    assertThat(problems(rule("a: &a [*a]\nphrases: [x]\ntitle: t\n" + EXAMPLES))).isNotEmpty();
  }
}
