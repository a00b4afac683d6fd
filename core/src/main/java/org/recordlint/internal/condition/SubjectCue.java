package org.recordlint.internal.condition;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * A cue in whom words are said of: phrases that name their subject or tell more of it, as in "her
 * sister, <i>24</i>, is streetwise". A pronoun is followed back to somebody named at the beginning
 * of its sentence or of the one before, unless somebody else comes between; a name to where it was
 * described. Immutable and thread-safe.
 */
public final class SubjectCue {

  /** A subject that a later pronoun goes on about stands so near to its sentence's beginning. */
  private static final int BEGINNING = 3;

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final PhraseProgram phrases;
  private final Lexicon lexicon;
  private final Naming naming;
  private final SubjectFinder finder;

  public SubjectCue(PhraseProgram phrases, Lexicon lexicon) {
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.naming = new Naming(lexicon);
    this.finder = new SubjectFinder(naming);
  }

  SubjectCue(SnapshotReader from) {
    this(Conditions.program(from), from.shared(Lexicon::new));
  }

  void write(SnapshotWriter to) {
    Conditions.write(phrases, to);
    to.shared(lexicon, Lexicon::write);
  }

  PhraseProgram phrases() {
    return phrases;
  }

  /**
   * Whether the cue describes whom the candidate is said of.
   *
   * @param cues where the phrases stand in a sentence
   */
  boolean describes(Candidate candidate, Function<Sentence, List<Match>> cues) {
    Sentence sentence = candidate.sentence();
    int from = candidate.match().markFrom();
    boolean movedForward = from > 0 && sentence.tokens().term(from - 1).equals("how");
    if (movedForward || finder.ownerBefore(sentence, from) != Target.NOBODY) {
      return false;
    }
    int at = finder.subjectBefore(sentence, from).at();
    if (at < 0) {
      return false;
    }
    List<Match> here = cues.apply(sentence);
    for (Match cue : here) {
      if (cue.from() <= at && at < cue.to()) {
        return true;
      }
    }
    if (PRONOUNS.contains(sentence.tokens().term(at))) {
      return isMeant(candidate, at, here, cues);
    }
    return naming.isName(sentence.tokens(), at)
        && (isNamed(sentence, here, sentence, at)
            || sentence.previous() != null
                && isNamed(sentence.previous(), cues.apply(sentence.previous()), sentence, at));
  }

  /** Whether the pronoun at {@code at} goes on about somebody whom a cue describes. */
  private boolean isMeant(
      Candidate candidate, int at, List<Match> here, Function<Sentence, List<Match>> cues) {
    Sentence sentence = candidate.sentence();
    Tokens tokens = sentence.tokens();
    boolean joined =
        at > 0 && (naming.has("conjunction", tokens, at - 1) || (tokens.gap(at) & Gaps.COMMA) != 0);
    if (joined) {
      return here.stream().anyMatch(cue -> cue.to() <= at && leadsTo(sentence, cue, at));
    }
    Sentence previous = sentence.previous();
    if (previous == null || at >= BEGINNING || hasSomebody(sentence, 0, at)) {
      return false;
    }
    // Where the record tells the child's age, "she" is the child, and not who came up last.
    boolean child = candidate.reading().facts().age().isPresent();
    return cues.apply(previous).stream()
        .anyMatch(
            cue ->
                isSpoken(previous, cue, child) && leadsTo(previous, cue, previous.tokens().size()));
  }

  /**
   * Somebody with a first name or an age, or an animal; "the driver" or "Miss Croft" of one
   * sentence is seldom "he" or "she" of the next.
   */
  private boolean isSpoken(Sentence sentence, Match cue, boolean onlyAnimals) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (onlyAnimals && !naming.has("animal", sentence.tokens(), i)) {
        continue;
      }
      boolean titled = i > 0 && Naming.isTitle(sentence.tokens().term(i - 1));
      if (naming.isName(sentence.tokens(), i) && !titled
          || sentence.tokens().is(i, Tokens.NUMERIC)
          || naming.has("animal", sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a description begins its sentence, and nobody else comes until {@code to}. */
  private boolean leadsTo(Sentence sentence, Match cue, int to) {
    return cue.from() < BEGINNING
        && !hasSomebody(sentence, 0, cue.from())
        && !hasSomebody(sentence, cue.to(), to);
  }

  private boolean hasSomebody(Sentence sentence, int from, int to) {
    Tokens tokens = sentence.tokens();
    for (int i = from; i < to; i++) {
      Target named = naming.named(sentence, i);
      boolean owner = to == tokens.size() && isOwner(tokens, i);
      boolean somebody = named != null && named.isSomebody() && named != Target.FAMILY && !owner;
      boolean clause = (tokens.gap(i) & Gaps.BREAKS_CLAUSE) != 0 && i > 0;
      if (somebody || clause || naming.has("say", tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code her papers} in a sentence that has ended, which may be those of whoever it speaks of;
   * before "and she" it is likelier {@code gives her lifts}.
   */
  private boolean isOwner(Tokens tokens, int i) {
    return tokens.term(i).equals("her")
        && i + 1 < tokens.size()
        && tokens.gap(i + 1) == 0
        && !naming.isFunction(tokens, i + 1);
  }

  /** Whether a description has the name that stands at {@code at}. */
  private static boolean isNamed(Sentence of, List<Match> cues, Sentence sentence, int at) {
    String name = sentence.tokens().term(at);
    for (Match cue : cues) {
      for (int i = cue.from(); i < cue.to() && (of != sentence || i < at); i++) {
        if (of.tokens().term(i).equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "SubjectCue";
  }
}
