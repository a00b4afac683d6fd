package org.recordlint.server.internal.jwt;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.recordlint.server.internal.http.WatchedFile;

/**
 * The public keys in a file, read again when it changes. If it cannot be read any more, or what is
 * in it is wrong, no token counts. Thread-safe.
 */
final class KeyFile implements JWKSource<SecurityContext> {

  private final Path file;
  private final WatchedFile watched;
  private final Consumer<String> report;
  private JWKSet keys;

  /**
   * Reads the file.
   *
   * @param report hears when the file cannot be read any more
   * @throws IOException if it cannot be read, or is neither a key set nor PEM, or a key is weak or
   *     no public key, naming the file
   */
  KeyFile(Path file, LongSupplier nanoTime, Consumer<String> report) throws IOException {
    this.file = file;
    this.watched = new WatchedFile(file, nanoTime);
    this.report = report;
    loadIfChanged();
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) {
    List<JWK> named = selector.select(current());
    if (!named.isEmpty()) {
      return named;
    }
    // Keys in PEM have no names, while tokens mostly name theirs.
    JWKMatcher.Builder any =
        new JWKMatcher.Builder(selector.getMatcher()).keyIDs((Set<String>) null);
    return new JWKSelector(any.build())
        .select(current()).stream().filter(key -> key.getKeyID() == null).toList();
  }

  private synchronized JWKSet current() {
    try {
      loadIfChanged();
    } catch (IOException e) {
      if (!keys.isEmpty()) {
        report.accept("no token counts any more: " + e.getMessage());
      }
      keys = new JWKSet();
      watched.forget();
    }
    return keys;
  }

  private void loadIfChanged() throws IOException {
    String text;
    try {
      if (!watched.hasChanged()) {
        return;
      }
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IOException("the keys for tokens in " + file + " cannot be read", e);
    }
    try {
      JWKSet read = PemKeys.isPem(text) ? PemKeys.read(text) : JWKSet.parse(text);
      require(!read.isEmpty(), "there is no key");
      for (JWK key : read.getKeys()) {
        require(!key.isPrivate(), "a key is private, or a secret; only public ones belong here");
        require(StrongKeys.isStrong(key), "a key is too weak, or of a kind that is not known");
      }
      keys = read;
    } catch (ParseException e) {
      throw new IOException("the keys for tokens in " + file + " are neither JWKS nor PEM", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("the keys for tokens in " + file + ": " + e.getMessage(), e);
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
