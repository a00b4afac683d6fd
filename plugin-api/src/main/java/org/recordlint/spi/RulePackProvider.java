package org.recordlint.spi;

import java.util.List;
import java.util.Optional;

/**
 * Brings rule packs along on the class path or module path. Implementations have a public
 * constructor without parameters and are safe to call from several threads.
 */
public interface RulePackProvider {

  /** The packs, each as the text of its files; never {@code null}. */
  List<PackSource> packs();

  /**
   * A text that changes whenever a text of the packs does, such as a hash of all of them that the
   * build wrote; or empty, if only reading the packs would tell. It spares reading them where
   * compiled packs are kept.
   */
  default Optional<String> digest() {
    return Optional.empty();
  }
}
