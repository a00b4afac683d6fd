package org.recordlint.formats.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Suggestion;
import org.recordlint.formats.TerminalText;
import org.recordlint.formats.read.ReadOutcome.Unreadable;
import org.recordlint.formats.write.Sample.Written;

class TextFindingWriterTest {

  private static final String TEXT = "Seen at home.\nKai 😀 was\taggressive again, she said.";

  private static final Finding SPAN =
      Sample.span(
          "n-1",
          TEXT,
          "aggressive",
          "Say what was seen",
          new Suggestion.Replace("shouted"),
          new Suggestion.Prompt("What did he do?"));

  private static String text(
      WriteOptions options, List<Unreadable> unreadable, Written... records) {
    return Sample.write(OutputFormat.TEXT, options, unreadable, records);
  }

  private static Written written(String id, Finding... findings) {
    return new Written(Sample.result(id, findings), Sample.record(id, TEXT), Sample.LINE);
  }

  @Test
  void findingsAreLaidOutForReading() {
    String shown =
        text(
            WriteOptions.defaults(),
            List.of(new Unreadable("x", OptionalInt.empty(), OptionalInt.empty(), "no")),
            written("n-1", SPAN),
            written("n-2"),
            written("n-3", Sample.missing("n-3", Optional.empty())));
    assertThat(shown)
        .isEqualTo(
            """
            notes.jsonl:7  n-1  case-note  2024-01-31
              2:12  warning  Say what was seen  labelling-language/aggressive
                  Kai 😀 was aggressive again, she said.
                             ^^^^^^^^^^
                  why: A label hides what happened.
                  instead: shouted
                  ask: What did he do?
                  source: Practice guide, A "board" 2024, s.3, https://example.org/guide?a=1&b=2

            1 finding in 1 of 3 records
              labelling-language  1
            1 finding set aside, not shown
            1 input could not be read
            """);
  }

  @Test
  void aRuleExplainsItselfOnceInARun() {
    String shown =
        text(WriteOptions.defaults(), List.of(), written("n-1", SPAN), written("n-2", SPAN));
    assertThat(shown.split("why: ", -1)).hasSize(2);
    assertThat(shown.split("source: ", -1)).hasSize(2);
    assertThat(shown.split("instead: shouted", -1)).hasSize(3);
  }

  @Test
  void noMoreThanTwoQuestionsAreAsked() {
    Finding curious =
        Sample.span(
            "n-1",
            TEXT,
            "aggressive",
            "m",
            new Suggestion.Prompt("One?"),
            new Suggestion.Prompt("Two?"),
            new Suggestion.Prompt("Three?"));
    String shown =
        text(WriteOptions.defaults(), List.of(), written("n-1", curious), written("n-2", curious));
    assertThat(shown).contains("ask: One?", "ask: Two?").doesNotContain("Three?");
    assertThat(shown.split("ask: ", -1)).hasSize(4);
  }

  @Test
  void recordFindingsSayWhatTheRecordHolds() {
    String shown =
        text(
            WriteOptions.defaults().withIncludeSuppressed(true),
            List.of(),
            new Written(
                Sample.result(
                    "sub/Kai note.txt", Sample.missing("sub/Kai note.txt", Optional.empty())),
                Sample.record("sub/Kai note.txt", TEXT),
                Sample.FILE));
    assertThat(shown)
        .startsWith(
            """
            sub/Kai note.txt  case-note  2024-01-31
              whole record  error  Say what the family's faith is  referral-completeness/religion, confidence 0.75
                  in the record: placeholder
            """)
        .contains("set aside by A. Reviewer: known\n");
  }

  @Test
  void coloursMarkTheWordsOnRequest() {
    String shown = text(WriteOptions.defaults().withColour(true), List.of(), written("n-1", SPAN));
    assertThat(shown).contains("was \u001B[1;4maggressive\u001B[0m again").doesNotContain("^^^");
    assertThat(text(WriteOptions.defaults(), List.of(), written("n-1", SPAN)))
        .doesNotContain("\u001B");
  }

  @Test
  void recordsCannotSteerTheTerminal() {
    String odd = "x \u001B[31mred\u0007 \u202Eabc\u009B y";
    Finding finding = Sample.span("n\u001B[2J", odd, "red", "m\u001B[2J");
    String shown =
        text(
            WriteOptions.defaults(),
            List.of(),
            new Written(
                Sample.result("n\u001B[2J", finding),
                Sample.record("n\u001B[2J", odd),
                Sample.LINE));
    assertThat(shown).doesNotContain("\u001B", "\u0007", "\u202E", "\u009B");
  }

  @Test
  void longLinesAreCutAroundTheWords() {
    String text = "word ".repeat(100) + "aggressive" + " word".repeat(100);
    Finding finding = Sample.span("n-1", text, "aggressive", "m");
    String shown =
        text(
            WriteOptions.defaults(),
            List.of(),
            new Written(Sample.result("n-1", finding), Sample.record("n-1", text), Sample.LINE));
    assertThat(shown.lines().map(TerminalText::columns)).allMatch(columns -> columns <= 100);
    assertThat(shown).contains("…", " aggressive ");
  }

  @Test
  void whatWasNotLookedAtIsSaid() {
    LintResult cut =
        new LintResult("n-1", List.of(), Map.of(), 1, Optional.of("longer than the limit"));
    String shown =
        text(
            WriteOptions.defaults(),
            List.of(),
            new Written(cut, Sample.record("n-1", TEXT), Sample.LINE));
    assertThat(shown)
        .contains("not everything was looked at: longer than the limit")
        .contains("1 record not looked at completely");
  }

  @Test
  void paragraphsAreWrappedBetweenWords() {
    assertThat(TerminalText.wrap("aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(TerminalText.wrap("aaaaaaa b", 5)).containsExactly("aaaaaaa", "b");
    assertThat(TerminalText.wrap("日本 語", 5)).containsExactly("日本", "語");
    assertThat(TerminalText.shortened("One two. Three.", 50)).isEqualTo("One two.");
    assertThat(TerminalText.shortened("One two three", 8)).isEqualTo("One two…");
  }
}
