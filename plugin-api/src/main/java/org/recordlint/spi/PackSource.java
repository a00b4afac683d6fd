package org.recordlint.spi;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A rule pack as files, before it is read.
 *
 * @param origin where the pack comes from, shown before file names in messages, for example {@code
 *     packs/adultification}
 * @param files the text of each file by its name, among them {@code pack.yaml}; or a single file
 *     with everything
 */
public record PackSource(String origin, Map<String, String> files) {
  public PackSource {
    Objects.requireNonNull(origin, "origin");
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  @Override
  public String toString() {
    return "PackSource[" + origin + "]";
  }
}
