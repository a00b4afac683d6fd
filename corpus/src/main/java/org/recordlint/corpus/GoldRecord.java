package org.recordlint.corpus;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;

/**
 * A record with what a linter should say about it.
 *
 * @param record the record to lint
 * @param expect the places to find, in the file's order; empty if nothing should be said
 * @param missing what a referral does not speak of; empty if aspects were not labelled, an empty
 *     set if all are there
 * @param note why it is labelled so, in the annotator's words; may quote the record
 * @param file the file it was read from, as given
 * @param line its line in that file, counted from 1
 */
public record GoldRecord(
    CaseRecord record,
    List<GoldSpan> expect,
    Optional<Set<Aspect>> missing,
    Optional<String> note,
    String file,
    int line) {

  /** The record type whose aspects are compared. */
  private static final String REFERRAL = "referral";

  public GoldRecord {
    Objects.requireNonNull(record, "record");
    expect = List.copyOf(expect);
    for (GoldSpan gold : expect) {
      if (gold.span().end() > record.text().length()) {
        throw new IllegalArgumentException("a gold span reaches past the end of the text");
      }
    }
    missing = missing.map(GoldRecord::copy);
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(file, "file");
  }

  private static Set<Aspect> copy(Set<Aspect> aspects) {
    EnumSet<Aspect> copy = EnumSet.noneOf(Aspect.class);
    copy.addAll(aspects);
    return Collections.unmodifiableSet(copy);
  }

  /**
   * The aspects to compare: those labelled as missing, if the record is a referral. Empty for other
   * types, even if they carry a label.
   */
  public Optional<Set<Aspect>> comparedAspects() {
    return record.type().filter(REFERRAL::equals).isPresent() ? missing : Optional.empty();
  }

  /** Where the record stands, as {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }

  /** Shows id and place only, never a word of the record. */
  @Override
  public String toString() {
    return "GoldRecord[" + record.id() + ", " + place() + "]";
  }
}
