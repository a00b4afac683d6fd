package org.recordlint.formats.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Lets a record through only if no record before it had its id; not thread-safe. */
final class DistinctIds implements RecordReader {

  private final RecordReader records;
  private final IdTable ids = new IdTable();

  /**
   * Files, or for records that are whole files what stands before their ids: a few names, however
   * many files.
   */
  private final List<String> names = new ArrayList<>();

  DistinctIds(RecordReader records) {
    this.records = records;
  }

  @Override
  public Optional<ReadOutcome> next() {
    Optional<ReadOutcome> outcome = records.next();
    if (outcome.isPresent() && outcome.get() instanceof Read read) {
      String id = read.record().id();
      OptionalLong before = ids.putIfAbsent(id, place(read.where()));
      if (before.isPresent()) {
        return Optional.of(repeated(read.where(), show(before.getAsLong(), id)));
      }
    }
    return outcome;
  }

  private static Unreadable repeated(RecordOrigin where, String before) {
    OptionalInt line = where.wholeFile() ? OptionalInt.empty() : OptionalInt.of(where.line());
    String reason = "its id is that of the record at";
    return new Unreadable(where.path(), line, OptionalInt.empty(), reason, Optional.of(before));
  }

  /** The number of a name, and the line in it, or 0 for a whole file. */
  private long place(RecordOrigin where) {
    boolean nameable = where.wholeFile() && where.path().endsWith(where.uri());
    String name =
        nameable
            ? where.path().substring(0, where.path().length() - where.uri().length())
            : where.path();
    if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
      names.add(name);
    }
    return (long) (names.size() - 1) << Integer.SIZE | (nameable ? 0 : where.line());
  }

  private String show(long place, String id) {
    String name = names.get((int) (place >>> Integer.SIZE));
    int line = (int) place;
    return line == 0 ? name + id : name + ":" + line;
  }

  @Override
  public void close() {
    records.close();
  }
}
