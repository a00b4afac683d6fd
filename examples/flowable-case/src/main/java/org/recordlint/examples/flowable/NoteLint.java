package org.recordlint.examples.flowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.flowable.task.service.delegate.DelegateTask;
import org.flowable.task.service.delegate.TaskListener;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Severity;
import org.recordlint.formats.write.ResultJson;
import org.recordlint.formats.write.WriteOptions;

/**
 * Lints the text of a task when the task is completed, and leaves what it found in the case: {@code
 * referralFindings} is the result as JSON and {@code referralFindingCount} their number, where
 * {@code referral} is the task's key in the model. Thread-safe.
 *
 * <p>Completing is refused in one case only: a referral that does not say everything, where the
 * policy gives completeness the severity {@code error}.
 */
public final class NoteLint implements TaskListener {

  /** The task variable that holds what the practitioner wrote. */
  public static final String TEXT = "text";

  private static final String REFERRAL = "referral";
  private static final long serialVersionUID = 1;

  private final transient Function<CaseRecord, LintResult> lint;
  private final transient Clock clock;

  /**
   * A listener.
   *
   * @param lint lints a record and applies the organisation's policy; thread-safe
   * @param clock tells the day on which notes are written
   */
  public NoteLint(Function<CaseRecord, LintResult> lint, Clock clock) {
    this.lint = lint;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    if (!(task.getVariable(TEXT) instanceof String text)) {
      return;
    }
    CaseRecord note =
        CaseRecord.builder(task.getId(), text)
            .type(task.getCategory())
            .date(LocalDate.now(clock))
            .build();
    LintResult result = lint(note);
    List<Aspect> demanded = REFERRAL.equals(task.getCategory()) ? demanded(result) : List.of();
    if (!demanded.isEmpty()) {
      throw new IncompleteReferralException(demanded);
    }
    long count = result.findings().stream().filter(f -> f.suppressed().isEmpty()).count();
    task.setVariable(task.getTaskDefinitionKey() + "Findings", json(result, note));
    task.setVariable(task.getTaskDefinitionKey() + "FindingCount", count);
  }

  /** A note is saved whatever happens to its linting. The class is told: a message could quote. */
  private LintResult lint(CaseRecord note) {
    try {
      return lint.apply(note);
    } catch (RuntimeException e) {
      String why = "linting failed with " + e.getClass().getName();
      return new LintResult(note.id(), List.of(), Map.of(), 0, Optional.of(why));
    }
  }

  private static List<Aspect> demanded(LintResult result) {
    return result.findings().stream()
        .filter(finding -> finding.category() == Category.REFERRAL_COMPLETENESS)
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> finding.suppressed().isEmpty())
        .map(Finding::aspect)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String json(LintResult result, CaseRecord note) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ResultJson(WriteOptions.defaults()).write(result, note, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
