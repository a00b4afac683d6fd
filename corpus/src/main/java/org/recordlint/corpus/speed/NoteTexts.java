package org.recordlint.corpus.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSpan;

/** Takes labelled notes apart into sentences, and counts how they are laid out. */
final class NoteTexts {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*\u2022\u2013]|\\d{1,2}[.)])\\s+");
  private static final Pattern FIELD = Pattern.compile("^\\s*[\\p{L}/ ()']{2,40}:\\s*\\S.*");
  private static final Pattern QUOTATION_MARKS =
      Pattern.compile("[\"\u201c\u201d]|(?<!\\S)['\u2018]|['\u2019](?=[.,;!?]?$)");
  private static final int SHORTEST_SENTENCE = 3;
  private static final int LONGEST_HEADING = 6;

  private final WordModel.Trainer trainer = new WordModel.Trainer();
  private int sentences;
  private int quotations;
  private int bullets;
  private int headings;
  private int paragraphs;

  void add(GoldRecord gold) {
    String text = gold.record().text();
    int start = 0;
    boolean blank = true;
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        blank = true;
      } else {
        paragraphs += blank && start > 0 ? 1 : 0;
        blank = false;
        line(line, start, gold.expect());
      }
      start += line.length() + 1;
    }
    quotations += (int) text.chars().filter(c -> c == '\u201c').count();
    quotations += (int) text.chars().filter(c -> c == '"').count() / 2;
  }

  private void line(String line, int offset, List<GoldSpan> labels) {
    Matcher bullet = BULLET.matcher(line);
    int from = 0;
    if (bullet.find()) {
      bullets++;
      from = bullet.end();
    } else if (line.strip().split("\\s+").length <= LONGEST_HEADING
        && !line.strip().matches(".*[.!?\"\u201d]")) {
      headings++;
      return;
    } else if (FIELD.matcher(line).matches()) {
      return;
    }
    List<String> sentence = new ArrayList<>();
    List<Boolean> labelled = new ArrayList<>();
    Matcher word = WORD.matcher(line).region(from, line.length());
    while (word.find()) {
      String written = QUOTATION_MARKS.matcher(word.group()).replaceAll("");
      if (WordModel.bare(written).isEmpty()) {
        continue;
      }
      sentence.add(written);
      labelled.add(isLabelled(labels, offset + word.start(), offset + word.end()));
      if (".!?".indexOf(written.charAt(written.length() - 1)) >= 0) {
        end(sentence, labelled);
      }
    }
    end(sentence, labelled);
  }

  private void end(List<String> sentence, List<Boolean> labelled) {
    if (sentence.size() >= SHORTEST_SENTENCE) {
      trainer.add(sentence, labelled);
      sentences++;
    }
    sentence.clear();
    labelled.clear();
  }

  private static boolean isLabelled(List<GoldSpan> labels, int from, int to) {
    for (GoldSpan label : labels) {
      Span span = label.span();
      if (span.start() < to && from < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing was added that could be learnt from. */
  boolean isEmpty() {
    return sentences == 0;
  }

  /**
   * A model of what was added.
   *
   * @param phrases phrases that it must not write by accident
   */
  WordModel model(List<String> phrases) {
    phrases.forEach(trainer::ban);
    return trainer.train();
  }

  NoteStyle style() {
    double each = Math.max(1, sentences);
    return new NoteStyle(quotations / each, bullets / each, headings / each, paragraphs / each);
  }

  @Override
  public String toString() {
    return "NoteTexts[" + sentences + " sentences]";
  }
}
