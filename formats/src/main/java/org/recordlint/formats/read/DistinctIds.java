package org.recordlint.formats.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Lets a record through only if no record before it had its id; not thread-safe. */
final class DistinctIds implements RecordReader {

  /** All places from this one on, after four billion lines, are one. */
  private static final long FURTHEST = 0xFFFF_FFFEL;

  private final RecordReader records;
  private final IdTable ids = new IdTable();

  /**
   * Files, or for records that are whole files what stands before their ids: a few names, however
   * many files.
   */
  private final List<Name> names = new ArrayList<>();

  /** The greatest place given. */
  private long last = -1;

  /**
   * A name with the place of its line 0. Places are counted on from file to file, so that one
   * number tells file and line.
   */
  private record Name(String text, long first) {}

  DistinctIds(RecordReader records) {
    this.records = records;
  }

  @Override
  public Optional<ReadOutcome> next() {
    Optional<ReadOutcome> outcome = records.next();
    if (outcome.isPresent() && outcome.get() instanceof Read read) {
      String id = read.record().id();
      OptionalInt before = ids.putIfAbsent(id, place(read.where()));
      if (before.isPresent()) {
        return Optional.of(repeated(read.where(), show(before.getAsInt(), id)));
      }
    }
    return outcome;
  }

  private static Unreadable repeated(RecordOrigin where, String before) {
    OptionalInt line = where.wholeFile() ? OptionalInt.empty() : OptionalInt.of(where.line());
    String reason = "its id is that of the record at";
    return new Unreadable(where.path(), line, OptionalInt.empty(), reason, Optional.of(before));
  }

  /** The place of a line, or for a whole file that of its name. */
  private int place(RecordOrigin where) {
    boolean nameable = where.wholeFile() && where.path().endsWith(where.uri());
    String name =
        nameable
            ? where.path().substring(0, where.path().length() - where.uri().length())
            : where.path();
    if (names.isEmpty() || !names.get(names.size() - 1).text().equals(name)) {
      names.add(new Name(name, last + 1));
    }
    long place = names.get(names.size() - 1).first() + (nameable ? 0 : where.line());
    last = Math.max(last, place);
    return (int) Math.min(place, FURTHEST);
  }

  private String show(int given, String id) {
    long place = Integer.toUnsignedLong(given);
    if (place == FURTHEST) {
      return id;
    }
    int low = 0;
    int high = names.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (names.get(middle).first() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Name name = names.get(low);
    long line = place - name.first();
    return line == 0 ? name.text() + id : name.text() + ":" + line;
  }

  @Override
  public void close() {
    records.close();
  }
}
