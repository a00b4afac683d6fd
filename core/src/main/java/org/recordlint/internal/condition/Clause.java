package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;

/**
 * A sentence read for the question of whom words in it are said: the noun after an adjective, who
 * owns what follows, and the nearest subject before. On the way to the subject it steps over
 * phrases with a preposition, so that in "the mother of the two boys is hostile" it is the mother;
 * over brackets and asides; and over a clause that only tells when or why, as in "was defensive
 * when I asked, and hostile". Made once for a sentence. Immutable.
 */
final class Clause {

  /** Where there is no subject. */
  static final int NOBODY = -1;

  private static final int ANTECEDENT = 8;

  /** A gap that no clause runs over; a colon ends a label, and a question mark is left to rules. */
  private static final int ENDS = Gaps.SEMICOLON | Gaps.STOP | Gaps.BAR | Gaps.DASH;

  private final Words words;
  private final Dependents dependents;
  private final Asides asides;
  private final NounAfter nounAfter;

  private Clause(Words words) {
    this.words = words;
    this.dependents = new Dependents(words);
    this.asides = new Asides(words);
    this.nounAfter = new NounAfter(words);
  }

  static Clause of(Sentence sentence, Lexicon lexicon) {
    return sentence.memo(lexicon, key -> new Clause(new Words(sentence.tokens(), key)));
  }

  Words words() {
    return words;
  }

  /**
   * What the noun after an adjective from {@code from} to {@code to} names; {@code NOBODY} if no
   * noun follows.
   */
  Target nounAfter(int from, int to) {
    return nounAfter.find(from, to);
  }

  /**
   * Whom a noun that no list has tells more of, {@code the family is a chaotic outfit}; else {@code
   * UNKNOWN}.
   *
   * @param to where the noun stands, after an adjective from {@code from}
   */
  Target described(int from, int to) {
    int article = from - 1;
    while (words.isJoined(article + 1)
        && (words.in(article, WordList.FILLER) || words.isDescribing(article))) {
      article--;
    }
    boolean ends = words.gap(to + 1) != 0 || words.isFunction(to + 1) || to + 1 >= words.size();
    if (!ends || !words.isArticle(article) || !words.isBe(article - 1)) {
      return Target.UNKNOWN;
    }
    int at = subject(from);
    Target subject = words.named(at);
    return switch (subject) {
      case CHILD, PARENT, RELATIVE, FAMILY -> subject;
      case PERSON -> words.is(at, "they") ? subject : Target.UNKNOWN;
      default -> Target.UNKNOWN;
    };
  }

  /** Whom {@code there is a hostility} is said of, {@code about her}; else {@code THING}. */
  Target holder(int to) {
    boolean held =
        switch (words.term(to)) {
          case "about", "in", "from", "between", "with" -> true;
          default -> false;
        };
    if (!held) {
      return Target.THING;
    }
    if (words.in(to + 1, WordList.PERSON) && !words.in(to + 1, WordList.DETERMINER)
        || words.isObjective(to + 1)) {
      return Target.PERSON;
    }
    int noun = words.in(to + 1, WordList.DETERMINER) ? to + 2 : to + 1;
    Target named = nounAfter.find(to, noun);
    return named.isSomebody() ? named : Target.THING;
  }

  /** Whether word {@code i} and the next are {@code sort of}. */
  boolean isKind(int i) {
    return nounAfter.isKind(i);
  }

  /** Who owns what begins at {@code from}, {@code her} or {@code Mum's}; or {@code NOBODY}. */
  Target owner(int from) {
    return switch (words.term(from - 1)) {
      case "'s" -> words.named(from - 2);
      case "his", "her", "their" -> Target.PERSON;
      default -> Target.NOBODY;
    };
  }

  /**
   * A tone or a husband is its owner's, {@code the agent's tone}: {@code named}, or who owns it.
   */
  Target owned(Target named, int from) {
    boolean ownable =
        switch (named) {
          case FAMILY, PARENT, RELATIVE -> true;
          default -> false;
        };
    Target owner = ownable ? owner(from) : Target.NOBODY;
    return owner == Target.PROFESSIONAL || owner == Target.ANIMAL ? owner : named;
  }

