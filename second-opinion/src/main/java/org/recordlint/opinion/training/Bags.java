package org.recordlint.opinion.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recordlint.api.Aspect;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Layout;
import org.recordlint.internal.analysis.Paragraph;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.completeness.SentenceFeatures;

/** Reads labelled referrals and passages as the engine reads them. */
final class Bags {

  private static final Vocabulary NO_WORDS =
      new Vocabulary(Map.of(), Map.of(), Map.of(), Set.of(), Set.of());

  private final SentenceFeatures features;
  private final PersonNames names;

  /**
   * @param names whose words are left out
   */
  Bags(SentenceFeatures features, PersonNames names) {
    this.features = features;
    this.names = names;
  }

  /** The labelled notes of a folder. */
  static List<GoldRecord> notes(Path folder) throws IOException {
    List<GoldRecord> notes = new ArrayList<>();
    for (Path file : files(folder)) {
      GoldSet set = GoldReader.read(file);
      if (!set.problems().isEmpty()) {
        throw new IOException(set.problems().toString());
      }
      notes.addAll(set.records());
    }
    return notes;
  }

  /** The referrals among labelled notes. */
  List<Bag> referrals(List<GoldRecord> notes, Aspect aspect) {
    List<Bag> bags = new ArrayList<>();
    for (GoldRecord note : notes) {
      note.comparedAspects()
          .ifPresent(
              missing -> {
                String text = note.record().text();
                String source = name(Path.of(note.file()));
                bags.add(new Bag(source, sentences(text), !missing.contains(aspect)));
              });
    }
    return bags;
  }

  /** Passages written about the aspect, each of which is one sentence to the learner. */
  List<Bag> passages(Path folder) throws IOException {
    List<Bag> bags = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (Path file : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
      for (String line : Files.readAllLines(file)) {
        JsonNode passage = json.readTree(line);
        List<String> whole =
            sentences(passage.get("text").asText()).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        bags.add(new Bag(name(file), List.of(whole), passage.get("holds").asBoolean()));
      }
    }
    return bags;
  }

  /** The sentences of a text, each alone and with the next one of its paragraph. */
  private List<List<String>> sentences(String text) {
    String plain = Layout.of(text, NO_WORDS).text();
    List<List<String>> all = new ArrayList<>();
    SentenceTokenizer tokenizer = new SentenceTokenizer(NO_WORDS);
    for (Paragraph paragraph : new AnalyzedText(plain, tokenizer, false).paragraphs()) {
      List<String> last = List.of();
      for (Sentence sentence : paragraph.sentences()) {
        List<String> words = ngrams(sentence);
        if (!words.isEmpty()) {
          all.add(words);
          if (!last.isEmpty()) {
            all.add(Stream.concat(last.stream(), words.stream()).distinct().toList());
          }
        }
        last = words;
      }
    }
    return all;
  }

  private List<String> ngrams(Sentence sentence) {
    return SentenceFeatures.ngrams(features.words(sentence.tokens())).stream()
        .filter(ngram -> Stream.of(ngram.split(" ")).noneMatch(names::has))
        .distinct()
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String toString() {
    return "Bags";
  }
}
