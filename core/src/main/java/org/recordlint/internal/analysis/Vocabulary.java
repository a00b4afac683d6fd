package org.recordlint.internal.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * Every term that some phrase or list speaks of, numbered from 1. A misspelt or badly scanned form
 * has the number of the word it stands for, so that nothing behind the vocabulary needs to know of
 * it.
 */
public final class Vocabulary {

  private final Map<String, Integer> ids;
  private final Map<String, Integer> scanned;

  /**
   * @param ids terms and their misspelt forms
   * @param scanned terms as {@link ScanNoise#fold} leaves them
   */
  public Vocabulary(Map<String, Integer> ids, Map<String, Integer> scanned) {
    this.ids = new HashMap<>(ids);
    this.scanned = new HashMap<>(scanned);
  }

  /** The number of {@code term}, or 0. */
  public int id(String term) {
    return ids.getOrDefault(term, 0);
  }

  /** The number of the word that the raw, badly scanned {@code written} stands for, or 0. */
  public int scannedId(String written) {
    return scanned.getOrDefault(ScanNoise.fold(written), 0);
  }
}
