package org.recordlint.server;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.recordlint.SharedPacks;
import org.recordlint.server.internal.http.Keys;
import org.recordlint.server.internal.http.Tokens;
import org.recordlint.server.internal.jwt.JwtTokens;
import org.recordlint.server.internal.tenant.Tenants;

/** What callers must show, and whose rules then count. Not thread-safe. */
final class Admission {

  private Optional<ApiKeys> keys = Optional.empty();
  private Optional<JwtSettings> tokens = Optional.empty();
  private Optional<Path> tenantFolder = Optional.empty();
  private Optional<SharedPacks> tenantPacks = Optional.empty();

  void keys(ApiKeys value) {
    keys = Optional.of(value);
  }

  void tokens(JwtSettings value) {
    tokens = Optional.of(value);
  }

  void tenants(Path folder, SharedPacks packs) {
    tenantFolder = Optional.of(folder);
    tenantPacks = Optional.of(packs);
  }

  /**
   * Checks that callers must show something, where they must.
   *
   * @throws IllegalStateException if not
   * @throws IOException if the file with the keys cannot be read
   */
  void requireProof(InetAddress address) throws IOException {
    boolean open = keys.isEmpty() && tokens.isEmpty();
    if (open && !address.isLoopbackAddress()) {
      throw new IllegalStateException(
          "listening on "
              + address.getHostAddress()
              + " needs API keys or tokens, since others can reach the service there");
    }
    if (open && tenantFolder.isPresent()) {
      throw new IllegalStateException(
          "tenants need API keys or tokens, which tell whose rules count");
    }
    if (keys.isPresent() && keys.get().list().isEmpty()) {
      throw new IllegalStateException("the key file " + keys.get().file() + " holds no key");
    }
  }

  Optional<Keys> openKeys(Consumer<String> report) throws IOException {
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new KeyRing(keys.get(), System::nanoTime, report));
  }

  Optional<Tokens> openTokens(Clock clock, Consumer<String> report) throws IOException {
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new JwtTokens(tokens.get(), tenantFolder.isPresent(), clock, report));
  }

  Optional<Tenants> openTenants(Clock clock, Consumer<String> report) throws IOException {
    return tenantFolder.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tenants(tenantFolder.get(), tenantPacks.orElseThrow(), clock, report));
  }
}
