package org.recordlint.server.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final AtomicLong now = new AtomicLong(5);
  private final Sessions sessions = new Sessions(now::get);

  @Test
  void aSessionEndsWhenItIsNotUsed() {
    String token = sessions.begin("one");
    pass(119);
    assertThat(sessions.find(token)).contains("one");
    pass(119);
    assertThat(sessions.find(token)).contains("one");
    pass(121);
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void aSessionEndsInTheEvening() {
    String token = sessions.begin("one");
    for (int i = 0; i < 11; i++) {
      pass(60);
      assertThat(sessions.find(token)).isPresent();
    }
    pass(61);
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void aStartTokenIsTooOldAfterTwelveHours() {
    String early = sessions.startToken();
    pass(12 * 60 + 1);
    assertThat(sessions.redeem(early)).isFalse();
    assertThat(sessions.redeem(sessions.startToken())).isTrue();
  }

  @Test
  void thereAreNeverTooManySessions() {
    String first = sessions.begin("first");
    String second = sessions.begin("second");
    for (int i = 0; i < 998; i++) {
      sessions.begin("other");
    }
    assertThat(sessions.find(first)).isPresent();
    sessions.begin("one more");
    assertThat(sessions.find(second)).as("the longest unused").isEmpty();
    assertThat(sessions.find(first)).isPresent();
  }

  private void pass(int minutes) {
    now.addAndGet(TimeUnit.MINUTES.toNanos(minutes));
  }
}
