package org.recordlint.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.lint.LintPlan;
import org.recordlint.internal.lint.PartOfSpeechTagger;
import org.recordlint.internal.match.LiteralAutomaton;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.pattern.Phrase;

/**
 * Counts how often each literal of the bundled packs stands in notes, how many sentences and
 * phrases are tried for them, and names the phrases that require the commonest.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.recordlint.benchmarks.LiteralCensus notes.jsonl
 * </pre>
 */
public final class LiteralCensus {

  private static final int SHOWN = 50;
  private static final int LONGEST_PHRASE = 200;

  private LiteralCensus() {}

  /** Prints the commonest literals with their phrases. */
  public static void main(String... arguments) {
    Map<String, Set<String>> phrases = phrases();
    List<String> literals = new ArrayList<>(phrases.keySet());
    LiteralAutomaton automaton = LiteralAutomaton.of(literals, false);
    long[] hits = new long[literals.size()];
    long words = 0;
    Trials trials = new Trials();
    try (RecordReader reader =
        RecordFiles.open(List.of(arguments), ReadOptions.defaults(), System.in)) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof ReadOutcome.Read read) {
          String text = read.record().text();
          words += text.split("\\s+").length;
          automaton.scan(text, (literal, offset) -> hits[literal]++);
          trials.count(text);
        }
      }
    }
    long all = Arrays.stream(hits).sum();
    System.out.printf(
        Locale.ROOT,
        "%d literals, %d states; %d hits in %d words, one in %.1f%n",
        literals.size(),
        automaton.states(),
        all,
        words,
        words / (double) Math.max(1, all));
    System.out.println(trials);
    IntStream.range(0, hits.length)
        .boxed()
        .sorted(Comparator.comparing(literal -> -hits[literal]))
        .limit(SHOWN)
        .forEach(
            literal -> {
              System.out.printf(
                  Locale.ROOT,
                  "%8d %4.1f %% \"%s\"%n",
                  hits[literal],
                  100.0 * hits[literal] / Math.max(1, all),
                  literals.get(literal));
              phrases
                  .get(literals.get(literal))
                  .forEach(phrase -> System.out.println("           " + phrase));
            });
  }

  /** What the rules try in notes. */
  private static final class Trials {
    private final LintPlan plan = BundledPlan.compiled();
    private final Scratch scratch =
        new Scratch(
            new SentenceTokenizer(plan.vocabulary()),
            new PartOfSpeechTagger(PartOfSpeechTagger::loadModel));
    private long notes;
    private long sentences;
    private long phrases;

    void count(String text) {
      notes++;
      plan.candidates(false)
          .scan(
              new AnalyzedText(text, scratch.tokenizer(), false),
              scratch,
              (sentence, tried) -> {
                sentences++;
                phrases += tried.count();
              });
    }

    @Override
    public String toString() {
      double each = Math.max(1, notes);
      return String.format(
          Locale.ROOT,
          "%.1f sentences a note in which phrases are tried, %.1f phrases",
          sentences / each,
          phrases / each);
    }
  }

  /** The literals, and for each the rules and phrases that require it. */
  private static Map<String, Set<String>> phrases() {
    Map<String, Set<String>> phrases = new TreeMap<>();
    for (SpanRule rule : BundledPlan.read(BundledPlan.sources()).spanRules()) {
      List<String> written = rule.rule().phrases();
      for (int i = 0; i < rule.phrases().size(); i++) {
        Phrase phrase = rule.phrases().get(i);
        boolean alike = written.size() == rule.phrases().size();
        String shown = alike ? written.get(i) : "phrase " + (i + 1);
        String name =
            rule.rule().id() + ": " + shown.substring(0, Math.min(LONGEST_PHRASE, shown.length()));
        for (Requirement way : Literals.of(phrase)) {
          for (String literal : way.rarest()) {
            phrases.computeIfAbsent(literal, any -> new TreeSet<>()).add(name);
          }
        }
      }
    }
    return phrases;
  }
}
