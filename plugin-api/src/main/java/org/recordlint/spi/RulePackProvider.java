package org.recordlint.spi;

import java.util.List;

/**
 * Brings rule packs along on the class path or module path. Implementations have a public
 * constructor without parameters and are safe to call from several threads.
 */
public interface RulePackProvider {

  /** The packs, each as the text of its files; never {@code null}. */
  List<PackSource> packs();
}
