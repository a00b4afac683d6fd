package org.recordlint.internal.condition;

import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;

/**
 * Finds whom or what words are said of, by reading outwards from them: the noun that follows an
 * adjective, the owner right before ({@code her promiscuity}), else the nearest subject before. It
 * steps over phrases with a preposition, so that in "the mother of the two boys is hostile" it is
 * the mother; over brackets; and over a clause that only tells when or why, as in "was defensive
 * when I asked, and hostile". Immutable and thread-safe.
 */
final class SubjectFinder {

  private static final int PHRASE_LENGTH = 5;
  private static final int PREMODIFIERS = 3;
  private static final int ASIDE_LENGTH = 14;
  private static final int ANTECEDENT = 8;

  private final Naming naming;
  private final NounRole role;
  private final VerbObjects objects;
  private final AddedClause added;

  SubjectFinder(Naming naming) {
    this.naming = naming;
    this.role = new NounRole(naming);
    this.objects = new VerbObjects(naming);
    this.added = new AddedClause(naming);
  }

  Target named(Sentence sentence, int i) {
    return naming.named(sentence, i);
  }

  /**
   * The owner right before position {@code from}, {@code her} or {@code Mum's}; {@code NOBODY} if
   * there is none.
   */
  Target ownerBefore(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    int i = from - 1;
    if (i >= 0 && tokens.term(i).equals("'s") && i > 0) {
      Target named = naming.named(sentence, i - 1);
      return named == null ? Target.NOBODY : named;
    }
    boolean possessive =
        i >= 0
            && (tokens.term(i).equals("his")
                || tokens.term(i).equals("her")
                || tokens.term(i).equals("their"));
    return possessive ? Target.PERSON : Target.NOBODY;
  }

  /**
   * Whom somebody spoke with about what begins at position {@code from}: in {@code spoke to Ama
   * about dressing} it is Ama; {@code NOBODY} if nobody stands right before {@code about}.
   */
  Target spokenWith(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    int about = from - 1;
    boolean asked =
        about > 1
            && tokens.term(about).equals("about")
            && tokens.term(from).endsWith("ing")
            && naming.has("preposition", tokens, about - 2)
            && (tokens.gap(about) & Gaps.BREAKS_PHRASE) == 0;
    Target named = asked ? naming.named(sentence, about - 1) : null;
    return named == null ? Target.NOBODY : named;
  }

  /** What the subject before position {@code from} names; {@code NOBODY} if the clause has none. */
  Subject subjectBefore(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    boolean coordinated = false;
    int i = beforeAside(sentence, beforeNounPhrase(sentence, from));
    boolean isolated = isIsolated(tokens, i + 1);
    if (i == from - 1
        && i > 0
        && naming.has("say", tokens, i)
        && !naming.has("recorder", tokens, i - 1)
        && tokens.gap(from) == 0) {
      return Subject.NOBODY;
    }
    while (i >= 0) {
      int gapAfter = tokens.gap(i + 1);
      if ((gapAfter & (Gaps.SEMICOLON | Gaps.STOP | Gaps.BAR | Gaps.DASH)) != 0) {
        return Subject.NOBODY;
      }
      if ((gapAfter & Gaps.COLON) != 0) {
        int preposition = phraseStart(sentence, i);
        return labelled(sentence, preposition > 0 ? preposition - 1 : i);
      }
      if ((gapAfter & Gaps.CLOSE) != 0) {
        i = AddedClause.beforeBracket(tokens, i);
        continue;
      }
      if (tokens.term(i).equals("who") && !role.isResumed(tokens, from)) {
        return antecedent(sentence, i);
      }
      coordinated |= naming.isListGap(tokens, i + 1) || naming.has("conjunction", tokens, i);
      Target named = naming.named(sentence, i);
      if (named == null && naming.isUnknownSubject(tokens, i)) {
        named = Target.UNKNOWN;
      }
      if ((gapAfter & Gaps.OPEN) != 0 && named != null && named.isSomebody()) {
        return new Subject(named, i);
      }
      if (named == null
          || role.isPrefixed(tokens, i)
          || isolated && role.isFragment(sentence, i)
          || named == Target.RECORDER && i + 1 < from && role.isAside(tokens, i)
          || named == Target.PARENT && role.isReflexive(tokens, i)
          || named == Target.PROFESSIONAL && role.isSource(tokens, i)
          || role.isStruckAs(tokens, i)
          || named == Target.THING && role.isNoSubject(tokens, i)) {
        i--;
        continue;
      }
      int skipped =
          coordinated && !AddedClause.isToldMoreOf(tokens, i)
              ? subordinatorBefore(sentence, i)
              : -1;
      if (skipped < 0) {
        skipped = phraseStart(sentence, i);
      }
      if (skipped < 0 && coordinated && (named == Target.UNKNOWN || named == Target.THING)) {
        skipped =
            objects.isObject(tokens, i)
                ? objects.beforeArticle(tokens, i)
                : objects.predicateVerb(tokens, i);
      } else if (skipped < 0 && coordinated && objects.isBareObject(tokens, i)) {
        skipped = i;
      } else if (skipped < 0 && coordinated && objects.isCalled(tokens, i)) {
        skipped = objects.predicateVerb(tokens, i);
      }
      if (skipped < 0 && coordinated) {
        skipped = objects.objectVerb(tokens, i);
      }
      if (skipped < 0 && coordinated && named == Target.UNKNOWN) {
        skipped = objects.indefinite(tokens, i);
      }
      if (skipped < 0) {
        int who = added.relativeBefore(tokens, i);
        if (who > 0) {
          return antecedent(sentence, who);
        }
        skipped = added.appositionBefore(tokens, i, from);
      }
      if (skipped < 0) {
        return new Subject(named, i);
      }
      i = skipped - 1;
    }
    return Subject.NOBODY;
  }

