package org.recordlint.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recordlint.rule.RulePackException;
import org.recordlint.rule.RulePackProblem;
import org.recordlint.spi.PackSource;

/**
 * Reads rule packs from disk: a single YAML file, the folder of one pack, or a folder of packs.
 *
 * <p>A folder with a {@code pack.yaml} is one pack, made of the YAML files right in it. Any other
 * folder holds packs: folders with a {@code pack.yaml}, and YAML files that are a pack each. What
 * is not YAML is passed over.
 */
public final class PackFolder {

  private static final String HEADER = "pack.yaml";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<PackSource> packs = new ArrayList<>();
  private final List<RulePackProblem> problems = new ArrayList<>();

  private PackFolder() {}

  /**
   * The packs at one path.
   *
   * @throws RulePackException if there is none or a file cannot be read, naming all such paths
   */
  public static List<PackSource> read(Path path) {
    return read(List.of(path));
  }

  /**
   * The packs at several paths, in their order; within a folder in order of names.
   *
   * @throws RulePackException if at one of them there is none or a file cannot be read, naming all
   *     such paths
   */
  public static List<PackSource> read(List<Path> paths) {
    PackFolder folder = new PackFolder();
    paths.forEach(folder::add);
    if (!folder.problems.isEmpty()) {
      throw new RulePackException(folder.problems);
    }
    return List.copyOf(folder.packs);
  }

  /** The id that a pack gives itself, or empty if it gives none. */
  public static Optional<String> idOf(PackSource pack) {
    return Optional.of(PackOutline.of(pack).id()).filter(id -> !id.isEmpty());
  }

  private void add(Path path) {
    if (Files.isRegularFile(path)) {
      addFile(path);
    } else if (Files.isRegularFile(path.resolve(HEADER))) {
      addPack(path);
    } else if (Files.isDirectory(path)) {
      int before = packs.size() + problems.size();
      for (Path entry : entries(path)) {
        if (Files.isRegularFile(entry.resolve(HEADER))) {
          addPack(entry);
        } else if (isYaml(entry)) {
          addFile(entry);
        }
      }
      if (packs.size() + problems.size() == before) {
        problem(path, "no rule pack here: neither a " + HEADER + " nor any other YAML file");
      }
    } else {
      problem(path, Files.exists(path) ? "is no file and no folder" : "no such file or folder");
    }
  }

  private void addFile(Path file) {
    text(file)
        .ifPresent(
            text ->
                packs.add(
                    new PackSource(shown(file), Map.of(file.getFileName().toString(), text))));
  }

  private void addPack(Path folder) {
    Map<String, String> files = new TreeMap<>();
    for (Path entry : entries(folder)) {
      if (isYaml(entry)) {
        text(entry).ifPresent(text -> files.put(entry.getFileName().toString(), text));
      }
    }
    // A pack of one file goes by that file's name in messages.
    Path origin = files.size() == 1 ? folder.resolve(files.keySet().iterator().next()) : folder;
    packs.add(new PackSource(shown(origin), files));
  }

  private List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      problem(folder, reason(e));
      return List.of();
    }
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
  }

  private Optional<String> text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (IOException e) {
      problem(file, reason(e));
      return Optional.empty();
    }
  }

  private static String reason(IOException e) {
    if (e instanceof CharacterCodingException) {
      return "is not UTF-8";
    }
    return e instanceof AccessDeniedException ? "no permission to read this" : "cannot be read";
  }

  private void problem(Path path, String message) {
    problems.add(new RulePackProblem(shown(path), 1, 1, message));
  }

  private static String shown(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
