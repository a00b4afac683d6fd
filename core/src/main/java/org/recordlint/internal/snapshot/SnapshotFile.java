package org.recordlint.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * A snapshot on disk, with the key of what it was made of and a checksum. Whatever is wrong with
 * the file, reading it gives nothing, so that the snapshot is made anew.
 */
public final class SnapshotFile {

  private static final int MAGIC = 0x52_4C_53_31;

  /** Magic, and the lengths of key, numbers, objects, texts and bytes, and how many are narrow. */
  private static final int HEADER = 7 * Integer.BYTES;

  private SnapshotFile() {}

  /** Reads what was written under this key; empty if that is not what the file holds. */
  public static Optional<Snapshot> read(Path file, String key) {
    // Mapped, since of most of it nothing is read in a short run. A file is never changed in place.
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      return size > Integer.MAX_VALUE
          ? Optional.empty()
          : decode(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), key);
    } catch (IOException | SecurityException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static Optional<Snapshot> decode(ByteBuffer file, String key) {
    int end = file.limit() - Integer.BYTES;
    if (end < HEADER) {
      return Optional.empty();
    }
    ByteBuffer in = file.order(ByteOrder.LITTLE_ENDIAN);
    int magic = in.getInt();
    int keyLength = in.getInt();
    int numbers = in.getInt();
    int objects = in.getInt();
    int texts = in.getInt();
    int bytes = in.getInt();
    int narrow = in.getInt();
    ByteBuffer wanted = ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8));
    boolean fits =
        magic == MAGIC
            && keyLength == wanted.limit()
            && numbers >= 0
            && objects >= 0
            && texts >= 0
            && bytes >= 0
            && end
                == HEADER
                    + ((long) numbers + objects + texts) * Integer.BYTES
                    + (long) keyLength
                    + bytes;
    if (!fits
        || in.getInt(end) != checksum(in.slice(0, end))
        || !wanted.equals(in.slice(HEADER, keyLength))) {
      return Optional.empty();
    }
    int at = HEADER + keyLength;
    ByteBuffer all = part(in, at, numbers * Integer.BYTES);
    at += all.limit();
    ByteBuffer places = part(in, at, objects * Integer.BYTES);
    at += places.limit();
    ByteBuffer ends = part(in, at, texts * Integer.BYTES);
    at += ends.limit();
    return Optional.of(
        new Snapshot(all, places.asIntBuffer(), ends.asIntBuffer(), part(in, at, bytes), narrow));
  }

  private static ByteBuffer part(ByteBuffer in, int from, int length) {
    return in.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /**
   * Writes a snapshot so that nobody ever reads half of it. Only the file's owner may read it.
   *
   * @param snapshot is not made where the folder takes no file
   * @throws IOException if it cannot be written; nothing is left behind then
   */
  public static void write(Supplier<Snapshot> snapshot, Path file, String key) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "snapshot", ".part");
    try {
      Files.write(part, encode(snapshot.get(), key.getBytes(StandardCharsets.UTF_8)));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static byte[] encode(Snapshot snapshot, byte[] key) {
    int objects = snapshot.objects.limit();
    int texts = snapshot.textEnds.limit();
    long length =
        HEADER
            + (long) snapshot.numbers.limit()
            + ((long) objects + texts + 1) * Integer.BYTES
            + key.length
            + snapshot.texts.limit();
    byte[] bytes = new byte[Math.toIntExact(length)];
    ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC).putInt(key.length);
    out.putInt(snapshot.numbers.limit() / Integer.BYTES).putInt(objects);
    out.putInt(texts).putInt(snapshot.texts.limit()).putInt(snapshot.narrow);
    out.put(key).put(snapshot.numbers.duplicate());
    for (int i = 0; i < objects; i++) {
      out.putInt(snapshot.objects.get(i));
    }
    for (int i = 0; i < texts; i++) {
      out.putInt(snapshot.textEnds.get(i));
    }
    out.put(snapshot.texts.duplicate());
    out.putInt(checksum(out.duplicate().flip()));
    return bytes;
  }
}
