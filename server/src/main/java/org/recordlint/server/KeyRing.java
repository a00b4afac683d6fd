package org.recordlint.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.recordlint.server.internal.http.Identity;
import org.recordlint.server.internal.http.Keys;
import org.recordlint.server.internal.http.WatchedFile;

/**
 * The keys of a running service, read again when their file changes. If the file cannot be read
 * nobody gets in.
 */
final class KeyRing implements Keys {

  private final ApiKeys keys;
  private final WatchedFile file;
  private final Consumer<String> report;
  private List<ApiKeys.Entry> entries;

  /**
   * A ring of the keys in a file.
   *
   * @param report hears when the file cannot be read any more
   * @throws IOException if the file cannot be read
   */
  KeyRing(ApiKeys keys, LongSupplier nanoTime, Consumer<String> report) throws IOException {
    this.keys = keys;
    this.report = report;
    this.file = new WatchedFile(keys.file(), nanoTime);
    file.hasChanged();
    this.entries = keys.list();
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
    try {
      if (file.hasChanged()) {
        entries = keys.list();
      }
    } catch (IOException e) {
      if (!entries.isEmpty()) {
        report.accept("the key file cannot be read any more: every key is refused");
      }
      entries = List.of();
      file.forget();
    }
    return entries;
  }
}
