package org.recordlint.server.internal.http;

import java.util.Optional;
import org.recordlint.server.internal.http.Hosts.Source;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;

/** Finds out who calls, by key or by session. */
public final class Callers {

  private static final String BEARER = "Bearer ";

  private static final String KEY = "rlk_";

  private final Optional<Keys> keys;
  private final Optional<Tokens> tokens;
  private final Sessions sessions;
  private final SessionCookie cookie;

  /**
   * Callers.
   *
   * <p>If there are neither keys nor tokens, hosts on this machine may call without.
   *
   * @param keys empty if there are none
   * @param tokens empty if none count
   */
  public Callers(
      Optional<Keys> keys, Optional<Tokens> tokens, Sessions sessions, SessionCookie cookie) {
    this.keys = keys;
    this.tokens = tokens;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /** Who a request is from. */
  sealed interface Caller {
    /** Somebody we know. */
    record Known(Identity who) implements Caller {}

    /** Somebody who may call without being known. */
    record Anybody() implements Caller {}

    /** Somebody who may not call. */
    record Refused(int status, String reason) implements Caller {}
  }

  /** Whether hosts must have a key or a token. */
  boolean needProof() {
    return keys.isPresent() || tokens.isPresent();
  }

  /** Whether clients may pass a key as a parameter. */
  boolean haveKeys() {
    return keys.isPresent();
  }

  /**
   * Who the request is from.
   *
   * @param parameterKey the key that is passed as a parameter, if there is one
   */
  Caller of(Exchange exchange, Access access, Source source, Optional<String> parameterKey) {
    if (access == Access.OPEN) {
      return new Caller.Anybody();
    }
    Optional<String> bearer =
        exchange
            .header("Authorization")
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip());
    if (access != Access.PAGE && needProof()) {
      if (tokens.isPresent() && bearer.filter(token -> !token.startsWith(KEY)).isPresent()) {
        Tokens.Checked checked = tokens.get().check(bearer.get());
        return checked
            .who()
            .<Caller>map(Caller.Known::new)
            .orElseGet(() -> new Caller.Refused(checked.status(), checked.reason()));
      }
      Optional<String> key = bearer.or(() -> exchange.header("X-API-Key")).or(() -> parameterKey);
      if (key.isPresent()) {
        return keys.flatMap(ring -> ring.find(key.get()))
            .<Caller>map(Caller.Known::new)
            .orElseGet(() -> refused("this key is not known"));
      }
    }
    Optional<Identity> session = bySession(exchange, source);
    if (session.isPresent()) {
      return new Caller.Known(session.get());
    }
    if (access == Access.PAGE) {
      return refused("this page needs a session");
    }
    if (!needProof()) {
      return new Caller.Anybody();
    }
    return refused(keys.isEmpty() ? "a token is needed" : "an API key is needed");
  }

  private static Caller refused(String reason) {
    return new Caller.Refused(401, reason);
  }

  /**
   * A cookie comes along with whatever page a browser shows, so that it counts only for requests of
   * our own pages, or for what a person asks for by address and which changes nothing.
   */
  private Optional<Identity> bySession(Exchange exchange, Source source) {
    boolean harmless = exchange.method().equals("GET") || exchange.method().equals("HEAD");
    boolean trusted = source == Source.OWN || (source == Source.UNTOLD && harmless);
    return trusted
        ? cookie.token(exchange).flatMap(sessions::find).flatMap(this::stillKnown)
        : Optional.empty();
  }

  /** A session that began with a key ends with it. */
  private Optional<Identity> stillKnown(String id) {
    return id.equals(Sessions.CONSOLE)
        ? Optional.of(new Identity(id, Optional.empty()))
        : keys.flatMap(ring -> ring.byId(id));
  }
}
