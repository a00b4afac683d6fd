package org.recordlint.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recordlint.Linter;
import org.recordlint.SharedPacks;
import org.recordlint.api.Category;
import org.recordlint.lsp.LaunchOptions;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePack;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;
import org.recordlint.testkit.RulePackTester;
import picocli.CommandLine.Option;

/** The options that choose rule packs and a policy. */
final class PackOptions {

  /** The property of the JVM that names the folder where compiled packs are kept. */
  private static final String CACHE = "recordlint.cache";

  @Option(
      names = "--packs",
      paramLabel = "PATH",
      description =
          "A rule pack to use beside the bundled ones: its folder, its file, or a folder of packs."
              + " May be given more than once.")
  private List<Path> packs = new ArrayList<>();

  @Option(names = "--no-bundled-packs", description = "Use only the packs given with --packs.")
  private boolean noBundledPacks;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "An organisation's choices: packs, own terms, record types, suppressions.")
  private Path policyFile;

  /**
   * A linter and what it was made of.
   *
   * @param policyFile the policy's file, or null
   * @param sources reads the packs' texts
   */
  record Loaded(
      Linter linter, Policy policy, Path policyFile, Supplier<List<PackSource>> sources) {}

  /**
   * Loads what was chosen.
   *
   * @throws UsageException if anything of it cannot be read
   * @throws RulePackException if anything in it is wrong, naming all of it
   */
  Loaded load(Console console) {
    return load(console, Optional.empty());
  }

  /**
   * Compiles the packs that were chosen once, for tenants to stand on.
   *
   * @throws UsageException if anything of it cannot be read
   * @throws RulePackException if anything in it is wrong, naming all of it
   */
  SharedPacks shared() {
    return SharedPacks.of(sources(PackFolder.read(packs)));
  }

  /**
   * Loads what was chosen.
   *
   * @param shared the packs that were chosen, where they are compiled already
   */
  Loaded load(Console console, Optional<SharedPacks> shared) {
    List<RulePackProblem> problems = new ArrayList<>();
    List<PackSource> own = List.of();
    Policy policy = Policy.none();
    try {
      own = PackFolder.read(packs);
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    }
    try {
      policy = policyFile == null ? policy : Policy.load(policyFile);
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    } catch (UncheckedIOException e) {
      throw new UsageException(e.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    if (noBundledPacks && own.isEmpty()) {
      throw new UsageException("no rule packs: --no-bundled-packs needs --packs");
    }
    Linter linter = linter(own, policy, shared);
    requireKnown(policy, linter);
    tellOfSilentPacks(console, linter, policy, own);
    List<PackSource> chosen = List.copyOf(own);
    return new Loaded(linter, policy, policyFile, () -> sources(chosen));
  }

  private Linter linter(List<PackSource> own, Policy policy, Optional<SharedPacks> shared) {
    Linter.Builder builder = Linter.builder().policy(policy);
    if (shared.isPresent()) {
      return builder.shared(shared.get()).build();
    }
    if (!noBundledPacks) {
      builder.installedPacks();
    }
    own.forEach(builder::pack);
    cache().ifPresent(builder::cache);
    return builder.build();
  }

  private List<PackSource> sources(List<PackSource> own) {
    List<PackSource> sources = new ArrayList<>(bundled());
    sources.addAll(own);
    return sources;
  }

  /** The same choice for a server that loads, and loads again, by itself. */
  LaunchOptions forLaunch() {
    return new LaunchOptions(packs, !noBundledPacks, Optional.ofNullable(policyFile), cache());
  }

  /** The packs and the policy that were named. */
  Stream<Path> files() {
    return Stream.concat(packs.stream(), Stream.ofNullable(policyFile));
  }

  /** Whether anything but the bundled packs was asked for. */
  boolean areChosen() {
    return !packs.isEmpty() || noBundledPacks || policyFile != null;
  }

  private static Optional<Path> cache() {
    String folder = System.getProperty(CACHE, "");
    return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /** The bundled packs, unless they are not wanted. */
  private List<PackSource> bundled() {
    return noBundledPacks ? List.of() : RulePackTester.installedPacks();
  }

  /** A policy that names a pack that is not there would switch everything off without a word. */
  private static void requireKnown(Policy policy, Linter linter) {
    if (policy.packs().isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    linter.packs().forEach(pack -> known.add(pack.id()));
    List<String> messages =
        policy.packs().stream()
            .filter(id -> !known.contains(id))
            .sorted()
            .map(id -> "the policy names the pack \"" + id + "\", which is not there")
            .toList();
    if (!messages.isEmpty()) {
      throw new UsageException(messages);
    }
  }

  /** Whoever asks for a pack expects it to speak, but advisory rules need a policy. */
  private static void tellOfSilentPacks(
      Console console, Linter linter, Policy policy, List<PackSource> own) {
    if (!policy.packs().isEmpty() || own.isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    own.forEach(source -> PackFolder.idOf(source).ifPresent(ids::add));
    for (RulePack pack : linter.packs()) {
      long advisory =
          pack.rules().stream()
              .filter(rule -> rule.category().kind() == Category.Kind.ADVISORY)
              .count();
      if (ids.contains(pack.id()) && advisory > 0) {
        console.tell(
            "the pack "
                + pack.id()
                + " has advisory rules ("
                + advisory
                + "), which stay off until a policy names the pack");
      }
    }
  }
}
