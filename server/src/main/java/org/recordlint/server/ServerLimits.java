package org.recordlint.server;

import java.time.Duration;
import java.util.Objects;

/**
 * How much of everything the service gives to its clients; immutable. The command lets only the
 * rate be chosen; a program that embeds the service starts from {@link #defaults} and changes what
 * it wants to.
 *
 * @param bodyBytes the largest body of a request
 * @param textLength the longest text of one record, in UTF-16 code units
 * @param records the most records in one request
 * @param readTime how long a client may take for its headers, then for its body, then to take the
 *     answer; who is slower is cut off
 * @param workTime how long the work for one request may take, waiting included
 * @param requestsPerSecond how many requests a second one key, or one address without a key, may
 *     make in the long run
 * @param burst how many it may make at once after a pause
 * @param workers how many requests are worked on at the same time
 * @param waiting how many may wait for that
 * @param connections how many connections may be in the middle of a request
 */
public record ServerLimits(
    int bodyBytes,
    int textLength,
    int records,
    Duration readTime,
    Duration workTime,
    int requestsPerSecond,
    int burst,
    int workers,
    int waiting,
    int connections) {

  public ServerLimits {
    Objects.requireNonNull(readTime, "readTime");
    Objects.requireNonNull(workTime, "workTime");
    atLeastOne(bodyBytes, "bodyBytes");
    atLeastOne(textLength, "textLength");
    atLeastOne(records, "records");
    atLeastOne(requestsPerSecond, "requestsPerSecond");
    atLeastOne(burst, "burst");
    atLeastOne(workers, "workers");
    atLeastOne(waiting, "waiting");
    atLeastOne(connections, "connections");
    if (readTime.toMillis() < 1 || workTime.toMillis() < 1) {
      throw new IllegalArgumentException("times must be at least a millisecond");
    }
  }

  /**
   * 4 MiB of body, 200,000 code units of text, 1,000 records, 10 seconds to read, 20 to work, 100
   * requests a second and 1,000 at once, a worker for each processor, 256 waiting, 256 connections.
   */
  public static ServerLimits defaults() {
    return new ServerLimits(
        4 << 20,
        200_000,
        1_000,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        100,
        1_000,
        Runtime.getRuntime().availableProcessors(),
        256,
        256);
  }

  /** These limits with other sizes. */
  public ServerLimits withSizes(int newBodyBytes, int newTextLength, int newRecords) {
    return new ServerLimits(
        newBodyBytes,
        newTextLength,
        newRecords,
        readTime,
        workTime,
        requestsPerSecond,
        burst,
        workers,
        waiting,
        connections);
  }

  /** These limits with other times. */
  public ServerLimits withTimes(Duration newReadTime, Duration newWorkTime) {
    return new ServerLimits(
        bodyBytes,
        textLength,
        records,
        newReadTime,
        newWorkTime,
        requestsPerSecond,
        burst,
        workers,
        waiting,
        connections);
  }

  /** These limits with another rate. */
  public ServerLimits withRate(int newRequestsPerSecond, int newBurst) {
    return new ServerLimits(
        bodyBytes,
        textLength,
        records,
        readTime,
        workTime,
        newRequestsPerSecond,
        newBurst,
        workers,
        waiting,
        connections);
  }

  /** These limits with other numbers of things at the same time. */
  public ServerLimits withConcurrency(int newWorkers, int newWaiting, int newConnections) {
    return new ServerLimits(
        bodyBytes,
        textLength,
        records,
        readTime,
        workTime,
        requestsPerSecond,
        burst,
        newWorkers,
        newWaiting,
        newConnections);
  }

  private static void atLeastOne(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, got " + value);
    }
  }
}
