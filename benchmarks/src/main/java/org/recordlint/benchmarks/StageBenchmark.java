package org.recordlint.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.speed.SpeedCorpus;
import org.recordlint.corpus.speed.SpeedSettings;
import org.recordlint.formats.read.ReadOptions;
import org.recordlint.formats.read.ReadOutcome;
import org.recordlint.formats.read.RecordFiles;
import org.recordlint.formats.read.RecordReader;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Paragraph;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.finding.Fingerprints;
import org.recordlint.internal.lint.LintPlan;
import org.recordlint.internal.lint.PartOfSpeechTagger;
import org.recordlint.internal.match.Scratch;

/**
 * The stages that a note goes through, one by one, for a note of 232 words: reading it from JSON
 * Lines, the literals of the bundled packs, cutting and tokenising the sentences that hold one,
 * doing so for the whole note; and a single fingerprint and a single tagged sentence.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar StageBenchmark -prof gc --record stages</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

  private static final int WORDS = 232;
  private static final RuleId RULE = new RuleId("pack", "rule");

  private Notes notes;
  private LintPlan plan;
  private Scratch scratch;
  private PartOfSpeechTagger tagger;
  private List<Sentence> sentences;
  private byte[] lines;
  private int at;

  @Setup
  public void setUp() throws IOException {
    notes = Notes.of(WORDS, 1);
    plan = BundledPlan.compiled();
    POSModel model = PartOfSpeechTagger.loadModel();
    tagger = new PartOfSpeechTagger(() -> model);
    scratch = new Scratch(new SentenceTokenizer(plan.vocabulary()), tagger);
    sentences = new ArrayList<>();
    for (CaseRecord note : notes.all()) {
      Paragraph paragraph = analyzed(note).paragraphAt(0);
      sentences.add(paragraph.sentence(0));
    }
    Path file = Files.createTempFile("recordlint-lines", ".jsonl");
    try {
      SpeedCorpus corpus =
          SpeedCorpus.learn(
              List.of(Path.of("corpus", "gold", "develop")),
              SpeedSettings.of(1, 1).withWords(WORDS));
      lines = new byte[0];
      corpus.write(Notes.COUNT * 1_000L, file, Optional.empty());
      lines = Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  private AnalyzedText analyzed(CaseRecord note) {
    return new AnalyzedText(note.text(), scratch.tokenizer(), false);
  }

  /** For each kilobyte of JSON Lines. */
  @Benchmark
  @OperationsPerInvocation(Notes.COUNT)
  public void readKilobyte(Blackhole hole) {
    try (RecordReader reader =
        RecordFiles.open(List.of("-"), ReadOptions.defaults(), new ByteArrayInputStream(lines))) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        hole.consume(next);
      }
    }
  }

  @Benchmark
  public void candidates(Blackhole hole) {
    plan.candidates(false)
        .scan(analyzed(notes.next()), scratch, (sentence, phrases) -> hole.consume(sentence));
  }

  @Benchmark
  public void candidatesAndTheirTokens(Blackhole hole) {
    plan.candidates(false)
        .scan(
            analyzed(notes.next()),
            scratch,
            (sentence, phrases) -> hole.consume(sentence.tokens()));
  }

  @Benchmark
  public void everySentence(Blackhole hole) {
    for (Paragraph paragraph : analyzed(notes.next()).paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        hole.consume(paragraph.sentence(i).tokens());
      }
    }
  }

  @Benchmark
  public String fingerprint() {
    CaseRecord note = notes.next();
    Span all = new Span(0, note.text().length());
    return new Fingerprints(new byte[0], note.id(), note.text()).of(RULE, new Span(50, 60), all);
  }

  @Benchmark
  public String tagSentence() {
    at = at + 1 == sentences.size() ? 0 : at + 1;
    try {
      return tagger.tag(sentences.get(at), 0);
    } catch (RuntimeException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
