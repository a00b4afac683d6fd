package org.recordlint.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A graph of objects as numbers and texts. An object is made when it is first asked for, and only
 * once, however many others refer to it. Thread-safe.
 */
public final class Snapshot {

  /** Objects one after another, each a row of numbers, the lowest byte first. */
  final ByteBuffer numbers;

  /** For each object where it begins, counted in numbers. */
  final IntBuffer objects;

  /** For each text where it ends. */
  final IntBuffer textEnds;

  /** Texts one after another, as one byte a character where that is enough. */
  final ByteBuffer texts;

  /** Where texts begin that take more than one byte a character. */
  final int narrow;

  private final AtomicReferenceArray<Object> made;

  Snapshot(
      ByteBuffer numbers, IntBuffer objects, IntBuffer textEnds, ByteBuffer texts, int narrow) {
    this.numbers = numbers;
    this.objects = objects;
    this.textEnds = textEnds;
    this.texts = texts;
    this.narrow = narrow;
    this.made = new AtomicReferenceArray<>(objects.limit());
  }

  /** The object that was written first. */
  public <T> T root(Function<SnapshotReader, T> reader) {
    return object(0, reader);
  }

  /** An object; the reader of its first caller makes it. */
  @SuppressWarnings("unchecked") // an object is always read as what it was written as
  <T> T object(int number, Function<SnapshotReader, T> reader) {
    Object known = made.get(number);
    if (known == null) {
      T read = reader.apply(new SnapshotReader(this, objects.get(number)));
      known = made.compareAndSet(number, null, read) ? read : made.get(number);
    }
    return (T) known;
  }

  String text(int number) {
    int from = number == 0 ? 0 : textEnds.get(number - 1);
    byte[] bytes = new byte[textEnds.get(number) - from];
    texts.get(from, bytes);
    return new String(
        bytes, number < narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Snapshot[" + objects.limit() + " objects]";
  }
}
