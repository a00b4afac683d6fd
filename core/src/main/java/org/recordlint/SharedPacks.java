package org.recordlint;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.recordlint.internal.lint.CompiledBase;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/**
 * Packs that are compiled once and shared by many linters, each with packs and a policy of its own:
 * one linter for each tenant, for example. Immutable and thread-safe. See {@link
 * Linter.Builder#shared}.
 */
public final class SharedPacks {

  private final CompiledBase compiled;

  private SharedPacks(List<PackSource> sources) {
    compiled = CompiledBase.compile(sources);
  }

  /**
   * Compiles every pack that is found on the class path or module path.
   *
   * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
   */
  public static SharedPacks installed() {
    List<PackSource> sources = new ArrayList<>();
    ServiceLoader.load(RulePackProvider.class, SharedPacks.class.getClassLoader())
        .forEach(provider -> sources.addAll(provider.packs()));
    return new SharedPacks(sources);
  }

  /**
   * Compiles these packs and no others.
   *
   * @throws org.recordlint.rule.RulePackException if anything in them is wrong, naming all of it
   */
  public static SharedPacks of(List<PackSource> sources) {
    return new SharedPacks(List.copyOf(sources));
  }

  CompiledBase compiled() {
    return compiled;
  }

  @Override
  public String toString() {
    return "SharedPacks";
  }
}
