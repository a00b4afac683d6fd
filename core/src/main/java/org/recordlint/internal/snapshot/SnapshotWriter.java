package org.recordlint.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes one object of a snapshot, and those that it refers to. Not thread-safe. */
public final class SnapshotWriter {

  /** What all objects of a snapshot are written to. */
  private static final class Target {
    private final IdentityHashMap<Object, Integer> known = new IdentityHashMap<>();
    private final List<int[]> objects = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Places of numbers that stand for texts, by object. */
    private final List<int[]> mentions = new ArrayList<>();
  }

  private final Target target;
  private int[] numbers = new int[16];
  private int size;
  private int[] mentions = new int[4];
  private int mentioned;

  private SnapshotWriter(Target target) {
    this.target = target;
  }

  /** A snapshot of an object. */
  public static <T> Snapshot of(T root, BiConsumer<? super T, SnapshotWriter> writer) {
    Target target = new Target();
    new SnapshotWriter(target).shared(root, writer);
    List<String> wide = target.texts.keySet().stream().filter(text -> !isNarrow(text)).toList();
    List<String> ordered =
        new ArrayList<>(target.texts.keySet().stream().filter(SnapshotWriter::isNarrow).toList());
    int narrow = ordered.size();
    ordered.addAll(wide);
    int[] places = new int[ordered.size()];
    int[] ends = new int[ordered.size()];
    byte[] texts = new byte[1 << 16];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      byte[] bytes =
          ordered
              .get(i)
              .getBytes(i < narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      if (end + bytes.length > texts.length) {
        texts = Arrays.copyOf(texts, 2 * (end + bytes.length));
      }
      System.arraycopy(bytes, 0, texts, end, bytes.length);
      end += bytes.length;
      ends[i] = end;
      places[target.texts.get(ordered.get(i))] = i;
    }
    int[] offsets = new int[target.objects.size()];
    int size = target.objects.stream().mapToInt(object -> object.length).sum();
    ByteBuffer all =
        ByteBuffer.allocate(Math.multiplyExact(Integer.BYTES, size)).order(ByteOrder.LITTLE_ENDIAN);
    IntBuffer written = all.asIntBuffer();
    for (int i = 0; i < offsets.length; i++) {
      int[] object = target.objects.get(i);
      for (int mention : target.mentions.get(i)) {
        object[mention] = places[object[mention]];
      }
      offsets[i] = written.position();
      written.put(object);
    }
    return new Snapshot(
        all,
        IntBuffer.wrap(offsets),
        IntBuffer.wrap(ends),
        ByteBuffer.wrap(Arrays.copyOf(texts, end)),
        narrow);
  }

  private static boolean isNarrow(String text) {
    return text.chars().allMatch(c -> c < 256);
  }

  public void number(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  public void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  public void numbers(int[] values) {
    number(values.length);
    if (size + values.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * (size + values.length));
    }
    System.arraycopy(values, 0, numbers, size, values.length);
    size += values.length;
  }

  public void bytes(byte[] values) {
    number(values.length);
    for (byte value : values) {
      number(value);
    }
  }

  public void longs(long[] values) {
    number(values.length);
    for (long value : values) {
      number((int) value);
      number((int) (value >>> Integer.SIZE));
    }
  }

  public void text(String text) {
    Integer known = target.texts.putIfAbsent(text, target.texts.size());
    if (mentioned == mentions.length) {
      mentions = Arrays.copyOf(mentions, 2 * mentioned);
    }
    mentions[mentioned++] = size;
    number(known == null ? target.texts.size() - 1 : known);
  }

  public void choice(Enum<?> value) {
    text(value.name());
  }

  public void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Texts, in the order of their numbers. */
  public void texts(Texts texts) {
    number(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      text(texts.get(i));
    }
  }

  public <T> void optional(Optional<T> value, BiConsumer<? super T, SnapshotWriter> writer) {
    flag(value.isPresent());
    value.ifPresent(present -> writer.accept(present, this));
  }

  public <T> void list(Collection<T> values, BiConsumer<? super T, SnapshotWriter> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(value, this));
  }

  /** An object that others may refer to as well: it is written once. */
  public <T> void shared(T object, BiConsumer<? super T, SnapshotWriter> writer) {
    Integer known = target.known.get(object);
    if (known == null) {
      known = target.objects.size();
      target.known.put(object, known);
      target.objects.add(new int[0]);
      target.mentions.add(new int[0]);
      SnapshotWriter inner = new SnapshotWriter(target);
      writer.accept(object, inner);
      target.objects.set(known, Arrays.copyOf(inner.numbers, inner.size));
      target.mentions.set(known, Arrays.copyOf(inner.mentions, inner.mentioned));
    }
    number(known);
  }

  @Override
  public String toString() {
    return "SnapshotWriter[" + size + "]";
  }
}
