package org.recordlint.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.recordlint.formats.Sha256;
import org.recordlint.internal.lint.LintPlan;
import org.recordlint.internal.lint.PlanCompiler;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.policy.Policy;
import org.recordlint.rules.BundledRulePacks;
import org.recordlint.spi.PackSource;

/** The bundled packs, compiled as {@code Linter} does it. */
final class BundledPlan {

  private BundledPlan() {}

  static List<PackSource> sources() {
    return new BundledRulePacks().packs();
  }

  static PackReader.Packs read(List<PackSource> sources) {
    return PackReader.read(sources, Optional.empty());
  }

  static LintPlan compile(PackReader.Packs packs) {
    return PlanCompiler.compile(packs, Policy.none());
  }

  static LintPlan compiled() {
    return compile(read(sources()));
  }

  /** The SHA-256 of every file of every pack, in hexadecimal. */
  static String hash() {
    MessageDigest digest = Sha256.digest();
    TreeMap<String, String> files = new TreeMap<>();
    for (PackSource source : sources()) {
      source.files().forEach((name, text) -> files.put(source.origin() + "/" + name, text));
    }
    files.forEach(
        (name, text) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
