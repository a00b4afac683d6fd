package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/** What a single token names, by the shared word lists and the way it is written. */
final class Naming {

  private static final int LONGEST_ABBREVIATION = 5;

  private final Lexicon lexicon;

  Naming(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What token {@code i} itself names, or null if it names nobody and nothing we know. */
  Target named(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    int id = tokens.id(i);
    if (isSurelyName(tokens, i)) {
      return Target.PERSON;
    }
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

  /**
   * A name that is a word, too, by what stands beside it: {@code Mrs Day}, {@code Fox, 15}, {@code
   * says that Will is}. Nobody else is written with an age and without an article.
   */
  private boolean isSurelyName(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.CAPITALISED) || tokens.is(i, Tokens.UPPER)) {
      return false;
    }
    boolean joined = i > 0 && tokens.gap(i) == 0;
    if (has("copula", tokens, i)) {
      return joined
          && i + 1 < tokens.size()
          && tokens.gap(i + 1) == 0
          && tokens.is(i - 1, Tokens.LOWER)
          && tokens.is(i + 1, Tokens.LOWER);
    }
    return i > 0 && isTitle(tokens.term(i - 1)) && (tokens.gap(i) & ~Gaps.STOP) == 0
        || isAged(tokens, i) && (isOutsider(tokens, i) || isUnlisted(tokens, i));
  }

  /** What stands before a surname. */
  static boolean isTitle(String term) {
    return switch (term) {
      case "mr", "mrs", "ms", "miss", "mx" -> true;
      default -> false;
    };
  }

  private boolean isOutsider(Tokens tokens, int i) {
    return has("professional", tokens, i) || has("animal", tokens, i) || has("thing", tokens, i);
  }

  /** A word that no list of people has, {@code Harry}, though some rule has it. */
  private boolean isUnlisted(Tokens tokens, int i) {
    return !isFunction(tokens, i)
        && !isPronoun(tokens, i)
        && !has("child", tokens, i)
        && !has("parent", tokens, i)
        && !has("relative", tokens, i)
        && !has("family", tokens, i);
  }

