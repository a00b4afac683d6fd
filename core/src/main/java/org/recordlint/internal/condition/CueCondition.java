package org.recordlint.internal.condition;

import java.util.List;
import java.util.Optional;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.PhraseProgram;

/**
 * Words around a match that change what it means: a negation before it, a question in the next
 * sentence. After Harkema and others' ConText, with cues, reach and stops that a pack author lists.
 *
 * @param reason what the cue means for a match
 * @param reach how many words may stand between a cue before the match and the match
 * @param reachAfter how many words may stand between the match and a cue after it
 * @param with words that the match's own sentence must have for a cue in a neighbouring one to
 *     count
 * @param subject phrases that name or describe whom the match is said of
 * @param gate tells of most matches that no cue can govern them; empty where every cue is tried
 * @see <a href="https://doi.org/10.1016/j.jbi.2009.05.002">ConText, Journal of Biomedical
 *     Informatics 42, 2009</a>
 */
public record CueCondition(
    String name,
    String reason,
    Optional<PhraseProgram> before,
    int reach,
    Optional<PhraseProgram> after,
    int reachAfter,
    Optional<PhraseProgram> inSentence,
    Optional<PhraseProgram> inNext,
    Optional<PhraseProgram> inPrevious,
    Optional<PhraseProgram> with,
    Optional<PhraseProgram> stop,
    Optional<SubjectCue> subject,
    Optional<PhraseProgram> not,
    Optional<CueGate> gate)
    implements Condition {

  /** This cue behind a gate. */
  CueCondition behind(CueGate opener) {
    return new CueCondition(
        name,
        reason,
        before,
        reach,
        after,
        reachAfter,
        inSentence,
        inNext,
        inPrevious,
        with,
        stop,
        subject,
        not,
        Optional.of(opener));
  }

  @Override
  public Cost cost() {
    return inNext.isPresent() || inPrevious.isPresent() || subject.isPresent()
        ? Cost.NEIGHBOURS
        : Cost.TOKENS;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    boolean tried = gate.isEmpty() || gate.get().mayGovern(candidate);
    return tried && governs(candidate) ? new Verdict.Silenced(reason) : Verdict.HOLDS;
  }

  private boolean governs(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Match match = candidate.match();
    for (Match cue : cues(candidate, before, sentence)) {
      if (cue.to() <= match.from()
          && match.from() - cue.to() <= reach
          && reaches(candidate, cue.to(), match.from())
          && !beginsAgain(candidate, cue.to(), match.from())) {
        return true;
      }
    }
    for (Match cue : cues(candidate, after, sentence)) {
      if (cue.from() >= match.to()
          && cue.from() - match.to() <= reachAfter
          && reaches(candidate, match.to(), cue.from())) {
        return true;
      }
    }
    if (!cues(candidate, inSentence, sentence).isEmpty()) {
      return true;
    }
    if (subject.isPresent()
        && subject
            .get()
            .describes(
                candidate, each -> cues(candidate, subject.map(SubjectCue::phrases), each))) {
      return true;
    }
    if (with.isPresent() && candidate.reading().matches(with.get(), sentence).isEmpty()) {
      return false;
    }
    return inNeighbour(candidate, inNext, sentence.next())
        || inNeighbour(candidate, inPrevious, sentence.previous());
  }

  private boolean inNeighbour(
      Candidate candidate, Optional<PhraseProgram> program, Sentence neighbour) {
    return program.isPresent()
        && neighbour != null
        && !cues(candidate, program, neighbour).isEmpty();
  }

  /** The program's matches that do not overlap what only looks like the cue. */
  private List<Match> cues(
      Candidate candidate, Optional<PhraseProgram> program, Sentence sentence) {
    if (program.isEmpty()) {
      return List.of();
    }
    List<Match> found = candidate.reading().matches(program.get(), sentence);
    if (found.isEmpty() || !not.isPresent()) {
      return found;
    }
    List<Match> lookalikes = candidate.reading().matches(not.get(), sentence);
    return lookalikes.isEmpty()
        ? found
        : found.stream().filter(cue -> lookalikes.stream().noneMatch(cue::overlaps)).toList();
  }

  /** Whether a stop stands before the match and ends in it, {@code and cannot be trusted}. */
  private boolean beginsAgain(Candidate candidate, int from, int to) {
    return stop.isPresent()
        && candidate.reading().matches(stop.get(), candidate.sentence()).stream()
            .anyMatch(match -> match.from() >= from && match.from() < to && match.to() > to);
  }

  /** Whether neither the end of a clause nor a stop stands between two positions. */
  private boolean reaches(Candidate candidate, int from, int to) {
    Tokens tokens = candidate.sentence().tokens();
    for (int i = from; i <= to; i++) {
      if ((tokens.gap(i) & Gaps.BREAKS_CLAUSE) != 0) {
        return false;
      }
    }
    return stop.isEmpty()
        || candidate.reading().matches(stop.get(), candidate.sentence()).stream()
            .noneMatch(match -> match.from() >= from && match.to() <= to);
  }
}
