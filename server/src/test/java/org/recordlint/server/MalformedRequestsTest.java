package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is no HTTP, or only nearly, is refused without an error of ours. */
@Timeout(60)
class MalformedRequestsTest {

  private static final ServerLimits LIMITS =
      ServerLimits.defaults().withTimes(Duration.ofMillis(500), Duration.ofSeconds(5));

  @Test
  void malformedRequestsDoNoHarm() throws IOException {
    try (Service service = Service.start(builder -> builder.limits(LIMITS))) {
      String[] requests = {
        "\r\n\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        post("Content-Length: 5\r\nTransfer-Encoding: chunked") + "0\r\n\r\n",
        "POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET " + "/a".repeat(50_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(1_000_000) + "\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET http://localhost HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001",
      };
      for (String request : requests) {
        String answer;
        try {
          answer = RawClient.exchange(service.port(), request);
        } catch (IOException e) {
          continue;
        }
        assertThat(answer).doesNotContain("200 OK").doesNotContain("HTTP/1.1 500");
      }
      assertThat(service.get("/api/v1/health").statusCode()).isEqualTo(200);
      assertThat(service.reports()).isEmpty();
    }
  }

  private static String post(String header) {
    return "POST /api/v1/lint HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
  }
}
