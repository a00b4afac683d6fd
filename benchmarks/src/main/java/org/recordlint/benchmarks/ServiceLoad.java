package org.recordlint.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.recordlint.corpus.speed.SpeedCorpus;
import org.recordlint.corpus.speed.SpeedSettings;

/**
 * Measures a service that speaks as LanguageTool's: how many notes of 400 words it answers in a
 * second, and how long each takes at half of that. Usage: {@code ServiceLoad NAME ADDRESS PID
 * [SECONDS [CALLERS]]}.
 *
 * <p>The capacity is what a few callers get that each wait for their answer. The load at half of it
 * is open: notes come at random times, whether or not those before are answered, and an answer's
 * time counts from when its note was due. A caller that waits would hide every pause of the service
 * behind the calls that it did not make meanwhile. The open load runs for a while before it counts,
 * as it needs other connections and threads than the few callers did.
 */
public final class ServiceLoad {

  private static final int WORDS = 400;
  private static final int NOTES = 2_000;

  /** With fewer there would be no hundredth part of them. */
  private static final int FEWEST = 200;

  /** The open load runs for one in so many of the measured seconds before it counts. */
  private static final int WARM_UP_PART = 3;

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<HttpRequest> requests = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final ProcessHandle service;

  private ServiceLoad(URI address, long pid) throws IOException {
    service = ProcessHandle.of(pid).orElseThrow();
    SpeedCorpus corpus =
        SpeedCorpus.learn(
            List.of(Path.of("corpus", "gold", "develop")), SpeedSettings.of(1, 1).withWords(WORDS));
    for (int i = 0; i < NOTES; i++) {
      String text = URLEncoder.encode(corpus.record(i).text(), StandardCharsets.UTF_8);
      requests.add(
          HttpRequest.newBuilder(address.resolve("/v2/check"))
              .timeout(LONGEST)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("language=en-GB&text=" + text))
              .build());
    }
  }

  /** Measures one service and prints a row of a table in Markdown. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    ServiceLoad load = new ServiceLoad(URI.create(arguments[1]), Long.parseLong(arguments[2]));
    int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
    int callers = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 4;
    load.capacity(callers, seconds);
    Duration before = load.processor();
    double capacity = load.capacity(callers, seconds);
    double processor = load.processor().minus(before).toNanos() / 1e6 / load.answered.get();
    double rate = capacity / 2;
    load.open(rate, Math.max(1, (int) Math.round(rate * seconds / WARM_UP_PART)));
    long[] nanos = load.open(rate, Math.max(FEWEST, (int) Math.round(rate * seconds)));
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %d | %.0f | %.0f | %.0f | %d |%n",
        arguments[0],
        capacity,
        processor,
        rate,
        nanos.length,
        millis(nanos, 0.5),
        millis(nanos, 0.99),
        millis(nanos, 1),
        load.failed.get());
  }

  private Duration processor() {
    return service.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Notes answered in a second, with so many callers that wait for their answers. */
  private double capacity(int callers, int seconds) throws InterruptedException {
    answered.set(0);
    long start = System.nanoTime();
    long end = start + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  call();
                  answered.incrementAndGet();
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return answered.get() / ((System.nanoTime() - start) / 1e9);
  }

  private void call() {
    try {
      check(client.send(request(), BodyHandlers.ofString()), null);
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How long each note took from when it was due, sorted. */
  private long[] open(double rate, int count) throws InterruptedException {
    ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    Random random = new Random(1);
    CountDownLatch open = new CountDownLatch(count);
    double due = System.nanoTime();
    for (int i = 0; i < count; i++) {
      due += -Math.log(1 - random.nextDouble()) / rate * 1e9;
      long wanted = (long) due;
      for (long wait = wanted - System.nanoTime(); wait > 0; wait = wanted - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      var unused =
          client
              .sendAsync(request(), BodyHandlers.ofString())
              .whenComplete(
                  (answer, thrown) -> {
                    nanos.add(System.nanoTime() - wanted);
                    check(answer, thrown);
                    open.countDown();
                  });
    }
    open.await();
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private HttpRequest request() {
    return requests.get(next.getAndIncrement() % NOTES);
  }

  private void check(HttpResponse<String> answer, Throwable thrown) {
    if (thrown != null || answer.statusCode() != 200 || !answer.body().contains("\"matches\"")) {
      failed.incrementAndGet();
    }
  }

  private static double millis(long[] sorted, double share) {
    int at = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(at, 0)] / 1e6;
  }
}
