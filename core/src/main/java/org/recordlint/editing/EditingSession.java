package org.recordlint.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Decision;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;

/**
 * A note while somebody writes it. Each {@link #update} lints all of the text, since that is cheap,
 * and tells what changed, so that an editor draws no more than it must and a card that is open
 * stays open. It holds the text of the note, and only in memory: let it go when the note is closed.
 *
 * <p>Thread-safe: calls wait for one another. An editor that types faster than it lints should only
 * send its latest text.
 */
public final class EditingSession {

  private final Function<CaseRecord, LintResult> linter;
  private final List<EditingListener> listeners;
  private List<OpenFinding> open = List.of();
  private String text = "";
  private int numbers;

  private EditingSession(Function<CaseRecord, LintResult> linter, List<EditingListener> listeners) {
    this.linter = Objects.requireNonNull(linter, "linter");
    this.listeners = List.copyOf(listeners);
  }

  /**
   * A session without any text yet.
   *
   * @param linter lints a record, such as {@code Linter::lint} with a policy applied to its result
   * @param listeners hear of changes and decisions
   */
  public static EditingSession start(
      Function<CaseRecord, LintResult> linter, EditingListener... listeners) {
    return new EditingSession(linter, List.of(listeners));
  }

  /** Lints the record as it is now, and tells what changed since the last call. */
  public synchronized EditingChange update(CaseRecord record) {
    LintResult result = linter.apply(record);
    FindingTracker tracker = new FindingTracker(open, text, record.text());
    List<OpenFinding> now = new ArrayList<>();
    List<OpenFinding> added = new ArrayList<>();
    List<OpenFinding> moved = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Optional<OpenFinding> before = tracker.take(finding);
      OpenFinding after =
          before
              .map(same -> new OpenFinding(same.number(), finding, same.decision()))
              .orElseGet(() -> new OpenFinding(++numbers, finding, Optional.empty()));
      now.add(after);
      if (before.isEmpty()) {
        added.add(after);
      } else if (!before.get().equals(after)) {
        moved.add(after);
      }
    }
    EditingChange change = new EditingChange(added, moved, tracker.left(), result.incomplete());
    open = List.copyOf(now);
    text = record.text();
    if (!change.isEmpty()) {
      listeners.forEach(listener -> listener.changed(change));
    }
    return change;
  }

  /** The findings as they were after the last {@link #update}, in order of the text. */
  public synchronized List<OpenFinding> findings() {
    return open;
  }

  /**
   * Takes what the writer decided about a finding; {@link Decision.Kind#WITHDRAWN} takes an earlier
   * decision back.
   *
   * @param reason the writer's own words, or empty; they are passed on and not kept
   * @return the finding with its decision, or empty if it is no longer there
   */
  public synchronized Optional<OpenFinding> decide(
      int number, Decision.Kind kind, Optional<String> reason) {
    for (int i = 0; i < open.size(); i++) {
      OpenFinding before = open.get(i);
      if (before.number() == number) {
        Finding finding = before.finding();
        Optional<Decision.Kind> kept =
            Optional.of(kind).filter(any -> any != Decision.Kind.WITHDRAWN);
        OpenFinding after = new OpenFinding(number, finding, kept);
        List<OpenFinding> all = new ArrayList<>(open);
        all.set(i, after);
        open = List.copyOf(all);
        Decision decision =
            new Decision(
                finding.fingerprint(),
                finding.rule(),
                kind,
                Optional.of(finding.recordId()),
                reason);
        listeners.forEach(listener -> listener.decided(after, decision));
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  /** Shows how many findings there are. */
  @Override
  public synchronized String toString() {
    return "EditingSession[" + open.size() + " findings]";
  }
}
