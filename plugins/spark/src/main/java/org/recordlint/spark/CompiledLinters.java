package org.recordlint.spark;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.recordlint.Linter;
import org.recordlint.policy.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The linters of one JVM, each compiled once however many tasks and jobs ask for it; thread-safe.
 *
 * <p>Spark gives a task no other place that outlives it than static state. What is kept is
 * immutable, goes by the hash of what it was compiled from, and is bounded.
 */
final class CompiledLinters {

  private static final Logger LOG = LoggerFactory.getLogger(CompiledLinters.class);

  /** Jobs that share an executor rarely differ in their packs, and a linter is large. */
  private static final int MOST = 3;

  private static final CompiledLinters OF_THIS_JVM = new CompiledLinters();

  private final Map<String, Compiled> byHash = new LinkedHashMap<>(8, 0.75f, true);
  private int compilations;

  /** A linter and the policy to apply to its results. */
  record Compiled(Linter linter, Policy policy) {}

  static CompiledLinters ofThisJvm() {
    return OF_THIS_JVM;
  }

  /**
   * The linter of that hash. Tasks that ask at the same time wait for one compilation.
   *
   * @param bytes what it is compiled from, asked for only if it has to be
   */
  synchronized Compiled get(String hash, Supplier<byte[]> bytes) {
    Compiled compiled = byHash.get(hash);
    if (compiled == null) {
      long start = System.nanoTime();
      ShippedPacks shipped = ShippedPacks.of(bytes.get());
      Linter.Builder builder = Linter.builder().policy(shipped.policy());
      shipped.packs().forEach(builder::pack);
      compiled = new Compiled(builder.build(), shipped.policy());
      compilations++;
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.info("compiled {} packs with the hash {} in {} ms", shipped.packs().size(), hash, millis);
      byHash.put(hash, compiled);
      Iterator<String> oldest = byHash.keySet().iterator();
      while (byHash.size() > MOST) {
        oldest.next();
        oldest.remove();
      }
    }
    return compiled;
  }

  /** How often this JVM has compiled packs. */
  synchronized int compilations() {
    return compilations;
  }
}
