package org.recordlint.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A snapshot on disk, with the key of what it was made of and a checksum. Whatever is wrong with the
 * file, reading it gives nothing, so that the snapshot is made anew.
 */
public final class SnapshotFile {

  private static final int MAGIC = 0x52_4C_53_31;

  /** Magic, and the lengths of key, numbers, objects, texts and bytes, and how many are narrow. */
  private static final int HEADER = 7 * Integer.BYTES;

  private SnapshotFile() {}

  /** Reads what was written under this key; empty if that is not what the file holds. */
  public static Optional<Snapshot> read(Path file, String key) {
    try {
      return Files.isRegularFile(file)
          ? decode(Files.readAllBytes(file), key.getBytes(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  private static Optional<Snapshot> decode(byte[] file, byte[] key) {
    if (file.length < HEADER + Integer.BYTES) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int magic = in.getInt();
    int keyLength = in.getInt();
    int numbers = in.getInt();
    int objects = in.getInt();
    int texts = in.getInt();
    int bytes = in.getInt();
    int narrow = in.getInt();
    boolean valid =
        magic == MAGIC
            && keyLength == key.length
            && Math.min(Math.min(numbers, objects), Math.min(Math.min(texts, bytes), narrow)) >= 0
            && file.length
                == HEADER
                    + ((long) numbers + objects + texts + 1) * Integer.BYTES
                    + keyLength
                    + bytes
            && in.getInt(file.length - Integer.BYTES) == checksum(file, file.length - Integer.BYTES)
            && Arrays.equals(file, HEADER, HEADER + key.length, key, 0, key.length);
    if (!valid) {
      return Optional.empty();
    }
    in.position(HEADER + keyLength);
    return Optional.of(
        new Snapshot(
            numbers(in, numbers),
            numbers(in, objects),
            numbers(in, texts),
            Arrays.copyOfRange(file, in.position(), in.position() + bytes),
            narrow));
  }

  private static int[] numbers(ByteBuffer in, int length) {
    int[] numbers = new int[length];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + length * Integer.BYTES);
    return numbers;
  }

  private static int checksum(byte[] file, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(file, 0, length);
    return (int) checksum.getValue();
  }

  /**
   * Writes a snapshot so that nobody ever reads half of it. Only the file's owner may read it.
   *
   * @throws IOException if it cannot be written; nothing is left behind then
   */
  public static void write(Snapshot snapshot, Path file, String key) throws IOException {
    byte[] bytes = encode(snapshot, key.getBytes(StandardCharsets.UTF_8));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "snapshot", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static byte[] encode(Snapshot snapshot, byte[] key) {
    long length =
        HEADER
            + ((long) snapshot.numbers.length
                    + snapshot.objects.length
                    + snapshot.textEnds.length
                    + 1)
                * Integer.BYTES
            + key.length
            + snapshot.texts.length;
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC).putInt(key.length);
    out.putInt(snapshot.numbers.length).putInt(snapshot.objects.length);
    out.putInt(snapshot.textEnds.length).putInt(snapshot.texts.length).putInt(snapshot.narrow);
    out.put(key);
    for (int[] part : new int[][] {snapshot.numbers, snapshot.objects, snapshot.textEnds}) {
      out.asIntBuffer().put(part);
      out.position(out.position() + part.length * Integer.BYTES);
    }
    out.put(snapshot.texts);
    out.putInt(checksum(out.array(), out.position()));
    return out.array();
  }
}
