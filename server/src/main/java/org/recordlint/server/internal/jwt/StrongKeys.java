package org.recordlint.server.internal.jwt;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;

/** The keys of another source that are long enough to be trusted. */
record StrongKeys(JWKSource<SecurityContext> source) implements JWKSource<SecurityContext> {

  private static final int SHORTEST_RSA = 2048;
  private static final int MOST = 32;

  static boolean isStrong(JWK key) {
    return key instanceof ECKey || key instanceof RSAKey && key.size() >= SHORTEST_RSA;
  }

  /** Not more than a few, since each that may fit is tried. */
  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
    return source.get(selector, context).stream().filter(StrongKeys::isStrong).limit(MOST).toList();
  }
}
