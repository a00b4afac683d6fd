package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordOrigin;
import org.recordlint.formats.read.RecordReader;

class OrderedLintTest {

  private static final String CANARY = "quibblezorp";

  /** Gives records without end up to a number, and counts them. */
  private static final class Records implements RecordReader {
    private final int most;
    private final int chars;
    private final AtomicInteger given = new AtomicInteger();

    Records(int most, int chars) {
      this.most = most;
      this.chars = chars;
    }

    @Override
    public Optional<ReadOutcome> next() {
      int number = given.incrementAndGet();
      if (number > most) {
        return Optional.empty();
      }
      CaseRecord record = CaseRecord.builder("r" + number, "x".repeat(chars)).build();
      return Optional.of(
          new ReadOutcome.Read(record, new RecordOrigin("in.jsonl", "in.jsonl", number, false)));
    }

    @Override
    public void close() {}
  }

  private static LintResult nothing(CaseRecord record) {
    return new LintResult(record.id(), List.of(), Map.of(), 0, Optional.empty());
  }

  private static List<Outcome> run(
      RecordReader reader, Function<CaseRecord, LintResult> linter, int threads)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (OrderedLint lint = new OrderedLint(linter, threads)) {
      lint.run(reader, outcomes::add);
    }
    return outcomes;
  }

  @Test
  void outcomesComeInInputOrderHoweverLongEachTakes() throws IOException {
    List<Outcome> outcomes =
        run(
            new Records(500, 10),
            record -> {
              if (record.id().endsWith("7")) {
                pause(2);
              }
              return nothing(record);
            },
            8);

    assertThat(outcomes)
        .extracting(outcome -> ((Outcome.Linted) outcome).record().id())
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, 500).mapToObj(i -> "r" + i).toList());
  }

  @Test
  void aRecordThatMakesARuleThrowIsAFailureAndTheRunGoesOn() throws IOException {
    List<Outcome> outcomes =
        run(
            new Records(100, 10),
            record -> {
              if (record.id().equals("r50")) {
                throw new IllegalStateException(CANARY);
              }
              if (record.id().equals("r60")) {
                throw new StackOverflowError(CANARY);
              }
              return nothing(record);
            },
            2);

    assertThat(outcomes).hasSize(100);
    assertThat(outcomes.get(49).toString())
        .contains("in.jsonl:50", "the record r50 could not be linted", "IllegalStateException")
        .doesNotContain(CANARY);
    assertThat(outcomes.get(59).toString()).contains("r60").doesNotContain(CANARY);
  }

  @Test
  void readingWaitsForASlowTaker() throws IOException {
    Records records = new Records(20_000, 10);
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger furthestAhead = new AtomicInteger();
    try (OrderedLint lint = new OrderedLint(OrderedLintTest::nothing, 4)) {
      lint.run(
          records,
          outcome -> {
            int ahead = records.given.get() - taken.incrementAndGet();
            furthestAhead.accumulateAndGet(ahead, Math::max);
          });
    }

    assertThat(taken.get()).isEqualTo(20_000);
    assertThat(furthestAhead.get()).isLessThan(2_000);
  }

  @Test
  void theWindowIsBoundedInCharactersToo() throws IOException {
    Records records = new Records(60, 1 << 20);
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger furthestAhead = new AtomicInteger();
    try (OrderedLint lint = new OrderedLint(OrderedLintTest::nothing, 8)) {
      lint.run(
          records,
          outcome -> {
            int ahead = records.given.get() - taken.incrementAndGet();
            furthestAhead.accumulateAndGet(ahead, Math::max);
          });
    }

    assertThat(furthestAhead.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void aTakerThatCannotGoOnEndsTheRun() {
    assertThatThrownBy(
            () -> {
              try (OrderedLint lint = new OrderedLint(OrderedLintTest::nothing, 2)) {
                lint.run(
                    new Records(10_000, 10),
                    outcome -> {
                      throw new IOException("the disk is full");
                    });
              }
            })
        .isInstanceOf(IOException.class);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
