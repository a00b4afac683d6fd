package org.recordlint.internal.condition;

import java.util.IdentityHashMap;
import java.util.List;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.MatchThreads;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Tagger;

/**
 * One record while it is read: its facts, its text, and what has been found so far, so that no
 * phrase is looked for twice in a sentence. Used by one thread.
 */
public final class Reading {

  private final RecordFacts facts;
  private final AnalyzedText text;
  private final Tagger tagger;
  private final MatchThreads threads;
  private final IdentityHashMap<PhraseProgram, IdentityHashMap<Sentence, List<Match>>> found =
      new IdentityHashMap<>();

  public Reading(RecordFacts facts, AnalyzedText text, Tagger tagger, MatchThreads threads) {
    this.facts = facts;
    this.text = text;
    this.tagger = tagger;
    this.threads = threads;
  }

  /** What is known beside the words. */
  public RecordFacts facts() {
    return facts;
  }

  /** The plain text, analysed where somebody asks. */
  public AnalyzedText text() {
    return text;
  }

  /** Tells parts of speech. */
  public Tagger tagger() {
    return tagger;
  }

  /** What runs of phrases may use, one after another. */
  public MatchThreads threads() {
    return threads;
  }

  /** All matches of a program in a sentence; looked for once. */
  public List<Match> matches(PhraseProgram program, Sentence sentence) {
    return found
        .computeIfAbsent(program, any -> new IdentityHashMap<>())
        .computeIfAbsent(sentence, each -> program.matches(each, tagger, threads));
  }

  @Override
  public String toString() {
    return "Reading";
  }
}
