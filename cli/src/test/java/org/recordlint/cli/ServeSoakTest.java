package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.server.ApiKeys;

/**
 * A real {@code recordlint serve} bears good, slow, broken, huge and hostile clients for half an
 * hour: good ones get every answer, nobody else gets any, what it holds does not grow, and no word
 * of a note is written anywhere. {@code -Drecordlint.soak.minutes} makes it shorter or longer.
 */
@Tag("soak")
class ServeSoakTest {

  private static final int MINUTES = Integer.getInteger("recordlint.soak.minutes", 30);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int GOOD = 2;
  private static final int GOOD_PAUSE_MILLIS = 100;
  private static final int SLOW = 20;
  private static final long MEBIBYTE = 1 << 20;
  private static final String SENTENCES =
      "Home visit. Mum said that she was tired and that the flat was cold. School called twice. "
          + "Dad was %s on the phone. Jo played with the cat and showed me a drawing. ";

  @TempDir private Path folder;

  private final ConcurrentLinkedQueue<Long> answerNanos = new ConcurrentLinkedQueue<>();

  /** Nothing huge is under way while the heap is looked at, since it would be counted. */
  private final ReentrantReadWriteLock huge = new ReentrantReadWriteLock();

  private final List<String> rows = new ArrayList<>();
  private final List<SoakProcess.Sample> samples = new ArrayList<>();
  private long until;
  private SoakClients clients;

  private interface Act {
    void once(Random random) throws IOException, InterruptedException;
  }

