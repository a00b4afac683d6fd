package org.recordlint.server.internal.jwt;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.recordlint.server.JwtSettings;

/** What a token must claim: issuer, audience, an end, and no beginning that is still to come. */
final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

  /** How far two machines' clocks may be apart. */
  private static final int SKEW_SECONDS = 30;

  private final Clock clock;

  Claims(JwtSettings settings, Clock clock) {
    super(
        Set.of(settings.audience()),
        new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
        Set.of("exp"),
        Set.of());
    this.clock = clock;
    setMaxClockSkew(SKEW_SECONDS);
  }

  @Override
  protected Date currentTime() {
    return Date.from(clock.instant());
  }
}
