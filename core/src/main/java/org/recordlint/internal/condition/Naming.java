package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Tokens;

/** What a single word names, by the shared word lists, the way it is written and what is beside. */
final class Naming {

  /** In the order of {@link WordList}, whose first lists name somebody or something. */
  private static final Target[] BY_LIST = {
    Target.CHILD,
    Target.PARENT,
    Target.RELATIVE,
    Target.FAMILY,
    Target.PROFESSIONAL,
    Target.ANIMAL,
    Target.RECORDER,
    Target.PERSON,
    Target.THING,
    Target.THING
  };

  private static final int OUTSIDERS =
      WordList.PROFESSIONAL.bit() | WordList.ANIMAL.bit() | WordList.THING.bit();
  private static final int INSIDERS =
      WordList.CHILD.bit()
          | WordList.PARENT.bit()
          | WordList.RELATIVE.bit()
          | WordList.FAMILY.bit();

  private Naming() {}

  /** What the word itself names; {@code NOBODY} if it names nobody and nothing we know. */
  static Target target(Words words, int i) {
    if (isSurelyName(words, i)) {
      return Target.PERSON;
    }
    if (words.is(i, "head") && isOwnHead(words, i)) {
      return Target.NOBODY;
    }
    if (words.is(i, "one", "ones") && isChild(words, i - 1)) {
      return Target.CHILD;
    }
    if (isOfAnAge(words, i) || isBed(words, i)) {
      return Target.PERSON;
    }
    int list = Integer.numberOfTrailingZeros(words.lists(i));
    if (list < BY_LIST.length) {
      return BY_LIST[list];
    }
    return isName(words, i) ? Target.PERSON : Target.NOBODY;
  }

  /** {@code The older one}, {@code the little ones}: of a family's children. */
  private static boolean isChild(Words words, int i) {
    return words.gap(i + 1) == 0
        && (words.in(i, WordList.CHILD) || words.is(i, "little", "middle") || words.is(i, "wee"));
  }

  /** {@code The 14-year-old is}, {@code a nine year old who}, {@code 14 yo}: somebody. */
  private static boolean isOfAnAge(Words words, int i) {
    boolean old = words.is(i, "old") && words.is(i - 1, "year", "yr");
    if (!old && !words.is(i, "yo")) {
      return false;
    }
    int age = old ? i - 2 : i - 1;
    boolean told = words.isNumber(age) || words.in(age - 1, WordList.DETERMINER);
    return told && !words.in(age - 1, WordList.COPULA);
  }

  /** {@code Bed 4 slept, bed 5 defiant}: who sleeps there, and not when: {@code tea 5, bed 7}. */
  private static boolean isBed(Words words, int i) {
    if (!words.is(i, "bed") || !words.isNumber(i + 1)) {
      return false;
    }
    boolean told = words.in(i + 2, WordList.COPULA) || words.isDescribing(i + 2);
    return words.isCapital(i) || !words.isJoined(i) && words.isJoined(i + 2) && told;
  }

  /** {@code A head on young shoulders}, {@code has her head screwed on}: no head of a school. */
  private static boolean isOwnHead(Words words, int i) {
    boolean own = words.is(i - 1, "his", "her") || words.is(i - 1, "their", "my");
    return words.is(i + 1, "on")
        || own && words.looksLikeVerbOrAdverb(i + 1)
        || own && words.in(i - 2, WordList.COPULA);
  }

  /** Written like a name, and not a word that only begins a sentence. */
  static boolean isName(Words words, int i) {
    if (isSurelyName(words, i) || isInitial(words, i)) {
      return true;
    }
    return words.isTitleCase(i)
        && words.isWritten(i, Tokens.LETTERS)
        && (words.isUnheardOf(i) || !words.isFunction(i) && i > 0 || isGivenName(words, i));
  }

  /** What stands before a surname. */
  static boolean isTitle(String term) {
    return switch (term) {
      case "mr", "mrs", "ms", "miss", "mx" -> true;
      default -> false;
    };
  }

  /**
   * A name that is a word, too, by what stands beside it: {@code Mrs Day}, {@code Fox, 15}, {@code
   * says that Will is}. Nobody else is written with an age and without an article.
   */
  private static boolean isSurelyName(Words words, int i) {
    if (!words.isTitleCase(i)) {
      return isLetter(words, i) && isAged(words, i);
    }
    if (words.in(i, WordList.COPULA)) {
      return i > 0
          && words.gap(i) == 0
          && words.gap(i + 1) == 0
          && words.isWritten(i - 1, Tokens.LOWER)
          && words.isWritten(i + 1, Tokens.LOWER);
    }
    boolean outsider = (words.lists(i) & OUTSIDERS) != 0;
    boolean unlisted =
        !words.isFunction(i) && !words.isPronoun(i) && (words.lists(i) & INSIDERS) == 0;
    return isTitle(words.term(i - 1)) && (words.gap(i) & ~Gaps.STOP) == 0
        || isAged(words, i) && (outsider || unlisted);
  }

  /** A single capital letter that is no word. */
  private static boolean isLetter(Words words, int i) {
    return words.term(i).length() == 1
        && words.isWritten(i, Tokens.CAPITALISED)
        && !words.is(i, "i", "a");
  }

  /** {@code Fox, 15,} or {@code Fox (15)}; and {@code T, 13,}. */
  private static boolean isAged(Words words, int i) {
    int before = words.gap(i + 1);
    int after = words.gap(i + 2);
    return words.isNumber(i + 1)
        && (before == Gaps.COMMA && (after & Gaps.COMMA) != 0
            || before == Gaps.OPEN && (after & Gaps.CLOSE) != 0);
  }

  /** {@code Jordan is}, {@code Grace, 12,}: a name at the beginning that rules have as a word. */
  private static boolean isGivenName(Words words, int i) {
    return words.in(i, WordList.GIVEN_NAME)
        && i + 1 < words.size()
        && (words.in(i + 1, WordList.COPULA)
            || words.is(i + 1, "'s")
            || (words.gap(i + 1) & (Gaps.COMMA | Gaps.OPEN)) != 0);
  }

  /** A person's initial as a subject: {@code J was out}, {@code then K. has}. */
  private static boolean isInitial(Words words, int i) {
    return isLetter(words, i)
        && (words.gap(i + 1) & ~Gaps.STOP) == 0
        && words.in(i + 1, WordList.COPULA);
  }

  /** A noun that no list has, standing where a subject stands. */
  static boolean isUnknownSubject(Words words, int i) {
    if (!words.isWritten(i, Tokens.LETTERS) || !words.isOrdinary(i) || words.isFunction(i)) {
      return false;
    }
    // What stands between commas only adds to the subject: "Ama, 12, Ghanaian, is".
    boolean beforeVerb = words.in(i + 1, WordList.COPULA) && !words.isComma(i + 1);
    boolean is = words.is(i - 1, "'s") && !words.isPossessive(i - 1);
    boolean determined = words.in(i - 1, WordList.DETERMINER) && !is;
    // "The lining is", but "this being" and "mum shouting is".
    return words.looksLikeVerbOrAdverb(i) ? beforeVerb && determined : beforeVerb || determined;
  }
}
