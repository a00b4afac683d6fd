package org.recordlint.server.internal.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recordlint.server.JwtSettings;
import org.recordlint.server.internal.http.Identity;
import org.recordlint.server.internal.http.Tokens;

/** JSON Web Tokens, checked against settings and never against what they say of themselves. */
public final class JwtTokens implements Tokens {

  private static final int LONGEST = 8_192;
  private static final int FETCH_MILLIS = 2_000;
  private static final int LARGEST_KEY_SET = 1 << 18;
  private static final long REPORT_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final JwtSettings settings;
  private final boolean tenants;
  private final Consumer<String> report;
  private final AtomicLong reported = new AtomicLong(System.nanoTime() - REPORT_AGAIN_NANOS);

  /**
   * Reads the keys, if they are in a file; others are fetched when a token first needs them.
   *
   * @param tenants whether each token must name a tenant
   * @param report hears when the keys cannot be had
   * @throws IOException if the file with the keys cannot be read, naming it
   */
  public JwtTokens(JwtSettings settings, boolean tenants, Clock clock, Consumer<String> report)
      throws IOException {
    this.settings = settings;
    this.tenants = tenants;
    this.report = report;
    Set<JWSAlgorithm> algorithms =
        settings.algorithms().stream()
            .map(JWSAlgorithm::parse)
            .collect(Collectors.toUnmodifiableSet());
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(algorithms, new StrongKeys(source(settings, report))));
    processor.setJWTClaimsSetVerifier(new Claims(settings, clock));
  }

  private static JWKSource<SecurityContext> source(JwtSettings settings, Consumer<String> report)
      throws IOException {
    if (!settings.keysAreFetched()) {
      return new KeyFile(Path.of(settings.keys()), System::nanoTime, report);
    }
    // The library keeps them for five minutes, asks twice in half a minute at most, and goes on
    // with what it has for an hour if nobody answers.
    return JWKSourceBuilder.create(
            URI.create(settings.keys()).toURL(),
            new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, LARGEST_KEY_SET))
        .outageTolerant(TimeUnit.HOURS.toMillis(1))
        .build();
  }

  @Override
  public Checked check(String token) {
    if (token.length() > LONGEST) {
      return refused("the token is too long");
    }
    try {
      return identity(processor.process(SignedJWT.parse(token), null));
    } catch (ParseException e) {
      return refused("the token is no signed JWT");
    } catch (ExpiredJWTException e) {
      return refused("the token has expired");
    } catch (BadJWTException e) {
      return refused("the token's issuer, audience or time does not fit");
    } catch (BadJWSException e) {
      return refused("the token's signature does not fit");
    } catch (BadJOSEException e) {
      return refused("the token is not signed with a key and an algorithm that count here");
    } catch (KeySourceException e) {
      tellOfMissingKeys();
      return Checked.refused(503, "the keys for tokens cannot be had; try again");
    } catch (JOSEException | RuntimeException e) {
      return refused("the token cannot be checked");
    }
  }

  private Checked identity(JWTClaimsSet claims) throws ParseException {
    Optional<String> tenant =
        tenants
            ? Optional.ofNullable(claims.getStringClaim(settings.tenantClaim()))
            : Optional.empty();
    if (tenants && tenant.isEmpty()) {
      return Checked.refused(403, "the token names no tenant");
    }
    String who = claims.getSubject() == null ? "" : claims.getSubject();
    return Checked.valid(new Identity("token " + tenant.orElse("") + " " + who, tenant));
  }

  private static Checked refused(String reason) {
    return Checked.refused(401, reason);
  }

  private void tellOfMissingKeys() {
    long now = System.nanoTime();
    long before = reported.get();
    if (now - before >= REPORT_AGAIN_NANOS && reported.compareAndSet(before, now)) {
      report.accept("the keys for tokens cannot be had from " + settings.keys());
    }
  }

  @Override
  public String toString() {
    return "JwtTokens";
  }
}