  /** The subject of what begins at {@code from}; {@code NOBODY} if the clause has none before. */
  int subject(int from) {
    int i = asides.before(beforeComplement(from));
    boolean isolated = isIsolated(i + 1);
    if (i == from - 1 && isReport(i)) {
      int told = asides.teller(sayer(i), from);
      if (told == NOBODY) {
        return NOBODY;
      }
      i = told - 1;
    }
    boolean added = false;
    while (i >= 0) {
      int after = words.gap(i + 1);
      if ((after & ENDS) != 0) {
        return NOBODY;
      }
      if ((after & Gaps.COLON) != 0) {
        return labelled(i);
      }
      if ((after & Gaps.CLOSE) != 0) {
        i = asides.beforeBracket(i);
        continue;
      }
      if (isRelative(i) && !asides.isResumed(from)) {
        int whom = antecedent(i);
        int subject = toldToBe(whom);
        if (subject != NOBODY) {
          i = subject;
          continue;
        }
        int article = dependents.apposition(whom, i, from);
        if (article == Dependents.NONE) {
          return whom;
        }
        i = article - 1;
        continue;
      }
      int told = asides.teller(i, from);
      if (told != NOBODY) {
        i = told - 1;
        continue;
      }
      if (asides.isQuotedDocument(i)) {
        return NOBODY;
      }
      added |= words.isAdded(i + 1) || words.in(i, WordList.CONJUNCTION);
      Target named = words.noun(i);
      if (named.isSomebody() && ((after & Gaps.OPEN) != 0 || isSo(i + 1, from))) {
        return i;
      }
      if (named == Target.NOBODY
          || asides.isNoSubject(i, from)
          || words.is(i - 1, "her") && dependents.isFound(i - 1, from)
          || isolated && dependents.relative(i) == Dependents.NONE && asides.isFragment(i)) {
        i--;
        continue;
      }
      int start = dependents.start(i, from, added);
      if (start == Dependents.NONE) {
        return i;
      }
      i = start - 1;
    }
    return NOBODY;
  }

  /** {@code who}, and the {@code that} of {@code a family that is hostile}. */
  private boolean isRelative(int i) {
    return words.is(i, "who")
        || words.is(i, "that")
            && words.isJoined(i)
            && words.named(i - 1).isSomebody()
            && words.isArticle(i - 2);
  }

  /** The position before the article of the words that end before {@code from}: {@code a very}. */
  private int beforeComplement(int from) {
    int at = from - 1;
    while (from - at <= Words.PREMODIFIERS && words.isJoined(at + 1) && words.isDescribing(at)) {
      at--;
    }
    return words.isArticle(at) ? at - 1 : from - 1;
  }

  /** {@code staff say defiant}: who only says it, unless it is the writer. */
  private boolean isReport(int verb) {
    return verb > 0
        && words.in(verb, WordList.SAY)
        && !words.in(verb - 1, WordList.RECORDER)
        && words.gap(verb + 1) == 0;
  }

  /** Who says it, before {@code 'd call} or {@code would call}. */
  private int sayer(int verb) {
    int who = verb - 1;
    while (words.is(who, "'d", "would") && words.isJoined(who + 1)) {
      who--;
    }
    return who;
  }

  /** {@code a mother so hostile}: nothing but the degree stands between the noun and what it is. */
  private boolean isSo(int i, int from) {
    return i + 1 == from && words.is(i, "so", "this") && words.isJoined(i) && words.isJoined(from);
  }

  /** Whether a comma comes before the words, or before the degree they are said in. */
  private boolean isIsolated(int from) {
    int at = from;
    while (words.gap(at) == 0 && words.in(at - 1, WordList.FILLER)) {
      at--;
    }
    return words.isComma(at);
  }

  /**
   * {@code Mum: hostile} and {@code Mum at the gate: hostile} are about Mum, {@code School:
   * hostile} reports what a school says, of whom is not told.
   */
  private int labelled(int last) {
    int place = dependents.preposition(last);
    int label = place > 0 ? place - 1 : last;
    return switch (words.named(label)) {
      case CHILD, PARENT, RELATIVE, FAMILY, ANIMAL, RECORDER -> label;
      default -> NOBODY;
    };
  }

  /**
   * Whom {@code who} goes on about: the person named last before it; but in {@code her uncle, a man
   * with a dog, who} it is the man.
   */
  private int antecedent(int who) {
    int nearest = who;
    int first = who;
    for (int i = who - 1; i >= 0 && who - i <= ANTECEDENT && !words.endsClause(i + 1); i--) {
      if (words.named(i).isSomebody()) {
        nearest = nearest == who ? i : nearest;
        first = i;
      } else if (words.in(i, WordList.PREPOSITION)) {
        first = who;
      } else if (words.isArticle(i) && words.isComma(i) && words.isComma(who) && first < who) {
        return first;
      }
    }
    return nearest;
  }

  /** Who is told to be what a noun says: {@code Mum is a nurse who} is about Mum. */
  private int toldToBe(int noun) {
    int article = noun - 1;
    while (noun - article <= Words.PREMODIFIERS
        && words.isJoined(article + 1)
        && !words.isArticle(article)) {
      article--;
    }
    int be = article - 1;
    boolean told = words.isArticle(article) && words.isBe(be) && words.isJoined(be);
    return told && words.isJoined(article) && words.named(be - 1).isSomebody() ? be - 1 : NOBODY;
  }

  @Override
  public String toString() {
    return "Clause";
  }
}
