package org.recordlint.internal.condition;

import java.util.List;
import java.util.function.Function;
import org.recordlint.internal.analysis.Sentence;
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

  private final PhraseProgram phrases;
  private final Lexicon lexicon;

  public SubjectCue(PhraseProgram phrases, Lexicon lexicon) {
    this.phrases = phrases;
    this.lexicon = lexicon;
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
    Clause clause = Clause.of(sentence, lexicon);
    Words words = clause.words();
    int from = candidate.match().markFrom();
    if (words.is(from - 1, "how") || clause.owner(from) != Target.NOBODY) {
      return false;
    }
    int at = clause.subject(from);
    if (at < 0) {
      return false;
    }
    List<Match> here = cues.apply(sentence);
    for (Match cue : here) {
      if (cue.from() <= at && at < cue.to()) {
        return true;
      }
    }
    if (words.is(at, "he", "she")) {
      return isMeant(candidate, at, here, cues);
    }
    return words.isName(at)
        && (isNamed(sentence, here, sentence, at)
            || sentence.previous() != null
                && isNamed(sentence.previous(), cues.apply(sentence.previous()), sentence, at));
  }

  /** Whether the pronoun at {@code at} goes on about somebody whom a cue describes. */
  private boolean isMeant(
      Candidate candidate, int at, List<Match> here, Function<Sentence, List<Match>> cues) {
    Sentence sentence = candidate.sentence();
    Words words = words(sentence);
    boolean joined = at > 0 && (words.in(at - 1, WordList.CONJUNCTION) || words.isComma(at));
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
                isSpoken(previous, cue, child) && leadsTo(previous, cue, words(previous).size()));
  }

  /**
   * Somebody with a first name or an age, or an animal; "the driver" or "Miss Croft" of one
   * sentence is seldom "he" or "she" of the next.
   */
  private boolean isSpoken(Sentence sentence, Match cue, boolean onlyAnimals) {
    Words words = words(sentence);
    for (int i = cue.from(); i < cue.to(); i++) {
      boolean named = words.isName(i) && !Naming.isTitle(words.term(i - 1));
      if (words.in(i, WordList.ANIMAL) || !onlyAnimals && (named || words.isNumber(i))) {
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

  /**
   * Whether somebody comes between; {@code her papers} in a sentence that has ended may be those of
   * whoever it speaks of, before "and she" it is likelier {@code gives her lifts}.
   */
  private boolean hasSomebody(Sentence sentence, int from, int to) {
    Words words = words(sentence);
    for (int i = from; i < to; i++) {
      Target named = words.named(i);
      boolean owner = to == words.size() && words.is(i, "her") && !words.isObjective(i);
      boolean somebody = named.isSomebody() && named != Target.FAMILY && !owner;
      boolean clause = words.endsClause(i) && i > 0;
      if (somebody || clause || words.in(i, WordList.SAY)) {
        return true;
      }
    }
    return false;
  }

  private Words words(Sentence sentence) {
    return Clause.of(sentence, lexicon).words();
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
