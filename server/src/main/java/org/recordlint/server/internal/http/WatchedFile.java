package org.recordlint.server.internal.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells when a file is to be read again, and looks at it twice a second at most. */
public final class WatchedFile {

  private static final long LOOK_AGAIN_NANOS = 500_000_000L;

  private final Path path;
  private final LongSupplier nanoTime;
  private Optional<Looks> seen = Optional.empty();
  private long looked;

  /** What a file looks like from outside; two that are equal are taken for the same content. */
  private record Looks(FileTime modified, long size) {}

  /** A file that is to be read; not thread-safe. */
  public WatchedFile(Path path, LongSupplier nanoTime) {
    this.path = path;
    this.nanoTime = nanoTime;
    this.looked = nanoTime.getAsLong() - LOOK_AGAIN_NANOS;
  }

  /**
   * Whether the file may hold something else than when this was asked last.
   *
   * @throws IOException if it cannot be looked at; it is then to be read when it can
   */
  public boolean hasChanged() throws IOException {
    long now = nanoTime.getAsLong();
    if (now - looked < LOOK_AGAIN_NANOS) {
      return false;
    }
    looked = now;
    Optional<Looks> before = seen;
    forget();
    seen = Optional.of(new Looks(Files.getLastModifiedTime(path), Files.size(path)));
    return !seen.equals(before);
  }

  /** Has the file read again at the next look, because what was read is no use. */
  public void forget() {
    seen = Optional.empty();
  }
}
