package org.recordlint.internal.match;

import java.util.Arrays;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.analysis.Vocabulary;

/** What one thread matches with, record after record, so that matching makes little garbage. */
public final class Scratch {

  private SentenceTokenizer tokenizer;
  private final Tagger tagger;
  private final MatchThreads threads = new MatchThreads();
  private final LiteralHits hits = new LiteralHits();
  private final PhraseNumbers candidates = new PhraseNumbers();
  private long[] phrases = new long[8];
  private long left = Long.MAX_VALUE;

  public Scratch(SentenceTokenizer tokenizer, Tagger tagger) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /** What matches for any vocabulary; {@link #read} names one before each record. */
  public Scratch(Tagger tagger) {
    this(null, tagger);
  }

  /** Numbers terms as this vocabulary does from now on. */
  public void read(Vocabulary vocabulary) {
    if (tokenizer == null || !tokenizer.numbersBy(vocabulary)) {
      tokenizer = new SentenceTokenizer(vocabulary);
    }
  }

  /** Cuts sentences into tokens. */
  public SentenceTokenizer tokenizer() {
    return tokenizer;
  }

  /**
   * Allows so many units of work from now on. A unit is one token that a phrase is tried at, one
   * step of a phrase, or one condition: it counts the same on every machine, as time does not.
   */
  public void allow(long units) {
    left = units;
  }

  /** Counts work that was done. */
  public void spend(long units) {
    left -= units;
  }

  /** Whether more work was done than was allowed. */
  public boolean isSpent() {
    return left < 0;
  }

  /** Room for so many phrases as bits, none of them set; the same again and again. */
  long[] noPhrases(int count) {
    int size = (count + Long.SIZE - 1) / Long.SIZE;
    if (phrases.length < size) {
      phrases = new long[size];
    } else {
      Arrays.fill(phrases, 0, size, 0);
    }
    return phrases;
  }

  Tagger tagger() {
    return tagger;
  }

  MatchThreads threads() {
    return threads;
  }

  PhraseNumbers candidates() {
    return candidates;
  }

  LiteralHits hits() {
    return hits;
  }

  @Override
  public String toString() {
    return "Scratch";
  }
}
