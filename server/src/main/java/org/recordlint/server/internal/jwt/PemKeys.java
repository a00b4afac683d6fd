package org.recordlint.server.internal.jwt;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads public keys in PEM; the library would want another library for it. */
final class PemKeys {

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

  private PemKeys() {}

  static boolean isPem(String text) {
    return text.stripLeading().startsWith("-----BEGIN ");
  }

  /**
   * The keys of all blocks.
   *
   * @throws IllegalArgumentException if one is anything but a public key for RSA or on a curve of
   *     NIST's
   */
  static JWKSet read(String text) {
    List<JWK> keys = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      if (!blocks.group(1).equals("PUBLIC KEY")) {
        throw new IllegalArgumentException(
            "only blocks of PUBLIC KEY belong here, not " + blocks.group(1));
      }
      X509EncodedKeySpec spec =
          new X509EncodedKeySpec(Base64.getMimeDecoder().decode(blocks.group(2)));
      keys.add(
          rsa(spec)
              .or(() -> curve(spec))
              .orElseThrow(
                  () -> new IllegalArgumentException("a public key is neither RSA nor EC")));
    }
    return new JWKSet(keys);
  }

  private static Optional<JWK> rsa(X509EncodedKeySpec spec) {
    try {
      RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
      return Optional.of(new RSAKey.Builder(key).build());
    } catch (InvalidKeySpecException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has RSA", e);
    }
  }

  private static Optional<JWK> curve(X509EncodedKeySpec spec) {
    try {
      ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
      return Optional.ofNullable(Curve.forECParameterSpec(key.getParams()))
          .map(curve -> new ECKey.Builder(curve, key).build());
    } catch (InvalidKeySpecException | NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }
}
