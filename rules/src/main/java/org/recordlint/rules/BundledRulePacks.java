package org.recordlint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/** Hands over the bundled packs, as the build's index lists them. Stateless and thread-safe. */
public final class BundledRulePacks implements RulePackProvider {

  private static final String ROOT = "/org/recordlint/packs/";

  /** Lists every file of every pack; the build writes it from the folders. */
  private static final String INDEX = ROOT + "index.txt";

  /** A hash of all of them; the build writes it, too. */
  private static final String DIGEST = ROOT + "packs.sha256";

  @Override
  public List<PackSource> packs() {
    Map<String, Map<String, String>> packs = new LinkedHashMap<>();
    for (String line : read(INDEX).split("\n")) {
      int slash = line.indexOf('/');
      if (slash > 0) {
        String file = line.strip();
        packs
            .computeIfAbsent(file.substring(0, slash), any -> new LinkedHashMap<>())
            .put(file.substring(slash + 1), read(ROOT + file));
      }
    }
    List<PackSource> sources = new ArrayList<>();
    packs.forEach((name, files) -> sources.add(new PackSource("packs/" + name, files)));
    return sources;
  }

  @Override
  public Optional<String> digest() {
    return Optional.of(read(DIGEST).strip());
  }

  private static String read(String resource) {
    try (InputStream in = BundledRulePacks.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
