package org.recordlint.server.internal.http;

import java.util.Optional;

/** Tokens that others issue and sign; thread-safe. */
public interface Tokens {

  /** Whose token it is, or why it is refused. */
  Checked check(String token);

  /**
   * What became of a token.
   *
   * @param who whose it is, or empty if it is refused
   * @param status of the answer, if it is refused
   * @param reason why it is refused, in words without any of the token
   */
  record Checked(Optional<Identity> who, int status, String reason) {

    /** A token that counts. */
    public static Checked valid(Identity who) {
      return new Checked(Optional.of(who), 200, "");
    }

    /** A token that does not count. */
    public static Checked refused(int status, String reason) {
      return new Checked(Optional.empty(), status, reason);
    }
  }
}