  @Test
  void nothingGrowsNothingLeaksAndNobodyGetsIn() throws Exception {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Path outputs = Files.createDirectory(folder.resolve("outputs"));
    ApiKeys keys = new ApiKeys(inputs.resolve("keys.txt"));
    String own = keys.add("own", TODAY);
    String tenant = keys.add("tenant", Optional.of("north"), TODAY);
    String revoked = keys.add("revoked", TODAY);
    keys.revoke(revoked.substring(4, 12));
    Path policy = Files.createDirectories(inputs.resolve("tenants/north")).resolve("policy.yaml");
    Files.writeString(policy, policy("zorblatt"));
    List<String> options =
        List.of(
            "--keys", keys.file().toString(), "--tenants", inputs.resolve("tenants").toString());
    try (SoakProcess process = new SoakProcess(outputs, options)) {
      clients = new SoakClients(process.uri());
      until = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      ExecutorService threads = Executors.newCachedThreadPool();
      for (int i = 0; i < GOOD; i++) {
        threads.execute(
            () -> repeat("good", GOOD_PAUSE_MILLIS, random -> good(random, own, "hostile")));
        threads.execute(
            () -> repeat("good", GOOD_PAUSE_MILLIS, random -> good(random, tenant, "zorblatt")));
      }
      for (int i = 0; i < SLOW; i++) {
        threads.execute(() -> repeat("slow", 500, random -> clients.slow(random, own, until)));
      }
      threads.execute(() -> repeat("broken", 200, random -> clients.broken(random, own)));
      threads.execute(() -> repeat("huge", 3_000, random -> huge(random, own)));
      threads.execute(() -> repeat("hostile", 300, random -> clients.hostile(random, revoked)));
      threads.execute(() -> repeat("reload", 20_000, random -> reload(random, policy)));
      watch(process);
      threads.shutdown();
      assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.isAlive()).isTrue();
      int status = process.stop();
      report(status, wordsIn(outputs));

      assertThat(status).isEqualTo(143);
    }
    assertThat(clients.counts()).doesNotContainKeys("INTRUDER", "GOOD CLIENT FAILED");
    assertThat(clients.counts().get("good 200").get()).isGreaterThan(MINUTES * 60L);
    assertThat(wordsIn(outputs)).isEmpty();
    requireFlat("heap", SoakProcess.Sample::heap, 5 * MEBIBYTE);
    requireFlat("metaspace", SoakProcess.Sample::metaspace, 2 * MEBIBYTE);
    requireFlat("file descriptors", SoakProcess.Sample::files, 20);
    requireFlat("threads", SoakProcess.Sample::threads, 20);
  }

  private static String policy(String word) {
    return """
    organisation: North
    terms:
      own: {title: T, message: M, why: W, phrases: [zorblatt, %s], prompts: [Q?]}
    """
        .formatted(word);
  }

  private void repeat(String name, int pauseMillis, Act act) {
    Random random = new Random(name.hashCode() + Thread.currentThread().getId());
    while (System.nanoTime() < until) {
      try {
        act.once(random);
        Thread.sleep(pauseMillis / 2 + random.nextInt(pauseMillis));
      } catch (IOException e) {
        clients.count(name.equals("good") ? "GOOD CLIENT FAILED" : name + " cut off");
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void good(Random random, String key, String flagged)
      throws IOException, InterruptedException {
    String id = "good-" + random.nextInt(1_000_000);
    String text = SENTENCES.formatted(flagged).repeat(10) + SoakClients.CANARY + random.nextLong();
    long start = System.nanoTime();
    HttpResponse<String> answer =
        clients.send(
            clients
                .to("/api/v1/lint")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(SoakClients.body(id, text))));
    answerNanos.add(System.nanoTime() - start);
    clients.count("good " + answer.statusCode());
    int findings = answer.body().split("\"quote\":\"" + flagged + "\"", -1).length - 1;
    if (answer.statusCode() != 200 || findings != 10 || !answer.body().contains(id)) {
      clients.count("GOOD CLIENT FAILED");
    }
  }

  private void huge(Random random, String key) throws IOException, InterruptedException {
    huge.readLock().lock();
    try {
      clients.huge(random, key);
    } finally {
      huge.readLock().unlock();
    }
  }

  /** A policy that is new, or broken: the tenant's findings must stay as they are. */
  private void reload(Random random, Path policy) throws IOException {
    boolean broken = random.nextInt(3) == 0;
    Files.writeString(policy, broken ? "terms: [\n" : policy("word" + random.nextInt(10_000)));
    clients.count(broken ? "reload broken" : "reload new");
  }

  private void watch(SoakProcess process) throws IOException, InterruptedException {
    rows.add("minute,heap_bytes_after_gc,metaspace_bytes,file_descriptors,threads");
    long start = System.nanoTime();
    while (System.nanoTime() < until) {
      Thread.sleep(Math.min(30_000, MINUTES * 1_000L));
      SoakProcess.Sample sample = sample(process);
      double minute = (System.nanoTime() - start) / 60e9;
      samples.add(sample);
      rows.add(
          String.format(
              Locale.ROOT,
              "%.1f,%d,%d,%d,%d",
              minute,
              sample.heap(),
              sample.metaspace(),
              sample.files(),
              sample.threads()));
    }
  }

  private SoakProcess.Sample sample(SoakProcess process) throws IOException {
    huge.writeLock().lock();
    try {
      return process.sample();
    } finally {
      huge.writeLock().unlock();
    }
  }

  /** The middle of the last quarter lies hardly above that of the second, when all was warm. */
  private void requireFlat(String what, ToLongFunction<SoakProcess.Sample> value, long slack) {
    int quarter = samples.size() / 4;
    assertThat(quarter).as("samples").isPositive();
    long early = median(samples.subList(quarter, 2 * quarter), value);
    long late = median(samples.subList(samples.size() - quarter, samples.size()), value);
    assertThat(late - early).as(what + ", from " + early + " to " + late).isLessThan(slack);
  }

  private static long median(
      List<SoakProcess.Sample> samples, ToLongFunction<SoakProcess.Sample> value) {
    return samples.stream().mapToLong(value).sorted().toArray()[samples.size() / 2];
  }

  /** The files that hold a word of a note. */
  private static List<String> wordsIn(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (content.contains(SoakClients.CANARY) || content.contains("on the phone")) {
          found.add(folder.relativize(file).toString());
        }
      }
    }
    return found;
  }

  private void report(int status, List<String> leaks) throws IOException {
    long[] sorted = answerNanos.stream().mapToLong(Long::longValue).sorted().toArray();
    List<String> lines = new ArrayList<>();
    lines.add("# Soak of " + MINUTES + " minutes, ended " + Instant.now());
    lines.add(
        "# Java "
            + System.getProperty("java.version")
            + ", -Xmx256m, "
            + Runtime.getRuntime().availableProcessors()
            + " processors");
    lines.add(
        "# answers to good clients: "
            + sorted.length
            + ", milliseconds p50 "
            + millis(sorted, 0.5)
            + ", p99 "
            + millis(sorted, 0.99)
            + ", slowest "
            + millis(sorted, 1));
    lines.add("# exit status on SIGTERM " + status + "; files with words of notes: " + leaks);
    clients.counts().forEach((what, count) -> lines.add("# " + what + ": " + count));
    lines.addAll(rows);
    Files.write(Path.of("target", "soak.csv"), lines);
  }

  private static String millis(long[] sorted, double share) {
    int at = (int) Math.min(sorted.length - 1L, Math.round(share * sorted.length));
    return sorted.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", sorted[at] / 1e6);
  }
}
