package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;

/**
 * What stands in a sentence without being a part of what it says of its subject: the writer's
 * remarks between commas, brackets, fragments of a telegraphic note, times, and nouns that are no
 * noun there. Immutable.
 */
final class Asides {

  private static final int LENGTH = 14;

  private final Words words;

  Asides(Words words) {
    this.words = words;
  }

  /**
   * Whether what word {@code i} names cannot be the subject of anything that comes later.
   *
   * @param from where that begins
   */
  boolean isNoSubject(int i, int from) {
    boolean none =
        switch (words.named(i)) {
          case RECORDER -> i + 1 < from && isRemark(i);
          // "Wheel-chair bound", "duty bound" name nobody.
          case PROFESSIONAL -> isSource(i) || words.is(i + 1, "bound");
          case THING ->
              isHalf(i)
                  || isTime(i)
                  || words.is(i, "call") && words.is(i - 1, "'d", "would")
                  || words.is(i, "what") && words.in(i + 1, WordList.RECORDER);
          default -> false;
        };
    return none || isPrefixed(i) || isStruckAs(i) || isWhen(i) || isWhole(i);
  }

  /**
   * The writer as an object, or in {@code what I want, I'm afraid}, {@code is I would say}: not the
   * subject of what comes later.
   */
  private boolean isRemark(int i) {
    return words.is(i, "me", "us")
        || words.is(i - 1, "what")
        || words.is(i, "i") && words.in(i + 1, WordList.COPULA) && words.in(i + 2, WordList.REMARK)
        || isSaidBetween(i);
  }

  /** {@code Mum is I would say sly and}, {@code was shall we say vague}: between "is" and what. */
  private boolean isSaidBetween(int i) {
    int verb = words.is(i + 1, "would", "'d") ? i + 2 : i + 1;
    boolean says = words.is(i, "i", "we") && words.in(verb, WordList.SAY);
    return says && (words.isBe(i - 1) || words.is(i - 1, "shall") && words.isBe(i - 2));
  }

  /**
   * {@code The handover says stubborn and rude}, {@code Nurse says quite grown up, worldly}: of
   * whom is not told.
   */
  boolean isQuotedDocument(int i) {
    Target who = words.named(i);
    return (who == Target.THING || who == Target.PROFESSIONAL && isOnlyDescribed(i + 2))
        && words.in(i + 1, WordList.SAY)
        && words.isJoined(i + 1)
        && words.isDescribing(i + 2);
  }

  /** Whether nothing but what describes somebody stands from word {@code i} to the next comma. */
  private boolean isOnlyDescribed(int i) {
    int at = i;
    while (words.isDescribing(at) && !words.isComma(at + 1)) {
      at++;
    }
    return at - i < Words.PREMODIFIERS && words.isDescribing(at);
  }

  /** {@code , her teacher states, and will}: who says it is not whom it is said of. */
  private boolean isSource(int i) {
    return i + 2 < words.size() && words.in(i + 1, WordList.SAY) && words.isComma(i + 2);
  }

  /** Half of {@code work-shy}, {@code street wise} or {@code is one for}. */
  private boolean isHalf(int i) {
    return i + 1 < words.size() && (words.gap(i + 1) & Gaps.HYPHEN) != 0
        || words.is(i + 1, "wise")
        || words.is(i, "one") && words.in(i - 1, WordList.COPULA);
  }

  /** {@code 3 days}, {@code all morning}, {@code twice a day}, which tell when or how often. */
  private boolean isTime(int i) {
    return words.in(i, WordList.TIME)
        && (words.isNumber(i - 1)
            || words.in(i - 1, WordList.WHEN)
            || words.isArticle(i - 1) && words.is(i - 2, "times", "twice")
            || words.is(i, "times") && words.in(i - 1, WordList.SHARE));
  }

  /** The {@code this} of {@code late this week and}, where {@code this week is} has a subject. */
  private boolean isWhen(int i) {
    return words.is(i, "this", "that")
        && words.in(i + 1, WordList.TIME)
        && (words.isAdded(i + 2) || words.gap(i + 2) != 0);
  }

  /** {@code as a whole}, {@code as a rule}: how widely something holds. */
  private boolean isWhole(int i) {
    return words.is(i, "whole", "rule") && words.is(i - 1, "a") && words.is(i - 2, "as");
  }

  /** {@code anti-authority}, {@code anti social worker}: against whom, and not who. */
  private boolean isPrefixed(int i) {
    return words.in(i - 1, WordList.PREFIX)
        || words.in(i - 2, WordList.PREFIX) && words.gap(i - 1) != 0;
  }

