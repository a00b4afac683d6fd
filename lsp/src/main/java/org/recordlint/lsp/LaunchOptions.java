package org.recordlint.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a language server starts with; the editor's configuration goes before it.
 *
 * @param packs folders or files of rule packs beside the bundled ones
 * @param bundledPacks whether the packs on the class path are used
 * @param policy an organisation's policy, or empty
 * @param cache a folder in which compiled packs are kept for the next start, or empty; no word of a
 *     note goes there
 */
public record LaunchOptions(
    List<Path> packs, boolean bundledPacks, Optional<Path> policy, Optional<Path> cache) {
  public LaunchOptions {
    packs = List.copyOf(packs);
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(cache, "cache");
  }

  /** The bundled packs and no policy; nothing is kept. */
  public static LaunchOptions defaults() {
    return new LaunchOptions(List.of(), true, Optional.empty(), Optional.empty());
  }
}