  /** {@code Fox, 15,} or {@code Fox (15)}. */
  private static boolean isAged(Tokens tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.is(i + 1, Tokens.NUMERIC)) {
      return false;
    }
    int before = tokens.gap(i + 1);
    int after = tokens.gap(i + 2);
    return before == Gaps.COMMA && (after & Gaps.COMMA) != 0
        || before == Gaps.OPEN && (after & Gaps.CLOSE) != 0;
  }

  /** Whether a list has the token. */
  boolean has(String list, Tokens tokens, int i) {
    return lexicon.has(list, tokens.id(i));
  }

  /** Whether a list or another clause goes on with token {@code i}: a comma, a slash, "and". */
  boolean isListGap(Tokens tokens, int i) {
    return (tokens.gap(i) & (Gaps.COMMA | Gaps.SLASH | Gaps.AMPERSAND)) != 0
        || has("conjunction", tokens, i);
  }

  boolean isPronoun(Tokens tokens, int i) {
    return has("person", tokens, i) || has("recorder", tokens, i) || has("neuter", tokens, i);
  }

  /** Written like a name, and not a word that only begins a sentence. */
  boolean isName(Tokens tokens, int i) {
    if (isSurelyName(tokens, i)) {
      return true;
    }
    if (isInitial(tokens, i)) {
      return true;
    }
    if (!tokens.is(i, Tokens.CAPITALISED)
        || !tokens.is(i, Tokens.LETTERS)
        || tokens.is(i, Tokens.UPPER)) {
      return false;
    }
    return tokens.id(i) == 0 || !isFunction(tokens, i) && i > 0 || isGivenName(tokens, i);
  }

  /** {@code Jordan is}, {@code Grace, 12,}: a name at the beginning that rules have as a word. */
  private boolean isGivenName(Tokens tokens, int i) {
    return has("given-name", tokens, i)
        && i + 1 < tokens.size()
        && (has("copula", tokens, i + 1)
            || tokens.term(i + 1).equals("'s")
            || (tokens.gap(i + 1) & (Gaps.COMMA | Gaps.OPEN)) != 0);
  }

  /** A person's initial as a subject: {@code J was out}, {@code then K. has}. */
  private boolean isInitial(Tokens tokens, int i) {
    return tokens.term(i).length() == 1
        && tokens.is(i, Tokens.CAPITALISED)
        && !tokens.term(i).equals("i")
        && !tokens.term(i).equals("a")
        && i + 1 < tokens.size()
        && (tokens.gap(i + 1) & ~Gaps.STOP) == 0
        && has("copula", tokens, i + 1);
  }

  /** A small word, a number or a contraction, which names nothing. */
  boolean isFunction(Tokens tokens, int i) {
    return has("preposition", tokens, i)
        || has("determiner", tokens, i)
        || has("copula", tokens, i)
        || has("filler", tokens, i)
        || has("conjunction", tokens, i)
        || tokens.is(i, Tokens.NUMERIC)
        || tokens.term(i).startsWith("'")
        || tokens.term(i).equals("n't");
  }

  /** Written in small letters, or in capitals as other words are, or too long for a code. */
  boolean isOrdinary(Tokens tokens, int i) {
    return tokens.is(i, Tokens.LOWER)
        || tokens.is(i, Tokens.UPPER)
            && (tokens.term(i).length() > LONGEST_ABBREVIATION
                || isAmongCapitals(tokens, i - 1) && isAmongCapitals(tokens, i + 1));
  }

  /** A small word in capitals shows that all words are. */
  private boolean isAmongCapitals(Tokens tokens, int i) {
    return i < 0
        || i >= tokens.size()
        || tokens.is(i, Tokens.UPPER) && tokens.is(i, Tokens.LETTERS)
        || tokens.term(i).equals("a");
  }

  /** In capitals, and a word all the same: {@code AND}, {@code SHE}. */
  boolean isShouted(Tokens tokens, int i) {
    return tokens.is(i, Tokens.UPPER)
        && (isFunction(tokens, i) || isPronoun(tokens, i) || isOrdinary(tokens, i));
  }

  /** A noun that no list has, standing where a subject stands. */
  boolean isUnknownSubject(Tokens tokens, int i) {
    if (!tokens.is(i, Tokens.LETTERS)
        || !isOrdinary(tokens, i)
        || isFunction(tokens, i)
        || looksLikeVerbOrAdverb(tokens.term(i))) {
      return false;
    }
    // What stands between commas only adds to the subject: "Ama, 12, Ghanaian, is".
    boolean beforeCopula =
        i + 1 < tokens.size()
            && has("copula", tokens, i + 1)
            && (tokens.gap(i + 1) & Gaps.COMMA) == 0;
    // "Found her sullen and": whom, and not whose.
    boolean her =
        i > 1
            && tokens.term(i - 1).equals("her")
            && has("copula", tokens, i - 2)
            && i + 1 < tokens.size()
            && (has("conjunction", tokens, i + 1) || (tokens.gap(i + 1) & Gaps.COMMA) != 0);
    boolean is = i > 1 && tokens.term(i - 1).equals("'s") && isPronoun(tokens, i - 2);
    return beforeCopula || i > 0 && has("determiner", tokens, i - 1) && !is && !her;
  }

  static boolean looksLikeVerbOrAdverb(String term) {
    return term.length() > 4
        && (term.endsWith("ing") || term.endsWith("ed") || term.endsWith("ly"));
  }

  /**
   * {@code manipulates} goes on with the sentence, {@code rude} and {@code devious} with a list.
   */
  static boolean looksLikeVerbInList(String term) {
    return looksLikeVerbOrAdverb(term)
        || term.endsWith("s") && !term.endsWith("ss") && !term.endsWith("us");
  }
}
