package org.recordlint.cli;

import java.util.LinkedHashSet;
import java.util.List;
import org.recordlint.server.JwtSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say which JSON Web Tokens count; all of them together, or none. */
final class TokenOptions {

  @Option(
      names = "--jwt-keys",
      paramLabel = "FILE_OR_URL",
      required = true,
      description =
          "The public keys of whoever issues tokens: a JWKS or PEM file, or the https address of a"
              + " JWKS.")
  private String keys;

  @Option(
      names = "--jwt-issuer",
      paramLabel = "ISSUER",
      required = true,
      description = "What the claim iss of a token must be.")
  private String issuer;

  @Option(
      names = "--jwt-audience",
      paramLabel = "AUDIENCE",
      required = true,
      description = "What the claim aud of a token must be or hold.")
  private String audience;

  @Option(
      names = "--jwt-algorithm",
      paramLabel = "NAME",
      description = "How tokens are signed: RS256 unless told; may be given again.",
      defaultValue = "RS256",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private List<String> algorithms;

  @Option(
      names = "--jwt-tenant-claim",
      paramLabel = "NAME",
      description = "The claim that names the tenant.",
      defaultValue = "tenant",
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private String tenantClaim;

  /**
   * The settings that the options make.
   *
   * @throws IllegalArgumentException if one of them does not fit
   */
  JwtSettings settings() {
    return new JwtSettings(keys, issuer, audience, new LinkedHashSet<>(algorithms), tenantClaim);
  }
}
