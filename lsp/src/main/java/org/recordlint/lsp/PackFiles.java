package org.recordlint.lsp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recordlint.spi.PackSource;

/**
 * The rule pack that a YAML document belongs to, with what is open in the editor in place of what
 * is on disk.
 *
 * @param key tells packs apart: the folder, or the address of a pack of one file
 * @param files the pack's files by the names that messages about them give
 */
record PackFiles(String key, PackSource source, Map<String, PackFile> files) {

  private static final String HEADER = "pack.yaml";
  private static final Pattern WHOLE_PACK = Pattern.compile("(?m)^pack:(\\s|$)");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** One file of a pack and its address. */
  record PackFile(String uri, Optional<Integer> version, String text, Lines lines) {
    static PackFile of(Document document) {
      return new PackFile(
          document.uri(), Optional.of(document.version()), document.text(), document.lines());
    }
  }

  /** The pack of a document; empty if it belongs to none. */
  static Optional<PackFiles> of(Document document, Documents documents) {
    if (!document.isYaml()) {
      return Optional.empty();
    }
    if (isWholePack(document.text())) {
      String uri = document.uri();
      return Optional.of(
          new PackFiles(
              uri,
              new PackSource(uri, Map.of(name(uri), document.text())),
              Map.of(uri, PackFile.of(document))));
    }
    return document
        .path()
        .flatMap(path -> Optional.ofNullable(path.getParent()))
        .flatMap(folder -> ofFolder(folder, documents));
  }

  static boolean isWholePack(String text) {
    return WHOLE_PACK.matcher(text).find();
  }

  /** The pack in a folder; empty if the folder has no header. */
  static Optional<PackFiles> ofFolder(Path folder, Documents documents) {
    Map<String, PackFile> byName = new TreeMap<>();
    for (Path path : yaml(folder)) {
      String name = path.getFileName().toString();
      if (documents.at(path).isEmpty()) {
        read(path).ifPresent(text -> byName.put(name, closed(path, text)));
      }
    }
    for (Document open : documents.all()) {
      boolean here = open.path().map(Path::getParent).filter(folder::equals).isPresent();
      if (here && open.isYaml()) {
        byName.put(name(open.path().get().toString()), PackFile.of(open));
      }
    }
    if (!byName.containsKey(HEADER)) {
      return Optional.empty();
    }
    String origin = folder.toString().replace(File.separatorChar, '/');
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, PackFile> files = new LinkedHashMap<>();
    byName.forEach(
        (name, file) -> {
          texts.put(name, file.text());
          files.put(byName.size() == 1 ? origin : origin + "/" + name, file);
        });
    return Optional.of(new PackFiles(origin, new PackSource(origin, texts), files));
  }

  private static PackFile closed(Path path, String text) {
    return new PackFile(path.toUri().toString(), Optional.empty(), text, new Lines(text));
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(
              path -> {
                String name = path.getFileName().toString();
                return (name.endsWith(".yaml") || name.endsWith(".yml"))
                    && Files.isRegularFile(path);
              })
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** What cannot be read is left out: the rules that need it will say what they miss. */
  private static Optional<String> read(Path path) {
    try {
      String text = Files.readString(path);
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String name(String path) {
    String slashed = path.replace(File.separatorChar, '/');
    return slashed.substring(slashed.lastIndexOf('/') + 1);
  }
}
