package org.recordlint.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one object of a snapshot, in the order in which it was written. Not thread-safe. */
public final class SnapshotReader {

  private final Snapshot snapshot;
  private int at;

  SnapshotReader(Snapshot snapshot, int at) {
    this.snapshot = snapshot;
    this.at = at;
  }

  public int number() {
    return snapshot.numbers.getInt(Integer.BYTES * at++);
  }

  public boolean flag() {
    return number() != 0;
  }

  public int[] numbers() {
    int[] numbers = new int[number()];
    take(numbers.length).asIntBuffer().get(numbers);
    return numbers;
  }

  public byte[] bytes() {
    byte[] bytes = new byte[number()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) number();
    }
    return bytes;
  }

  public long[] longs() {
    long[] longs = new long[number()];
    take(2 * longs.length).asLongBuffer().get(longs);
    return longs;
  }

  private ByteBuffer take(int length) {
    int from = Integer.BYTES * at;
    at += length;
    return snapshot.numbers.slice(from, Integer.BYTES * length).order(ByteOrder.LITTLE_ENDIAN);
  }

  public String text() {
    return snapshot.text(number());
  }

  public <E extends Enum<E>> E choice(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  public List<String> texts() {
    return list(SnapshotReader::text);
  }

  /** Texts that are made into strings one by one, when asked for. */
  public Texts textsLater() {
    return new Texts(numbers(), snapshot);
  }

  public <T> Optional<T> optional(Function<SnapshotReader, T> reader) {
    return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  public <T> List<T> list(Function<SnapshotReader, T> reader) {
    int length = number();
    List<T> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      list.add(reader.apply(this));
    }
    return list;
  }

  /** An object that others may refer to as well. */
  public <T> T shared(Function<SnapshotReader, T> reader) {
    return snapshot.object(number(), reader);
  }

  /** As {@link #shared}, but made when it is asked for. */
  public <T> Lazy<T> later(Function<SnapshotReader, T> reader) {
    int number = number();
    return Lazy.from(() -> snapshot.object(number, reader));
  }

  @Override
  public String toString() {
    return "SnapshotReader[" + at + "]";
  }
}
