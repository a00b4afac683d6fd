package org.recordlint.internal.match;

import org.recordlint.internal.analysis.Sentence;

/**
 * Tells parts of speech, when a rule asks for one. Used by one thread; a sentence is tagged once at
 * most.
 */
public interface Tagger {

  /** The Universal Dependencies tag of a token, for example {@code NOUN}. */
  String tag(Sentence sentence, int token);
}
