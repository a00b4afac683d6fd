package org.recordlint.internal.completeness;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Paragraph;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Scratch;

/** A label or a value, cut out of its record and analysed by itself. Used by one thread. */
final class Excerpt {

  private final String text;
  private final Scratch scratch;
  private final List<Sentence> sentences = new ArrayList<>();
  private int words;

  /** For each program that was asked about, how many words stand before its first match. */
  private final IdentityHashMap<PhraseProgram, Integer> firsts = new IdentityHashMap<>();

  Excerpt(String text, Scratch scratch) {
    this.text = text;
    this.scratch = scratch;
    for (Paragraph paragraph : new AnalyzedText(text, scratch.tokenizer(), false).paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Sentence sentence = paragraph.sentence(i);
        if (sentence.tokens().size() > 0) {
          sentences.add(sentence);
          words += sentence.tokens().size();
        }
      }
    }
  }

  String text() {
    return text;
  }

  /** How many words there are. */
  int words() {
    return words;
  }

  boolean has(Optional<PhraseProgram> program) {
    return first(program) >= 0;
  }

  /** How many words stand before the first match, or -1 if there is none. */
  int first(Optional<PhraseProgram> program) {
    if (program.isEmpty()) {
      return -1;
    }
    Integer known = firsts.get(program.get());
    if (known == null) {
      known = first(program.get());
      firsts.put(program.get(), known);
    }
    return known;
  }

  private int first(PhraseProgram program) {
    int before = 0;
    for (Sentence sentence : sentences) {
      int first = program.first(sentence, scratch, Integer.MAX_VALUE);
      if (first >= 0) {
        return before + first;
      }
      before += sentence.tokens().size();
    }
    return -1;
  }

  /** Where the program matches, as offsets into the excerpt. */
  List<Span> places(Optional<PhraseProgram> program) {
    List<Span> places = new ArrayList<>();
    if (program.isPresent()) {
      for (Sentence sentence : sentences) {
        for (Match match : matches(program.get(), sentence)) {
          places.add(
              new Span(
                  sentence.tokens().start(match.from()), sentence.tokens().end(match.to() - 1)));
        }
      }
    }
    return places;
  }

  private List<Match> matches(PhraseProgram program, Sentence sentence) {
    return sentence.memo(program, each -> each.matches(sentence, scratch));
  }

  boolean startsWith(Optional<PhraseProgram> program) {
    if (program.isEmpty() || sentences.isEmpty()) {
      return false;
    }
    Integer known = firsts.get(program.get());
    return known == null
        ? program.get().first(sentences.get(0), scratch, 1) == 0
        : known.intValue() == 0;
  }

  /** Whether matches of {@code program} cover every word. */
  boolean consistsOf(Optional<PhraseProgram> program) {
    if (!startsWith(program)) {
      return false;
    }
    for (Sentence sentence : sentences) {
      int covered = 0;
      for (Match match : matches(program.get(), sentence)) {
        if (match.from() <= covered) {
          covered = Math.max(covered, match.to());
        }
      }
      if (covered < sentence.tokens().size()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "Excerpt[" + text.length() + "]";
  }
}
