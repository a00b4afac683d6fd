package org.recordlint.internal.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.match.PhraseProgram;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.snapshot.SnapshotReader;
import org.recordlint.internal.snapshot.SnapshotWriter;

/** Writes conditions to a snapshot and reads them back, each kind by its number. */
public final class Conditions {

  private static final int ABOUT = 0;
  private static final int AGE = 1;
  private static final int CUE = 2;
  private static final int EXCEPTION = 3;
  private static final int NEAR = 4;
  private static final int OWN_WORDS = 5;
  private static final int PERIOD = 6;
  private static final int QUOTED = 7;
  private static final int RECORD_TYPE = 8;
  private static final int TITLE = 9;
  private static final int ASKED = 10;

  private Conditions() {}

  /** Writes a condition for {@link #read}. */
  public static void write(Condition condition, SnapshotWriter to) {
    if (condition instanceof AboutCondition about) {
      to.number(ABOUT);
      about.write(to);
    } else if (condition instanceof AgeCondition age) {
      to.number(AGE);
      to.choice(age.required());
    } else if (condition instanceof AskedCondition asked) {
      to.number(ASKED);
      to.optional(asked.openers(), Conditions::write);
    } else if (condition instanceof CueCondition cue) {
      to.number(CUE);
      write(cue, to);
    } else if (condition instanceof ExceptionCondition exception) {
      to.number(EXCEPTION);
      write(exception.exceptions(), to);
    } else if (condition instanceof NearCondition near) {
      to.number(NEAR);
      write(near.phrases(), to);
      to.choice(near.place());
    } else if (condition instanceof OwnWordsCondition) {
      to.number(OWN_WORDS);
    } else if (condition instanceof PeriodCondition period) {
      to.number(PERIOD);
      to.optional(period.before().map(LocalDate::toString), (day, writer) -> writer.text(day));
      to.optional(period.after().map(LocalDate::toString), (day, writer) -> writer.text(day));
    } else if (condition instanceof QuotedCondition quoted) {
      to.number(QUOTED);
      to.optional(quoted.judging(), Conditions::write);
      to.optional(quoted.attributed(), Conditions::write);
      to.optional(quoted.documents(), Conditions::write);
    } else if (condition instanceof RecordTypeCondition type) {
      to.number(RECORD_TYPE);
      to.texts(new TreeSet<>(type.only()));
      to.texts(new TreeSet<>(type.not()));
    } else if (condition instanceof TitleCondition title) {
      to.number(TITLE);
      title.write(to);
    }
  }

  /** Reads a condition. */
  public static Condition read(SnapshotReader from) {
    int kind = from.number();
    return switch (kind) {
      case ABOUT -> new AboutCondition(from);
      case AGE -> new AgeCondition(from.choice(SpanRule.Age.class));
      case ASKED -> new AskedCondition(optional(from));
      case CUE -> cue(from);
      case EXCEPTION -> new ExceptionCondition(program(from));
      case NEAR -> new NearCondition(program(from), from.choice(NearCondition.Place.class));
      case OWN_WORDS -> new OwnWordsCondition();
      case PERIOD -> new PeriodCondition(day(from), day(from));
      case QUOTED -> new QuotedCondition(optional(from), optional(from), optional(from));
      case RECORD_TYPE ->
          new RecordTypeCondition(Set.copyOf(from.texts()), Set.copyOf(from.texts()));
      case TITLE -> new TitleCondition(from);
      default -> throw new IllegalStateException("no condition has the number " + kind);
    };
  }

  private static void write(CueCondition cue, SnapshotWriter to) {
    to.text(cue.name());
    to.text(cue.reason());
    to.optional(cue.before(), Conditions::write);
    to.number(cue.reach());
    to.optional(cue.after(), Conditions::write);
    to.number(cue.reachAfter());
    to.optional(cue.inSentence(), Conditions::write);
    to.optional(cue.inNext(), Conditions::write);
    to.optional(cue.inPrevious(), Conditions::write);
    to.optional(cue.with(), Conditions::write);
    to.optional(cue.stop(), Conditions::write);
    to.optional(cue.subject(), (subject, writer) -> subject.write(writer));
    to.optional(cue.not(), Conditions::write);
    to.optional(cue.gate(), CueGate::write);
  }

  private static CueCondition cue(SnapshotReader from) {
    return new CueCondition(
        from.text(),
        from.text(),
        optional(from),
        from.number(),
        optional(from),
        from.number(),
        optional(from),
        optional(from),
        optional(from),
        optional(from),
        optional(from),
        from.optional(SubjectCue::new),
        optional(from),
        from.optional(CueGate::read));
  }

  /** Rules share programs, so that what several look for is looked for once. */
  static void write(PhraseProgram program, SnapshotWriter to) {
    to.shared(program, PhraseProgram::write);
  }

  static PhraseProgram program(SnapshotReader from) {
    return from.shared(PhraseProgram::new);
  }

  private static Optional<PhraseProgram> optional(SnapshotReader from) {
    return from.optional(Conditions::program);
  }

  private static Optional<LocalDate> day(SnapshotReader from) {
    return from.optional(SnapshotReader::text).map(LocalDate::parse);
  }
}
