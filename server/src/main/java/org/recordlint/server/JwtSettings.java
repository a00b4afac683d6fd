package org.recordlint.server;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which JSON Web Tokens callers may show in place of an API key. Every token must be signed with
 * one of the algorithms and keys that are named here, whatever its header says, and have an issuer,
 * an audience and an end that fit.
 *
 * @param keys a file with a JSON Web Key Set or with public keys in PEM, read again when it
 *     changes; or the address of a key set, with https unless it is on this machine
 * @param issuer what the claim {@code iss} must be
 * @param audience what the claim {@code aud} must be or hold
 * @param algorithms of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 and ES512; those with
 *     a secret that both sides know are not among them, so that no public key is taken for one
 * @param tenantClaim the claim that names the tenant; read only if the service has tenants
 */
public record JwtSettings(
    String keys, String issuer, String audience, Set<String> algorithms, String tenantClaim) {

  private static final Set<String> KNOWN =
      Stream.concat(
              JWSAlgorithm.Family.RSA.stream(),
              Stream.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512))
          .map(JWSAlgorithm::getName)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is blank, an algorithm is not known, or the keys would
   *     come over a network without https
   */
  public JwtSettings {
    requireText(keys, "its keys");
    requireText(issuer, "an issuer");
    requireText(audience, "an audience");
    requireText(tenantClaim, "a claim for the tenant");
    algorithms = Set.copyOf(algorithms);
    if (algorithms.isEmpty()) {
      throw new IllegalArgumentException("a token needs an algorithm");
    }
    for (String algorithm : new TreeSet<>(algorithms)) {
      if (!KNOWN.contains(algorithm)) {
        throw new IllegalArgumentException(
            "tokens cannot be signed with " + algorithm + "; " + new TreeSet<>(KNOWN) + " can");
      }
    }
    if (isAddress(keys) && !isSafe(URI.create(keys))) {
      throw new IllegalArgumentException("keys come by https, got " + keys);
    }
  }

  private static void requireText(String value, String what) {
    if (Objects.requireNonNull(value, what).isBlank()) {
      throw new IllegalArgumentException("a token needs " + what);
    }
  }

  private static boolean isAddress(String keys) {
    String lower = keys.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:");
  }

  private static boolean isSafe(URI address) {
    boolean here =
        address.getHost() != null
            && Set.of("localhost", "127.0.0.1", "[::1]").contains(address.getHost());
    return address.getHost() != null && (here || "https".equalsIgnoreCase(address.getScheme()));
  }

  /** Whether the keys are fetched, and not read from a file. */
  public boolean keysAreFetched() {
    return isAddress(keys);
  }
}
