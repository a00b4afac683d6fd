package org.recordlint.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.match.PhraseGate;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.match.Programs;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/**
 * Tells whether a cue may stand where it would govern a match. Some thirty cues are asked about for
 * each match, and nearly all stand nowhere near it: the words of its sentence are looked up once
 * for all cues, and not for each. Immutable and thread-safe.
 *
 * @param gate of all cues
 * @param here the cue's number in the gate where it stands in the match's own sentence; or {@link
 *     #NOWHERE} or {@link #ANYWHERE}
 * @param next the same of the sentence after it
 * @param previous the same of the sentence before it
 */
public record CueGate(PhraseGate gate, int here, int next, int previous) {

  /** The cue is not looked for there. */
  private static final int NOWHERE = -1;

  /** The cue has no certain word, so that it may stand in any sentence. */
  private static final int ANYWHERE = -2;

  private static final long[] NONE = {};

  static CueGate read(SnapshotReader from) {
    return new CueGate(from.shared(PhraseGate::new), from.number(), from.number(), from.number());
  }

  void write(SnapshotWriter to) {
    to.shared(gate, PhraseGate::write);
    to.number(here);
    to.number(next);
    to.number(previous);
  }

  /** These cues with a gate before all of them. */
  public static List<CueCondition> before(List<CueCondition> cues, Programs programs) {
    List<Set<Integer>> required = new ArrayList<>();
    List<int[]> numbers = new ArrayList<>();
    for (CueCondition cue : cues) {
      Optional<PhraseProgram> subject = cue.subject().map(SubjectCue::phrases);
      numbers.add(
          new int[] {
            number(Stream.of(cue.before(), cue.after(), cue.inSentence(), subject), required),
            number(Stream.of(cue.inNext()), required),
            number(Stream.of(cue.inPrevious(), subject), required)
          });
    }
    PhraseGate gate = programs.gate(required);
    List<CueCondition> gated = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int[] of = numbers.get(i);
      gated.add(cues.get(i).behind(new CueGate(gate, of[0], of[1], of[2])));
    }
    return gated;
  }

  private static int number(Stream<Optional<PhraseProgram>> programs, List<Set<Integer>> required) {
    List<PhraseProgram> present = programs.flatMap(Optional::stream).toList();
    if (present.isEmpty()) {
      return NOWHERE;
    }
    Optional<Set<Integer>> words = Programs.required(present);
    words.ifPresent(required::add);
    return words.isPresent() ? required.size() - 1 : ANYWHERE;
  }

  /** Whether the cue may stand where it would govern the candidate's match. */
  boolean mayGovern(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Scratch scratch = candidate.reading().scratch();
    return mayStand(here, sentence, scratch)
        || next != NOWHERE && mayStand(next, sentence.next(), scratch)
        || previous != NOWHERE && mayStand(previous, sentence.previous(), scratch);
  }

  private boolean mayStand(int number, Sentence sentence, Scratch scratch) {
    if (number < 0 || sentence == null) {
      return number == ANYWHERE && sentence != null;
    }
    long[] open = sentence.memo(gate, each -> open(each, sentence, scratch));
    return open.length > 0 && (open[number >> 6] & 1L << number) != 0;
  }

  private static long[] open(PhraseGate gate, Sentence sentence, Scratch scratch) {
    scratch.spend(sentence.tokens().size());
    long[] open = gate.open(sentence, scratch);
    return open == null ? NONE : open.clone();
  }
}
