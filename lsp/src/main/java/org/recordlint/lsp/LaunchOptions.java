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
 */
public record LaunchOptions(List<Path> packs, boolean bundledPacks, Optional<Path> policy) {
  public LaunchOptions {
    packs = List.copyOf(packs);
    Objects.requireNonNull(policy, "policy");
  }

  /** The bundled packs and no policy. */
  public static LaunchOptions defaults() {
    return new LaunchOptions(List.of(), true, Optional.empty());
  }
}
