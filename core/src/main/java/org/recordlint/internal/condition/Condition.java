package org.recordlint.internal.condition;

/** A named test of context. Immutable and thread-safe. */
public sealed interface Condition
    permits AboutCondition,
        AgeCondition,
        AskedCondition,
        CueCondition,
        ExceptionCondition,
        NearCondition,
        OwnWordsCondition,
        PeriodCondition,
        QuotedCondition,
        RecordTypeCondition,
        TitleCondition {

  /** What it takes to answer, in rising order of work. */
  enum Cost {
    /** Fields beside the text. */
    RECORD,
    /** Characters of the paragraph. */
    TEXT,
    /** Tokens of the sentence. */
    TOKENS,
    /** Tokens of the sentences beside it. */
    NEIGHBOURS
  }

  /** The name that {@code explain} shows. */
  String name();

  Cost cost();

  Verdict judge(Candidate candidate);
}
