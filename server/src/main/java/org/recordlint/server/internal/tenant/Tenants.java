package org.recordlint.server.internal.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recordlint.SharedPacks;
import org.recordlint.rule.RulePackException;
import org.recordlint.server.ApiKeys;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.web.RequestException;

/**
 * The tenants of a service, one for each folder in a folder. Their files are looked at every
 * second; what changed is compiled anew while calls go on, and takes the place of the old rules at
 * once if nothing in it is wrong. Thread-safe.
 */
public final class Tenants implements AutoCloseable {

  private static final long LOOK_AGAIN_MILLIS = 1_000;

  private final Path folder;
  private final SharedPacks shared;
  private final Clock clock;
  private final Consumer<String> report;
  private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "recordlint-tenants");
            thread.setDaemon(true);
            return thread;
          });
  private boolean lost;

  /** One tenant: its rules, and what its files looked like. */
  private static final class Tenant {
    private volatile Engine engine;
    private List<String> loaded = List.of();
    private List<String> seen = List.of();
    private boolean broken;
  }

  /**
   * Loads every tenant. A tenant that cannot be loaded is reported, and does not keep the others
   * from their work.
   *
   * @param report hears of what is wrong with a tenant's files, and when it is mended
   * @throws IOException if the folder cannot be read
   */
  public Tenants(Path folder, SharedPacks shared, Clock clock, Consumer<String> report)
      throws IOException {
    this.folder = folder;
    this.shared = shared;
    this.clock = clock;
    this.report = report;
    for (Map.Entry<String, Path> each : folders().entrySet()) {
      Tenant tenant = new Tenant();
      look(each.getKey(), new TenantFiles(each.getValue()), tenant, true);
      tenants.put(each.getKey(), tenant);
    }
  }

  /** Begins to look at the files again and again, until it is closed. */
  public void watch() {
    ScheduledFuture<?> unused =
        watch.scheduleWithFixedDelay(
            this::refresh, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * The rules of a tenant as they are now.
   *
   * @throws RequestException if there is no such tenant, or its files were wrong from the start
   */
  public Engine engine(String name) {
    Tenant tenant = tenants.get(name);
    if (tenant == null) {
      throw new RequestException(403, "there is no tenant of this name");
    }
    Engine engine = tenant.engine;
    if (engine == null) {
      throw new RequestException(
          503, "the rules of this tenant cannot be loaded", Map.of("Retry-After", "60"));
    }
    return engine;
  }

  /** Looks at all files; what goes wrong unforeseen must not end the watch. */
  private void refresh() {
    try {
      Map<String, Path> folders = folders();
      lost = false;
      tenants.keySet().retainAll(folders.keySet());
      folders.forEach(
          (name, path) ->
              look(
                  name,
                  new TenantFiles(path),
                  tenants.computeIfAbsent(name, any -> new Tenant()),
                  false));
    } catch (IOException | RuntimeException e) {
      if (!lost) {
        report.accept(
            "the tenants in " + folder + " cannot be read, and stay as they were: " + reason(e));
      }
      lost = true;
    }
  }

  /**
   * Loads a tenant whose files changed. While somebody is at them they look different each time,
   * and are left alone.
   */
  private void look(String name, TenantFiles files, Tenant tenant, boolean atOnce) {
    List<String> stamp;
    Optional<String> unreadable = Optional.empty();
    try {
      stamp = files.stamp();
    } catch (IOException | RuntimeException e) {
      unreadable = Optional.of("the files cannot be read: " + reason(e));
      stamp = List.of(unreadable.get());
    }
    boolean settled = atOnce || stamp.equals(tenant.seen);
    tenant.seen = stamp;
    if (settled && !stamp.equals(tenant.loaded) || tenant.engine == null && !tenant.broken) {
      tenant.loaded = stamp;
      // To load what cannot be seen would put no rules in the place of the tenant's own.
      unreadable.ifPresentOrElse(
          why -> broken(name, tenant, List.of(why)), () -> load(name, files, tenant));
    }
  }

  private void load(String name, TenantFiles files, Tenant tenant) {
    try {
      tenant.engine = files.load(shared, clock);
      if (tenant.broken) {
        report.accept("tenant " + name + ": the files are in order again, and in force");
      }
      tenant.broken = false;
    } catch (RulePackException e) {
      List<String> lines = new ArrayList<>();
      e.problems().forEach(problem -> lines.add(problem.toString()));
      broken(name, tenant, lines);
    } catch (RuntimeException e) {
      broken(name, tenant, List.of(reason(e)));
    }
  }

  private void broken(String name, Tenant tenant, List<String> problems) {
    tenant.broken = true;
    problems.forEach(problem -> report.accept("tenant " + name + ": " + problem));
    report.accept(
        "tenant "
            + name
            + (tenant.engine == null
                ? ": its calls are refused until this is mended"
                : ": the rules from before stay in force"));
  }

  private static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    boolean speaks = e instanceof UncheckedIOException || e instanceof IOException;
    return speaks
        ? cause.getClass().getSimpleName() + ": " + cause.getMessage()
        : e.getClass().getSimpleName();
  }

  private Map<String, Path> folders() throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        String name = entry.getFileName().toString();
        if (ApiKeys.isTenant(name) && Files.isDirectory(entry)) {
          folders.put(name, entry);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return folders;
  }

  /** Looks at no file any more; the rules stay as they are. */
  @Override
  public void close() {
    watch.shutdownNow();
  }

  @Override
  public String toString() {
    return "Tenants" + new TreeMap<>(tenants).keySet();
  }
}
