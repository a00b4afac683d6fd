package org.recordlint.server.internal.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recordlint.Linter;
import org.recordlint.SharedPacks;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;

/**
 * The files of one tenant: {@code policy.yaml} and the packs in {@code packs}, either of which may
 * be missing. Immutable.
 */
final class TenantFiles {

  private static final int DEEPEST = 4;
  private static final int MOST = 10_000;

  private final Path folder;

  TenantFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * What the files look like from outside: names, sizes, times. Two that are equal are taken for
   * the same content.
   *
   * @throws IOException if the folder cannot be read, or has too many files
   */
  List<String> stamp() throws IOException {
    List<String> stamp = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
          stamp.add(
              String.join(
                  "|",
                  file.toString(),
                  attributes.lastModifiedTime().toString(),
                  Long.toString(attributes.size()),
                  String.valueOf(attributes.fileKey())));
        }
        if (stamp.size() > MOST) {
          throw new IOException(folder + " has more than " + MOST + " files");
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return List.copyOf(stamp);
  }

  /**
   * Reads the files and compiles them on top of the packs that all tenants share.
   *
   * @throws RulePackException if anything in them is wrong, naming all of it
   * @throws UncheckedIOException if a file cannot be read, naming it
   */
  Engine load(SharedPacks shared, Clock clock) {
    List<RulePackProblem> problems = new ArrayList<>();
    List<PackSource> packs = List.of();
    Policy policy = Policy.none();
    Path packFolder = folder.resolve("packs");
    Path policyFile = folder.resolve("policy.yaml");
    try {
      packs = Files.exists(packFolder) ? PackFolder.read(packFolder) : packs;
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    }
    try {
      policy = Files.exists(policyFile) ? Policy.load(policyFile) : policy;
    } catch (RulePackException e) {
      problems.addAll(e.problems());
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    Linter.Builder builder = Linter.builder().shared(shared).policy(policy);
    packs.forEach(builder::pack);
    return new Engine(builder.build(), policy, clock);
  }

  @Override
  public String toString() {
    return "TenantFiles[" + folder + "]";
  }
}
