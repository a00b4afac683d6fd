package org.recordlint.internal.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Scratch;

/**
 * One record while it is read: its facts and its text. No phrase is looked for twice in a sentence.
 * Used by one thread.
 */
public final class Reading {

  private final RecordFacts facts;
  private final AnalyzedText text;
  private final Scratch scratch;
  private final Map<PhraseProgram, Seen> seen = new HashMap<>();

  public Reading(RecordFacts facts, AnalyzedText text, Scratch scratch) {
    this.facts = facts;
    this.text = text;
    this.scratch = scratch;
  }

  /** What is known beside the words. */
  public RecordFacts facts() {
    return facts;
  }

  /** The plain text, analysed where somebody asks. */
  public AnalyzedText text() {
    return text;
  }

  /** What matching is done with. */
  public Scratch scratch() {
    return scratch;
  }

  /** All matches of a program in a sentence; looked for once. */
  public List<Match> matches(PhraseProgram program, Sentence sentence) {
    return sentence.memo(program, each -> each.matches(sentence, scratch));
  }

  /**
   * Whether so many different words of a program's phrases stand near a place in the text. What was
   * seen for the place before is not looked at again, so that a text full of matches, or without
   * any, costs no more than its length.
   *
   * @param reach how many letters before and after it
   * @param different how many, one or two; phrases that begin with the same word count once
   */
  boolean stands(PhraseProgram program, Span place, int reach, int different) {
    int start = Math.max(0, place.start() - reach);
    int end = Math.min(text.text().length(), place.end() + reach);
    Seen seen = this.seen.getOrDefault(program, Seen.NOTHING);
    if (isWithin(seen.other, start, end) && (different == 1 || isWithin(seen.found, start, end))) {
      return true;
    }
    int word = 0;
    int found = -1;
    int last = -1;
    int at = start;
    while (at < end) {
      if (at >= seen.from && at < seen.to && seen.end <= end && (found < 0 || seen.last < at)) {
        if (seen.last >= at) {
          word = seen.word;
          found = at;
          last = seen.last;
        }
        at = seen.to;
        continue;
      }
      scratch.spend(1);
      Sentence sentence = text.sentenceAt(at);
      for (Match match : matches(program, sentence)) {
        int next = sentence.tokens().id(match.from());
        if (different == 1 || found >= 0 && next != word) {
          this.seen.put(
              program, new Seen(seen.from, seen.end, seen.to, seen.word, seen.last, found, at));
          return true;
        }
        word = next;
        found = at;
        last = sentence.span().end() - 1;
      }
      at = Math.max(at + 1, sentence.span().end());
    }
    this.seen.put(program, new Seen(start, end, at, word, last, seen.found, seen.other));
    return false;
  }

  private static boolean isWithin(int place, int start, int end) {
    return place >= start && place < end;
  }

  /**
   * What was seen of a program's phrases.
   *
   * @param from where the last stretch with one word at most begins
   * @param end where the place ended for which it was looked at
   * @param to where the sentence ends that reaches over that
   * @param word the stretch's word
   * @param last where the last sentence with it ends, or -1
   * @param found where one was found before {@code other}, with another word, or -1
   * @param other where one was found last, or -1
   */
  private record Seen(int from, int end, int to, int word, int last, int found, int other) {
    static final Seen NOTHING = new Seen(0, 0, 0, 0, -1, -1, -1);
  }

  @Override
  public String toString() {
    return "Reading";
  }
}
