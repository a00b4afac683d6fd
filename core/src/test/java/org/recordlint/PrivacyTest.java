package org.recordlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Origin;
import org.recordlint.api.Subject;
import org.recordlint.api.TextFormat;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePackException;
import org.slf4j.LoggerFactory;

/** A word that stands in records only is nowhere to be seen outside them. */
class PrivacyTest {

  private static final String CANARY = "Zyzzlewick";

  private static final Linter LINTER =
      Linter.builder()
          .installedPacks()
          .pack(
              PackFixture.pack()
                  .rule(
                      "label",
                      "phrases: ['hostile ... {name}', '{name} hostile', 'hostile/adj']",
                      "unless: [quoted, negated]",
                      "about: [child, parent, person, nobody]",
                      "age: under-18")
                  .source())
          .build();

  private static List<CaseRecord> records() {
    List<CaseRecord> records = new ArrayList<>();
    List<String> texts =
        List.of(
            "Then hostile to " + CANARY + ". Race: " + CANARY + ", aged 99 " + CANARY,
            "<p>hostile <b>" + CANARY + "</p> &" + CANARY + "; <" + CANARY,
            "{\\rtf1 hostile \\" + CANARY + " {\\*\\" + CANARY + " " + CANARY + "}}}}\\'zz\\u-1?",
            "# hostile [" + CANARY + "](" + CANARY + " **" + CANARY + "\n\n```" + CANARY,
            "hostile \uD83D" + CANARY + "\uDE00\u0000\uFFFF " + CANARY + "-\n" + CANARY,
            ("hostile " + CANARY + " ").repeat(150),
            CANARY.repeat(6000),
            "");
    for (String text : texts) {
      for (TextFormat format : TextFormat.values()) {
        for (String type : List.of("referral", "historical", "case-note")) {
          records.add(
              CaseRecord.builder("r" + records.size(), text)
                  .type(type)
                  .textFormat(format)
                  .origin(Origin.RECEIVED)
                  .author(CANARY)
                  .date(LocalDate.of(1961, 1, 1))
                  .people(List.of(new CaseRecord.Person(CANARY, CANARY)))
                  .field("x", CANARY)
                  .subject(
                      Subject.builder()
                          .ethnicity(CANARY)
                          .religion(CANARY)
                          .firstLanguage(CANARY)
                          .ownWords(List.of(new Subject.OwnWords(CANARY, Optional.empty())))
                          .build())
                  .build());
        }
      }
    }
    return records;
  }

  @Test
  void nothingIsPrintedOrLoggedAndNoExceptionTells() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    List<String> logged = Collections.synchronizedList(new ArrayList<>());
    Handler handler = new Collecting(logged);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    Level level = root.getLevel();
    root.setLevel(Level.ALL);
    LoggerFactory.getLogger(PrivacyTest.class).trace("listening");
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      for (CaseRecord record : records()) {
        try {
          LINTER.lint(record);
          LINTER.explain(record);
        } catch (RuntimeException e) {
          assertThat(trace(e)).doesNotContain(CANARY);
        }
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.setLevel(level);
      root.removeHandler(handler);
    }
    assertThat(logged).anyMatch(line -> line.startsWith("listening"));
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(CANARY);
    assertThat(logged).noneMatch(line -> line.contains(CANARY));
  }

  @Test
  void noToStringShowsAWord() throws ReflectiveOperationException {
    int seen = 0;
    for (CaseRecord record : records()) {
      LintResult result = LINTER.lint(record);
      Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
      collect(record, all);
      collect(result, all);
      for (MatchTrace trace : LINTER.explain(record)) {
        collect(trace, all);
      }
      for (Object value : all) {
        assertThat(value.toString())
            .as(value.getClass().getSimpleName())
            .doesNotContainIgnoringCase(CANARY);
      }
      seen += result.findings().size();
    }
    assertThat(seen).isPositive();
  }

  @Test
  void whatReadsARecordShowsNoWordEither() {
    AnalyzedText text =
        new AnalyzedText(
            CANARY + " is " + CANARY,
            new SentenceTokenizer(new Vocabulary(Map.of(), Map.of(), Map.of(), Set.of(), Set.of())),
            true);
    assertThat(
            List.of(
                text.toString(),
                text.paragraphAt(0).toString(),
                text.sentenceAt(0).toString(),
                text.sentenceAt(0).tokens().toString()))
        .noneMatch(shown -> shown.toLowerCase(java.util.Locale.ROOT).contains("zyzzlewick"));
  }

  @Test
  void aFindingHasTheWordsButOnlyWhereTheyBelong() {
    Finding finding =
        LINTER.lint(CaseRecord.builder("r", "Then hostile to " + CANARY).build()).findings().get(0);
    assertThat(finding.quote()).contains(CANARY);
    assertThat(finding.fingerprint()).doesNotContain(CANARY);
    assertThat(finding.explanation()).doesNotContain(CANARY);
  }

  @Test
  void packsAndPoliciesThatFailKnowNoRecord() {
    LINTER.lint(records().get(0));
    for (String phrase : List.of("((", "@nobody", "{number}", "[[a?]]", "~", "...")) {
      try {
        PackFixture.pack().rule("r", "phrases: ['" + phrase + "']").linter(Policy.none());
        throw new AssertionError(phrase + " was read");
      } catch (RulePackException e) {
        assertThat(trace(e)).doesNotContain(CANARY);
      }
    }
  }

  /** The value and every value of this library inside it. */
  private static void collect(Object value, Set<Object> all) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        collect(optional.get(), all);
      }
    } else if (value instanceof Collection<?> values) {
      for (Object each : values) {
        collect(each, all);
      }
    } else if (value instanceof Record && all.add(value)) {
      for (var component : value.getClass().getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        collect(accessor.invoke(value), all);
      }
    }
  }

  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      text.append(each).append('\n');
      for (Throwable suppressed : each.getSuppressed()) {
        text.append(suppressed).append('\n');
      }
    }
    return text.toString();
  }

  private static final class Collecting extends Handler {
    private final List<String> lines;

    Collecting(List<String> lines) {
      setLevel(Level.ALL);
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(
          line.getMessage()
              + List.of(Optional.ofNullable(line.getParameters()).map(List::of))
              + (line.getThrown() == null ? "" : trace(line.getThrown())));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
