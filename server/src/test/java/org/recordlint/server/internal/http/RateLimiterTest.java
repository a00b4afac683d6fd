package org.recordlint.server.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private final AtomicLong now = new AtomicLong();
  private final RateLimiter limiter = new RateLimiter(2, 4, now::get);

  @Test
  void afterABurstTheRateHolds() {
    for (int i = 0; i < 4; i++) {
      assertThat(limiter.take("a")).isZero();
    }
    assertThat(limiter.take("a")).isEqualTo(1);
    now.addAndGet(500_000_000L);
    assertThat(limiter.take("a")).isZero();
    assertThat(limiter.take("a")).isPositive();
  }

  @Test
  void oneCallerDoesNotUseUpAnothersShare() {
    for (int i = 0; i < 10; i++) {
      limiter.take("a");
    }
    assertThat(limiter.take("b")).isZero();
  }

  @Test
  void aPauseGivesNoMoreThanTheBurst() {
    limiter.take("a");
    now.addAndGet(3_600_000_000_000L);
    for (int i = 0; i < 4; i++) {
      assertThat(limiter.take("a")).isZero();
    }
    assertThat(limiter.take("a")).isPositive();
  }
}
