package org.recordlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrowthPageTest {

  @TempDir private Path folder;

  /** Three rounds of which the second is slow; 1000 notes of 1000 bytes everywhere. */
  private Path results() throws Exception {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# date: 2026-01-02",
                "# processor: Abacus",
                "# cores: 2",
                "# load before: 0",
                "# load after: 0",
                "# jdk: 17",
                "# packs: sha256:0123456789abcdef",
                "curve,x,round,bytes,notes,found,processor_seconds,seconds"));
    String[] points = {
      "stage: read,1", "stage: lint,1", "stage: write,1", "stage: write --brief,1",
      "text in MB,1", "words in a note,30", "triggers in 195 words,1", "rules,7",
      "phrases added,50", "phrases bare,50", "threads,1", "threads,2"
    };
    for (String point : points) {
      double seconds = point.startsWith("stage: lint") ? 0.8 : 0.1;
      for (int round = 1; round <= 3; round++) {
        double took = round == 2 ? seconds * 9 : seconds;
        lines.add(point + "," + round + ",1000000,1000,5000," + took + "," + took);
      }
    }
    return Files.write(folder.resolve("growth.csv"), lines);
  }

  @Test
  void plansFromMediansOfWhatWasMeasured() throws Exception {
    GrowthPlan plan = GrowthPlan.of(GrowthMeasurements.read(results()), 2, 0.1);

    assertThat(plan.secondsPerNote()).isCloseTo(0.001, within(1e-9));
    assertThat(plan.serialSecondsPerNote()).isCloseTo(0.0002, within(1e-9));
    assertThat(plan.threadsForOneReader()).isCloseTo(4, within(1e-9));
    assertThat(plan.hoursOn(3_600_000, 1)).isCloseTo(1, within(1e-9));
    assertThat(plan.hoursOn(3_600_000, 16)).isCloseTo(1 / 12.8, within(1e-9));
    assertThat(plan.cost(3_600_000)).isCloseTo(0.125, within(1e-9));
    assertThat(GrowthPlan.idBytes(7_000_000)).isCloseTo(108e6, within(1e-3));
    assertThat(plan.table(1e6, 1e9)).contains("| 1.0 GB | 1.0 TB |", "15.4 GB");
  }

  @Test
  void writesBetweenTheMarksAndNowhereElse() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("planning.md"),
            """
            Before
            <!-- measured: begin -->
            old
            <!-- measured: end -->
            Between
            <!-- plan: begin -->
            old
            <!-- plan: end -->
            After
            """);

    GrowthPage.main("--input", results().toString(), "--page", page.toString());
    String once = Files.readString(page);
    GrowthPage.main("--input", results().toString(), "--page", page.toString());

    assertThat(once).startsWith("Before\n").contains("\nBetween\n").endsWith("\nAfter\n");
    assertThat(once).contains("| lint | 800 (800 to 7,200) |").doesNotContain("old");
    assertThat(Files.readString(page)).isEqualTo(once);
    assertThat(folder.resolve("images/growth.svg")).content().contains("Rules: ms for 1 MB");
  }

  @Test
  void refusesAPageWithoutMarks() {
    assertThatThrownBy(() -> GrowthPage.between("text", "plan", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
