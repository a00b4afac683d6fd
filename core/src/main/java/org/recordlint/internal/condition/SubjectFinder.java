package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * Finds whom or what words are said of, by reading outwards from them: the noun that follows an
 * adjective, else the nearest subject before, stepping over phrases with a preposition, so that in
 * "the mother of the two boys is hostile" it is the mother. Immutable and thread-safe.
 */
final class SubjectFinder {

  private static final int NOUN_RUN = 4;
  private static final int PHRASE_LENGTH = 5;

  private final Lexicon lexicon;

  SubjectFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the noun after an adjective that ends before {@code to} names; {@code NOBODY} if no noun
   * follows.
   */
  Target nounAfter(Sentence sentence, int to) {
    Tokens tokens = sentence.tokens();
    Target found = Target.NOBODY;
    for (int i = to; i < tokens.size() && i < to + NOUN_RUN; i++) {
      int gap = tokens.gap(i);
      boolean list =
          (gap & (Gaps.COMMA | Gaps.SLASH | Gaps.AMPERSAND)) != 0
              || lexicon.has("conjunction", tokens.id(i));
      if ((gap & (Gaps.BREAKS_CLAUSE | Gaps.OPEN | Gaps.CLOSE | Gaps.PLUS | Gaps.QUOTE)) != 0
          || found != Target.NOBODY && list) {
        break;
      }
      if (list) {
        if (!continuesList(sentence, i)) {
          break;
        }
        continue;
      }
      Target named = named(sentence, i);
      if (isPronoun(tokens.id(i))) {
        break;
      } else if (named != null) {
        found = named;
      } else if (found != Target.NOBODY && found != Target.UNKNOWN
          || isFunction(tokens, i)
          || looksLikeVerbOrAdverb(tokens.term(i))) {
        break;
      } else {
        found = Target.UNKNOWN;
      }
    }
    return found;
  }

  /**
   * A list of adjectives goes on: {@code hostile and rude man}. Only a known noun soon after says
   * so.
   */
  private boolean continuesList(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    for (int i = from; i < tokens.size() && i < from + NOUN_RUN; i++) {
      if (i > from && (tokens.gap(i) & Gaps.BREAKS_PHRASE) != 0) {
        return false;
      }
      if (named(sentence, i) != null && !lexicon.has("person", tokens.id(i)) && i > from) {
        return !tokens.is(i, Tokens.CAPITALISED);
      }
      if (lexicon.has("determiner", tokens.id(i))
          || lexicon.has("copula", tokens.id(i))
          || lexicon.has("preposition", tokens.id(i))
          || lexicon.has("person", tokens.id(i))) {
        return false;
      }
    }
    return false;
  }

  /** What the subject before position {@code from} names; {@code NOBODY} if the clause has none. */
  Target subjectBefore(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    int i = from - 1;
    while (i >= 0) {
      int gapAfter = tokens.gap(i + 1);
      if ((gapAfter & (Gaps.SEMICOLON | Gaps.STOP | Gaps.BAR | Gaps.DASH)) != 0) {
        return Target.NOBODY;
      }
      if ((gapAfter & Gaps.COLON) != 0) {
        return labelled(sentence, i);
      }
      Target named = named(sentence, i);
      if (named == null && isUnknownSubject(sentence, i)) {
        named = Target.UNKNOWN;
      }
      if (named != null) {
        int preposition = phraseStart(sentence, i);
        if (preposition < 0) {
          return named;
        }
        i = preposition - 1;
      } else {
        i--;
      }
    }
    return Target.NOBODY;
  }

  /**
   * {@code Mum: hostile} is about Mum, {@code School: hostile} reports what a school says, of whom
   * is not told.
   */
  private Target labelled(Sentence sentence, int label) {
    Target named = named(sentence, label);
    return named == null
            || named == Target.PROFESSIONAL
            || named == Target.THING
            || named == Target.PERSON
        ? Target.NOBODY
        : named;
  }

  /** What token {@code i} itself names, or null if it names nobody and nothing we know. */
  Target named(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    int id = tokens.id(i);
    if (lexicon.has("child", id)) {
      return Target.CHILD;
    }
    if (lexicon.has("parent", id)) {
      return Target.PARENT;
    }
    if (lexicon.has("relative", id)) {
      return Target.RELATIVE;
    }
    if (lexicon.has("family", id)) {
      return Target.FAMILY;
    }
    if (lexicon.has("professional", id)) {
      return Target.PROFESSIONAL;
    }
    if (lexicon.has("animal", id)) {
      return Target.ANIMAL;
    }
    if (lexicon.has("recorder", id)) {
      return Target.RECORDER;
    }
    if (lexicon.has("person", id)) {
      return Target.PERSON;
    }
    if (lexicon.has("neuter", id) || lexicon.has("thing", id)) {
      return Target.THING;
    }
    return isName(tokens, i) ? Target.PERSON : null;
  }

  private boolean isPronoun(int id) {
    return lexicon.has("person", id) || lexicon.has("recorder", id) || lexicon.has("neuter", id);
  }

  private boolean isName(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.CAPITALISED)
        || !tokens.is(i, Tokens.LETTERS)
        || tokens.is(i, Tokens.UPPER)) {
      return false;
    }
    return tokens.id(i) == 0 || !isFunction(tokens, i) && i > 0;
  }

  private boolean isUnknownSubject(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    if (!tokens.is(i, Tokens.LETTERS)
        || isFunction(tokens, i)
        || looksLikeVerbOrAdverb(tokens.term(i))) {
      return false;
    }
    boolean beforeCopula = i + 1 < tokens.size() && lexicon.has("copula", tokens.id(i + 1));
    boolean afterDeterminer = i > 0 && lexicon.has("determiner", tokens.id(i - 1));
    return beforeCopula && tokens.is(i, Tokens.LOWER)
        || afterDeterminer && tokens.is(i, Tokens.LOWER);
  }

  /** The preposition that token {@code noun} depends on, or -1 if it depends on none. */
  private int phraseStart(Sentence sentence, int noun) {
    Tokens tokens = sentence.tokens();
    for (int i = noun - 1; i >= 0 && noun - i <= PHRASE_LENGTH; i--) {
      if ((tokens.gap(i + 1) & (Gaps.BREAKS_CLAUSE | Gaps.COMMA)) != 0) {
        return -1;
      }
      if (lexicon.has("preposition", tokens.id(i))) {
        return i;
      }
      boolean inside =
          lexicon.has("determiner", tokens.id(i))
              || !isFunction(tokens, i) && named(sentence, i) != Target.PERSON
              || tokens.is(i, Tokens.CAPITALISED);
      if (!inside || lexicon.has("copula", tokens.id(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isFunction(Tokens tokens, int i) {
    int id = tokens.id(i);
    return lexicon.has("preposition", id)
        || lexicon.has("determiner", id)
        || lexicon.has("copula", id)
        || lexicon.has("filler", id)
        || lexicon.has("conjunction", id)
        || tokens.is(i, Tokens.NUMERIC)
        || tokens.term(i).startsWith("'")
        || tokens.term(i).equals("n't");
  }

  private static boolean looksLikeVerbOrAdverb(String term) {
    return term.length() > 4
        && (term.endsWith("ing") || term.endsWith("ed") || term.endsWith("ly"));
  }
}
