package org.recordlint.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.recordlint.server.internal.http.Identity;
import org.recordlint.server.internal.http.Keys;

/**
 * The keys of a running service, read again when their file changes. If the file cannot be read
 * nobody gets in.
 */
final class KeyRing implements Keys {

  private static final long LOOK_AGAIN_NANOS = 500_000_000L;

  private final ApiKeys keys;
  private final LongSupplier nanoTime;
  private final Consumer<String> report;
  private List<ApiKeys.Entry> entries;
  private FileTime modified;
  private long size;
  private long looked;

  /**
   * A ring of the keys in a file.
   *
   * @param report hears when the file cannot be read any more
   * @throws IOException if the file cannot be read
   */
  KeyRing(ApiKeys keys, LongSupplier nanoTime, Consumer<String> report) throws IOException {
    this.keys = keys;
    this.nanoTime = nanoTime;
    this.report = report;
    this.modified = Files.getLastModifiedTime(keys.file());
    this.size = Files.size(keys.file());
    this.entries = keys.list();
    this.looked = nanoTime.getAsLong();
  }

  @Override
  public Optional<Identity> find(String key) {
    return ApiKeys.idOf(key, current()).flatMap(this::byId);
  }

  @Override
  public Optional<Identity> byId(String id) {
    return current().stream()
        .filter(entry -> entry.id().equals(id))
        .map(entry -> new Identity(entry.id(), entry.tenant()))
        .findFirst();
  }

  private synchronized List<ApiKeys.Entry> current() {
    long now = nanoTime.getAsLong();
    if (now - looked >= LOOK_AGAIN_NANOS) {
      looked = now;
      try {
        FileTime time = Files.getLastModifiedTime(keys.file());
        long length = Files.size(keys.file());
        if (!time.equals(modified) || length != size) {
          entries = keys.list();
          modified = time;
          size = length;
        }
      } catch (IOException e) {
        if (!entries.isEmpty()) {
          report.accept("the key file cannot be read any more: every key is refused");
        }
        entries = List.of();
        modified = FileTime.fromMillis(0);
      }
    }
    return entries;
  }
}