  /** Whom somebody impressed, {@code struck me as}, {@code struck the panel as}. */
  private boolean isStruckAs(int i) {
    int verb = i > 1 && words.in(i - 1, WordList.DETERMINER) ? i - 2 : i - 1;
    return i > 0
        && words.is(i + 1, "as")
        && (words.in(i, WordList.RECORDER) || words.in(verb, WordList.IMPRESS));
  }

  /**
   * A thing between commas in a telegraphic note, {@code phone in hand,} or {@code school blazer,},
   * of which nothing is said.
   */
  boolean isFragment(int i) {
    Target named = words.named(i);
    int next = i + 1;
    boolean compound =
        words.gap(next) == 0
            && words.isDescribing(next)
            && (words.isComma(next + 1) || words.in(next + 1, WordList.PREPOSITION));
    boolean thing =
        named == Target.THING || named == Target.NOBODY || named == Target.PROFESSIONAL && compound;
    int end = compound ? next + 1 : next;
    return thing
        && end < words.size()
        && (isLacking(i)
            || (words.in(end, WordList.PREPOSITION) || words.isComma(end) && isAfterComma(i))
                && !words.in(Math.max(0, i - 1), WordList.DETERMINER));
  }

  /** {@code No change,}: what there is not, of which nothing is said. */
  private boolean isLacking(int i) {
    return words.is(i - 1, "no") && (i == 1 || words.isComma(i - 1));
  }

  private boolean isAfterComma(int i) {
    int at = i;
    while (at > 0 && words.isJoined(at)) {
      at--;
    }
    return words.isComma(at);
  }

  /**
   * The position before an aside between commas that ends at {@code end}, {@code , I regret to
   * say,}; else {@code end}.
   */
  int before(int end) {
    int last = end;
    while (last > 0
        && words.gap(last + 1) == 0
        && (words.in(last, WordList.COPULA) || words.in(last, WordList.FILLER))) {
      last--;
    }
    if (last < 1 || !words.isComma(last + 1)) {
      return end;
    }
    int first = last;
    while (first > 0 && last - first <= LENGTH && words.isJoined(first)) {
      first--;
    }
    boolean enclosed = first > 0 && words.isComma(first);
    return enclosed && isAside(first, last) ? first - 1 : end;
  }

  /** Whether what stands from {@code first} to {@code last} between commas is an aside. */
  private boolean isAside(int first, int last) {
    if (words.in(first, WordList.SAY)) {
      return true;
    }
    boolean phrase = words.in(first, WordList.PREPOSITION);
    boolean says = false;
    boolean is = false;
    for (int i = first; i <= last; i++) {
      says |= words.in(i, WordList.SAY);
      is |= words.in(i, WordList.COPULA) && !words.is(i, "'s");
    }
    boolean opens =
        switch (words.term(first)) {
          case "i", "we", "it", "one", "as" -> true;
          default -> false;
        };
    return phrase ? !is : opens && says;
  }

  /**
   * Where {@code whom I would describe as} begins, or {@code that staff call}, if word {@code i} is
   * who tells it and the words go on at {@code from}: it is said of whoever stands before. Else -1.
   */
  int teller(int i, int from) {
    boolean teller = words.in(i, WordList.RECORDER) || words.named(i) == Target.PROFESSIONAL;
    boolean says = false;
    for (int at = i + 1; teller && at < from; at++) {
      says |= words.in(at, WordList.SAY);
      teller =
          words.isJoined(at)
              && (words.in(at, WordList.SAY)
                  || words.in(at, WordList.COPULA)
                  || words.in(at, WordList.FILLER)
                  || words.is(at, "to", "'d"));
    }
    int start = words.in(i - 1, WordList.DETERMINER) && !words.is(i - 1, "that") ? i - 1 : i;
    boolean relative = words.is(start - 1, "whom", "that") || words.is(start - 1, "who", "what");
    boolean bare = words.names(start - 1) && words.named(start - 1).isSomebody();
    bare |= words.is(start - 1, "someone", "somebody");
    if (!teller || !says || start < 1 || !words.isJoined(start) || !(relative || bare)) {
      return Clause.NOBODY;
    }
    return relative ? start - 1 : start;
  }

  /** The position before the bracket that closes after word {@code i}. */
  int beforeBracket(int i) {
    int at = i;
    while (at > 0 && (words.gap(at) & Gaps.OPEN) == 0) {
      at--;
    }
    return at - 1;
  }

  /** {@code , and is worldly}: the comma ends what {@code who} began before it. */
  boolean isResumed(int from) {
    for (int i = from - 1; i > 0 && from - i <= Words.PREMODIFIERS; i--) {
      if (words.in(i, WordList.CONJUNCTION)) {
        return words.isComma(i);
      }
    }
    return false;
  }
}
