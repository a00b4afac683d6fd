package org.recordlint.lsp;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the editor's user chose.
 *
 * @param packs folders or files of rule packs
 * @param recordTypes record types by globs of paths; the first that fits counts
 * @param notes globs of the files to lint; none for all
 * @param debounceMillis how long typing must rest before a note is linted, in milliseconds
 * @param maxLength notes with more UTF-16 code units are not linted
 */
record Settings(
    Optional<Path> policy,
    List<Path> packs,
    boolean bundledPacks,
    Map<String, String> recordTypes,
    List<String> notes,
    int debounceMillis,
    int maxLength) {

  static final int DEBOUNCE_MILLIS = 150;
  static final int MAX_LENGTH = 1_000_000;

  static Settings of(LaunchOptions options) {
    return new Settings(
        options.policy(),
        options.packs(),
        options.bundledPacks(),
        Map.of(),
        List.of(),
        DEBOUNCE_MILLIS,
        MAX_LENGTH);
  }

  /** Whether the same linter serves both settings. */
  boolean hasSamePacks(Settings other) {
    return policy.equals(other.policy)
        && packs.equals(other.packs)
        && bundledPacks == other.bundledPacks;
  }

  /** Whether a file, by its path from the workspace's folder, is to be linted. */
  boolean isNote(String path) {
    return notes.isEmpty() || notes.stream().anyMatch(glob -> fits(glob, path));
  }

  /** The type of the record in a file, by its path from the workspace's folder. */
  Optional<String> recordType(String path) {
    return recordTypes.entrySet().stream()
        .filter(entry -> fits(entry.getKey(), path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean fits(String glob, String path) {
    try {
      Path relative = Path.of(path);
      // Java's ** wants a folder, where editors' globs take none as well.
      return matches(glob, relative)
          || (glob.startsWith("**/") && matches(glob.substring(3), relative));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean matches(String glob, Path path) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(path);
  }
}
