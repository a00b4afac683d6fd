package org.recordlint.server.internal.http;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The sessions of people with a browser, and the one-time tokens that begin them. Only hashes are
 * kept, in memory; thread-safe.
 */
public final class Sessions {

  /** Whose session it is that began with the address that the command printed. */
  public static final String CONSOLE = "console";

  private static final int TOKEN_BYTES = 32;
  private static final int MOST = 1_000;
  private static final long IDLE_NANOS = TimeUnit.HOURS.toNanos(2);
  private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(12);

  private final SecureRandom random = new SecureRandom();
  private final LongSupplier nanoTime;
  private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Long> startTokens = new HashMap<>();

  /** No sessions yet. */
  public Sessions(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  private static final class Session {
    private final String id;
    private final long began;
    private long seen;

    Session(String id, long now) {
      this.id = id;
      this.began = now;
      this.seen = now;
    }
  }

  /** A new token that begins one session, within twelve hours. */
  public synchronized String startToken() {
    long now = nanoTime.getAsLong();
    startTokens.values().removeIf(made -> now - made > LONGEST_NANOS);
    String token = token();
    startTokens.put(Digests.sha256(token), now);
    return token;
  }

  /** Whether the token begins a session; it never does again. */
  public synchronized boolean redeem(String token) {
    Long made = startTokens.remove(Digests.sha256(token));
    return made != null && nanoTime.getAsLong() - made <= LONGEST_NANOS;
  }

  /**
   * Begins a session; the longest unused one ends when there are too many.
   *
   * @param caller whose it is
   * @return the token for the browser
   */
  public synchronized String begin(String caller) {
    String token = token();
    sessions.put(Digests.sha256(token), new Session(caller, nanoTime.getAsLong()));
    if (sessions.size() > MOST) {
      Iterator<String> eldest = sessions.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
    return token;
  }

  /** Whose session the token is for, or empty if it is none or has ended. */
  public synchronized Optional<String> find(String token) {
    String hash = Digests.sha256(token);
    Session session = sessions.get(hash);
    if (session == null) {
      return Optional.empty();
    }
    long now = nanoTime.getAsLong();
    if (now - session.seen > IDLE_NANOS || now - session.began > LONGEST_NANOS) {
      sessions.remove(hash);
      return Optional.empty();
    }
    session.seen = now;
    return Optional.of(session.id);
  }

  /** Ends a session. */
  public synchronized void end(String token) {
    sessions.remove(Digests.sha256(token));
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
