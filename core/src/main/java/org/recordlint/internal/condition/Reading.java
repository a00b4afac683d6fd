package org.recordlint.internal.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<PhraseProgram, Signs> signs = new HashMap<>();

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

  /** Where a program's phrases stand in the text. */
  Signs signs(PhraseProgram program) {
    return signs.computeIfAbsent(program, Signs::new);
  }

  @Override
  public String toString() {
    return "Reading";
  }
}
