package org.recordlint.internal.match;

import org.recordlint.internal.analysis.SentenceTokenizer;

/** What one thread matches with, record after record, so that matching makes little garbage. */
public final class Scratch {

  private final SentenceTokenizer tokenizer;
  private final Tagger tagger;
  private final MatchThreads threads = new MatchThreads();
  private final LiteralHits hits = new LiteralHits();

  public Scratch(SentenceTokenizer tokenizer, Tagger tagger) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /** Cuts sentences into tokens. */
  public SentenceTokenizer tokenizer() {
    return tokenizer;
  }

  Tagger tagger() {
    return tagger;
  }

  MatchThreads threads() {
    return threads;
  }

  LiteralHits hits() {
    return hits;
  }

  @Override
  public String toString() {
    return "Scratch";
  }
}