  /**
   * The position before the article of the words that end before {@code from}: {@code a terrible}.
   */
  private int beforeNounPhrase(Sentence sentence, int from) {
    Tokens tokens = sentence.tokens();
    int at = from - 1;
    while (at >= 0
        && from - at <= PREMODIFIERS
        && (tokens.gap(at + 1) & Gaps.BREAKS_PHRASE) == 0
        && naming.isOrdinary(tokens, at)
        && !naming.isFunction(tokens, at)
        && naming.named(sentence, at) == null) {
      at--;
    }
    boolean article = at >= 0 && (tokens.term(at).equals("a") || tokens.term(at).equals("an"));
    return article ? at - 1 : from - 1;
  }

  /**
   * The position before an aside between commas that ends at {@code end}, {@code , I regret to
   * say,}; else {@code end}.
   */
  private int beforeAside(Sentence sentence, int end) {
    Tokens tokens = sentence.tokens();
    int last = end;
    while (last > 0
        && tokens.gap(last + 1) == 0
        && (naming.has("copula", tokens, last) || naming.has("filler", tokens, last))) {
      last--;
    }
    if (last < 1 || (tokens.gap(last + 1) & Gaps.COMMA) == 0) {
      return end;
    }
    int first = last;
    while (first > 0
        && last - first <= ASIDE_LENGTH
        && (tokens.gap(first) & Gaps.BREAKS_PHRASE) == 0) {
      first--;
    }
    boolean enclosed = first > 0 && (tokens.gap(first) & Gaps.COMMA) != 0;
    return enclosed && role.isAsideFrom(tokens, first, last) ? first - 1 : end;
  }

  /** Whether a comma comes before the words, or before the degree they are said in. */
  private boolean isIsolated(Tokens tokens, int from) {
    int at = from;
    while (at > 0 && tokens.gap(at) == 0 && naming.has("filler", tokens, at - 1)) {
      at--;
    }
    return (tokens.gap(at) & Gaps.COMMA) != 0;
  }

  /** Whom {@code who} at position {@code i} goes on about: the person named last before it. */
  private Subject antecedent(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    Subject described = added.described(sentence, i);
    if (described != null) {
      return described;
    }
    for (int at = i - 1; at >= 0 && i - at <= ANTECEDENT; at--) {
      if ((tokens.gap(at + 1) & Gaps.BREAKS_CLAUSE) != 0) {
        break;
      }
      Target named = naming.named(sentence, at);
      if (named != null && named.isSomebody()) {
        return new Subject(named, at);
      }
      if (named == null && role.isPlainPlural(tokens, at)) {
        return new Subject(Target.UNKNOWN, at);
      }
    }
    return new Subject(Target.PERSON, i);
  }

  /**
   * The word that makes the clause of subject {@code i} depend on another, {@code when} or {@code
   * because}, or -1.
   */
  private int subordinatorBefore(Sentence sentence, int i) {
    Tokens tokens = sentence.tokens();
    int first = i;
    while (first > 0
        && (naming.has("determiner", tokens, first - 1) || naming.isName(tokens, first - 1))) {
      first--;
    }
    boolean depends =
        first > 1
            && naming.has("subordinator", tokens, first - 1)
            && (tokens.gap(first) & Gaps.BREAKS_PHRASE) == 0;
    return depends ? first - 1 : -1;
  }

  /**
   * {@code Mum: hostile} is about Mum, {@code School: hostile} reports what a school says, of whom
   * is not told.
   */
  private Subject labelled(Sentence sentence, int label) {
    Target named = naming.named(sentence, label);
    return named == null
            || named == Target.PROFESSIONAL
            || named == Target.THING
            || named == Target.PERSON
        ? Subject.NOBODY
        : new Subject(named, label);
  }

  /** The preposition that token {@code noun} depends on, or -1 if it depends on none. */
  private int phraseStart(Sentence sentence, int noun) {
    Tokens tokens = sentence.tokens();
    boolean name = naming.isName(tokens, noun);
    for (int i = noun - 1; i >= 0 && noun - i <= PHRASE_LENGTH; i--) {
      if ((tokens.gap(i + 1) & (Gaps.BREAKS_CLAUSE | Gaps.COMMA | Gaps.OPEN)) != 0
          || i + 1 < noun && role.isObjectPronoun(tokens, noun)) {
        return -1;
      }
      if (role.beginsClause(tokens, i, noun)) {
        return -1;
      }
      if (naming.has("preposition", tokens, i)) {
        return role.isShareOf(tokens, i, noun) || role.isInfinitive(tokens, i, noun) ? -1 : i;
      }
      boolean capitalised = tokens.is(i, Tokens.CAPITALISED) && !naming.isShouted(tokens, i);
      boolean inside =
          naming.has("determiner", tokens, i)
              || i > 0 && naming.has("filler", tokens, i) && naming.has("determiner", tokens, i - 1)
              || capitalised
              || !name
                  && !naming.isFunction(tokens, i)
                  && naming.named(sentence, i) != Target.PERSON;
      if (!inside || naming.has("copula", tokens, i)) {
        return -1;
      }
    }
    return -1;
  }
}
