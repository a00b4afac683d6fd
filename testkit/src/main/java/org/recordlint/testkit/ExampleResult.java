package org.recordlint.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.recordlint.api.RuleId;

/**
 * What one example of a rule came to.
 *
 * @param kind what the example shows
 * @param number counted from 1 among the rule's examples of that kind
 * @param file the file the example stands in
 * @param line counted from 1
 * @param column counted from 1
 * @param passed whether the rule did what the example says
 * @param expected the example, with the words to flag in {@code [[ ]]}; for completeness rules what
 *     should be missing
 * @param found the same with the words that were flagged
 * @param notes what the rule's conditions said about the words that went wrong; empty if passed
 */
public record ExampleResult(
    RuleId rule,
    Kind kind,
    int number,
    String file,
    int line,
    int column,
    boolean passed,
    String expected,
    String found,
    List<String> notes) {

  /** What an example shows. */
  public enum Kind {
    /** The rule flags exactly the marked words. */
    FIRES,
    /** The rule flags nothing. */
    QUIET,
    /** The rule's own wording, once it is put in, is not flagged again. */
    REPLACEMENT
  }

  public ExampleResult {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    notes = List.copyOf(notes);
  }

  /** A short name for lists of tests, for example {@code race-terms/race > fires 2}. */
  public String name() {
    return rule + " > " + kind.name().toLowerCase(Locale.ROOT) + " " + number;
  }

  /** Shows place, name, what was expected and what came, on several lines if it failed. */
  @Override
  public String toString() {
    String place = file + ":" + line + ":" + column + ": " + name();
    if (passed) {
      return place + ": passed";
    }
    StringBuilder shown = new StringBuilder(place);
    shown.append("\n  expected: ").append(expected).append("\n  found:    ").append(found);
    notes.forEach(note -> shown.append("\n  note:     ").append(note));
    return shown.toString();
  }
}
