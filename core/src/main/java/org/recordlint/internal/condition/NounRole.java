package org.recordlint.internal.condition;

import java.util.Set;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * Nouns that are no subject of what follows, though they stand before it: a time, half a compound,
 * an aside, the fragments of a telegraphic note. Immutable and thread-safe.
 */
final class NounRole {

  private static final int PREMODIFIERS = 3;

  /** {@code the pair of them} are people, {@code one of them} may be a dog. */
  private static final Set<String> PAIRS = Set.of("pair", "lot");

  /** Words that end in -ing and stand before a noun more often than they are a verb. */
  private static final Set<String> NOUN_LIKE =
      Set.of(
          "reading",
          "writing",
          "cleaning",
          "training",
          "parking",
          "heating",
          "trading",
          "feeding",
          "screening",
          "banking",
          "nursing",
          "recruiting",
          "lending",
          "learning",
          "farming");

  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "final", "new", "little", "own");

  /** Before a word of the list {@code time} they tell when, or how long. */
  private static final Set<String> WHEN =
      Set.of("this", "last", "next", "all", "every", "each", "that", "same", "most", "some");

  private static final Set<String> ASIDES = Set.of("afraid", "sorry", "sure", "told", "informed");

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "i", "we");

  private static final Set<String> OBJECTIVE = Set.of("him", "her", "them");

  private static final Set<String> PREFIXES = Set.of("anti", "pro");

  /** With a verb of saying they begin what the writer says in between: {@code , I must say,}. */
  private static final Set<String> OPENERS = Set.of("i", "we", "it", "one", "as");

  private static final Set<String> BODILY =
      Set.of("old", "wise", "level", "cool", "own", "his", "her", "their");

  private final Naming naming;

  NounRole(Naming naming) {
    this.naming = naming;
  }

  /** Whom somebody impressed, {@code struck me as}, {@code struck the panel as}: no subject. */
  boolean isStruckAs(Tokens tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !tokens.term(i + 1).equals("as")) {
      return false;
    }
    boolean article = i > 1 && naming.has("determiner", tokens, i - 1);
    String verb = tokens.term(article ? i - 2 : i - 1);
    return naming.has("recorder", tokens, i) || verb.equals("struck") || verb.equals("strikes");
  }

  /** {@code her}, {@code them}: they belong to a preposition that stands right before. */
  boolean isObjectPronoun(Tokens tokens, int i) {
    boolean owner =
        i + 1 < tokens.size() && tokens.gap(i + 1) == 0 && !naming.isFunction(tokens, i + 1);
    return OBJECTIVE.contains(tokens.term(i)) && !owner;
  }

  /** {@code he}, {@code they}: the subject of a verb, whatever stands before. */
  static boolean isNominative(Tokens tokens, int i) {
    return NOMINATIVE.contains(tokens.term(i));
  }

  /**
   * {@code two of the governors} are governors, unless {@code by} or another preposition comes
   * before the two.
   */
  boolean isShareOf(Tokens tokens, int of, int noun) {
    return of > 0
        && tokens.term(of).equals("of")
        && naming.has("share", tokens, of - 1)
        && (!naming.isPronoun(tokens, noun) || PAIRS.contains(tokens.term(of - 1)))
        && (of == 1 || !naming.has("preposition", tokens, of - 2));
  }

  /**
   * The first half of a compound, {@code work-shy}, {@code street wise}, or a predicate that stands
   * for a person, {@code is one for}: no subject of what follows, though a thing is named; and a
   * head that stands on shoulders, and a time.
   */
  boolean isNoSubject(Tokens tokens, int i) {
    boolean compound = i + 1 < tokens.size() && (tokens.gap(i + 1) & Gaps.HYPHEN) != 0;
    boolean predicate =
        i > 0 && tokens.term(i).equals("one") && naming.has("copula", tokens, i - 1);
    boolean wise = i + 1 < tokens.size() && tokens.term(i + 1).equals("wise");
    return compound || predicate || wise || isBodily(tokens, i) || isTime(tokens, i);
  }

  /** {@code an old head on her}, {@code his head was down}: no head of a school. */
  private boolean isBodily(Tokens tokens, int i) {
    if (!tokens.term(i).equals("head")) {
      return false;
    }
    boolean on = i + 1 < tokens.size() && tokens.term(i + 1).equals("on");
    return on || i > 0 && BODILY.contains(tokens.term(i - 1));
  }

  /** The writer as an object, or in {@code I'm afraid}: not the subject of what comes later. */
  boolean isAside(Tokens tokens, int i) {
    boolean object = tokens.term(i).equals("me") || tokens.term(i).equals("us");
    boolean afraid =
        i + 2 < tokens.size()
            && tokens.term(i).equals("i")
            && ASIDES.contains(tokens.term(i + 2))
            && naming.has("copula", tokens, i + 1);
    return object || afraid;
  }

  /** {@code parents herself}: a verb that is written like a person; not {@code Mum herself}. */
  boolean isReflexive(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.term(i).endsWith("s")
        && (tokens.term(i + 1).equals("herself") || tokens.term(i + 1).equals("himself"));
  }

  /** {@code , her teacher states, and will}: who says it is not whom it is said of. */
  boolean isSource(Tokens tokens, int i) {
    return i + 2 < tokens.size()
        && naming.has("say", tokens, i + 1)
        && (tokens.gap(i + 2) & Gaps.COMMA) != 0;
  }

  /** {@code 3 days}, {@code all morning}, which tell when or how long, and are no subject. */
  boolean isTime(Tokens tokens, int i) {
    return i > 0
        && naming.has("time", tokens, i)
        && (tokens.is(i - 1, Tokens.NUMERIC) || WHEN.contains(tokens.term(i - 1)));
  }

  /** {@code round the boys}, where the word is a preposition and no shape. */
  boolean isRound(Tokens tokens, int i) {
    return tokens.term(i).equals("round")
        && i + 1 < tokens.size()
        && naming.has("determiner", tokens, i + 1);
  }

  /**
   * Whether a word between an adjective and a thing only tells more of the thing: {@code aggressive
   * reading target}, {@code her challenging second year}.
   */
  boolean isModifier(Sentence sentence, int i, int adjectiveEnd) {
    Tokens tokens = sentence.tokens();
    boolean determined = adjectiveEnd > 1 && naming.has("determiner", tokens, adjectiveEnd - 2);
    return (NOUN_LIKE.contains(tokens.term(i)) || determined && ORDINALS.contains(tokens.term(i)))
        && i + 1 < tokens.size()
        && (tokens.gap(i + 1) & Gaps.BREAKS_PHRASE) == 0
        && naming.named(sentence, i + 1) == Target.THING;
  }

  /**
   * Whether a clause begins between token {@code i} and the noun, which then hangs on no
   * preposition before: {@code head of year says she is}, {@code it was put to Ama that he is}.
   */
  boolean beginsClause(Tokens tokens, int i, int noun) {
    boolean nominative = isNominative(tokens, noun);
    boolean finite = noun + 1 < tokens.size() && naming.has("copula", tokens, noun + 1);
    boolean that =
        tokens.term(i).equals("that")
            && i > 0
            && (finite || !naming.has("preposition", tokens, i - 1));
    return nominative || that;
  }

  /** {@code to say mum is defensive}: the noun begins a clause, and belongs to no preposition. */
  boolean isInfinitive(Tokens tokens, int to, int noun) {
    return tokens.term(to).equals("to")
        && to + 1 < noun
        && naming.has("say", tokens, to + 1)
        && noun + 1 < tokens.size()
        && naming.has("copula", tokens, noun + 1);
  }

  /** {@code anti-authority}, {@code anti social worker}: against whom, and not who. */
  boolean isPrefixed(Tokens tokens, int i) {
    return i > 0
        && (PREFIXES.contains(tokens.term(i - 1))
            || i > 1 && PREFIXES.contains(tokens.term(i - 2)) && tokens.gap(i - 1) != 0);
  }

  /**
   * A thing between commas in a telegraphic note, {@code phone in hand,} or {@code school blazer,},
   * of which nothing is said.
   */
  boolean isFragment(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    Target named = naming.named(sentence, i);
    int next = i + 1;
    boolean compound =
        next < tokens.size()
            && tokens.gap(next) == 0
            && naming.isOrdinary(tokens, next)
            && !naming.isFunction(tokens, next)
            && naming.named(sentence, next) == null
            && ((tokens.gap(next + 1) & Gaps.COMMA) != 0
                || next + 1 < tokens.size() && naming.has("preposition", tokens, next + 1));
    boolean thing =
        named == Target.THING || named == null || named == Target.PROFESSIONAL && compound;
    int end = compound ? next + 1 : next;
    return thing
        && end < tokens.size()
        && (naming.has("preposition", tokens, end)
            || (tokens.gap(end) & Gaps.COMMA) != 0 && isAfterComma(tokens, i))
        && !naming.has("determiner", tokens, Math.max(0, i - 1));
  }

  private static boolean isAfterComma(Tokens tokens, int i) {
    int at = i;
    while (at > 0 && (tokens.gap(at) & Gaps.BREAKS_PHRASE) == 0) {
      at--;
    }
    return (tokens.gap(at) & Gaps.COMMA) != 0;
  }

  /** Whether what stands from {@code first} to {@code end} between commas is the writer's aside. */
  boolean isAsideFrom(Tokens tokens, int first, int end) {
    if (naming.has("preposition", tokens, first)) {
      for (int i = first; i <= end; i++) {
        if (naming.has("copula", tokens, i) && !tokens.term(i).equals("'s")) {
          return false;
        }
      }
      return true;
    }
    boolean opens = OPENERS.contains(tokens.term(first));
    boolean says = false;
    for (int i = first; i <= end; i++) {
      says |= naming.has("say", tokens, i);
    }
    return opens && says;
  }

  /** {@code , and is worldly}: the comma ends what {@code who} began before it. */
  boolean isResumed(Tokens tokens, int from) {
    for (int i = from - 1; i > 0 && from - i <= PREMODIFIERS; i--) {
      if (naming.has("conjunction", tokens, i)) {
        return (tokens.gap(i) & Gaps.COMMA) != 0;
      }
    }
    return false;
  }

  /** {@code fitters, who}: people that no list has. */
  boolean isPlainPlural(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.term(i + 1).equals("who")
        && tokens.is(i, Tokens.LOWER)
        && tokens.term(i).endsWith("s")
        && !naming.isFunction(tokens, i);
  }
}
