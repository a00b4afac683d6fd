package org.recordlint.internal.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.recordlint.internal.snapshot.SnapshotFile;
import org.recordlint.policy.Policy;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

/**
 * Compiles packs, or takes what an earlier process compiled from the same ones. What was compiled
 * is kept in a folder, under a key that tells every text and every choice that went into it, and
 * the engine; without a key nothing is kept.
 */
public final class PackCache {

  /** Written by the build: a hash of all that the engine is made of. */
  private static final String ENGINE = "/org/recordlint/engine.sha256";

  private final Path folder;
  private final List<RulePackProvider> providers;
  private final List<PackSource> sources;
  private final Policy policy;

  /**
   * @param folder where compiled packs are kept
   * @param providers packs that know their own hash are only read when they must be compiled
   * @param sources packs beside those
   */
  public PackCache(
      Path folder, List<RulePackProvider> providers, List<PackSource> sources, Policy policy) {
    this.folder = folder;
    this.providers = List.copyOf(providers);
    this.sources = List.copyOf(sources);
    this.policy = policy;
  }

  /** The packs as they were kept, or compiled anew and kept. */
  public CompiledPacks get() {
    Optional<String> key = key();
    if (key.isEmpty()) {
      return CompiledPacks.compile(all(), policy);
    }
    Path file = folder.resolve(name());
    return SnapshotFile.read(file, key.get())
        .map(CompiledPacks::of)
        .orElseGet(() -> compile(file, key.get()));
  }

  private CompiledPacks compile(Path file, String key) {
    CompiledPacks compiled = CompiledPacks.compile(all(), policy);
    try {
      SnapshotFile.write(compiled::toSnapshot, file, key);
    } catch (IOException | SecurityException e) {
      // A folder that cannot be written costs time at the next start, and nothing else.
      return compiled;
    }
    return compiled;
  }

  private List<PackSource> all() {
    List<PackSource> all = new ArrayList<>();
    providers.forEach(provider -> all.addAll(provider.packs()));
    all.addAll(sources);
    return all;
  }

  /** What everything depends on; empty if the engine or a provider does not know itself. */
  private Optional<String> key() {
    StringBuilder key = new StringBuilder();
    Optional<String> engine = engine();
    if (engine.isEmpty()) {
      return Optional.empty();
    }
    key.append("engine ").append(engine.get());
    for (RulePackProvider provider : providers) {
      Optional<String> digest = provider.digest();
      if (digest.isEmpty()) {
        return Optional.empty();
      }
      key.append("\nprovider ").append(provider.getClass().getName());
      key.append(' ').append(digest.get());
    }
    for (PackSource source : sources) {
      List<String> texts = new ArrayList<>(List.of(source.origin()));
      source.files().forEach((name, text) -> texts.addAll(List.of(name, text)));
      key.append("\npack ").append(hash(texts));
    }
    if (!hasNoChoice()) {
      List<String> choices = new ArrayList<>(new TreeSet<>(policy.packs()));
      choices.add("");
      policy.disabled().stream().map(Object::toString).sorted().forEach(choices::add);
      choices.add("");
      policy.selection().ifPresent(text -> choices.addAll(List.of(text.origin(), text.yaml())));
      key.append("\npolicy ").append(hash(choices));
    }
    return Optional.of(key.toString());
  }

  /** Whether nothing of the policy is compiled. */
  private boolean hasNoChoice() {
    return policy.packs().isEmpty() && policy.disabled().isEmpty() && policy.selection().isEmpty();
  }

  /** One file for each choice of packs and policy, so that two choices do not take turns. */
  private String name() {
    if (sources.isEmpty() && hasNoChoice()) {
      return "installed.packs";
    }
    List<String> choice = new ArrayList<>();
    providers.forEach(provider -> choice.add(provider.getClass().getName()));
    sources.forEach(source -> choice.add(source.origin()));
    choice.add("");
    policy.selection().ifPresent(text -> choice.add(text.origin()));
    return hash(choice).substring(0, 16) + ".packs";
  }

  private static Optional<String> engine() {
    try (InputStream in = PackCache.class.getResourceAsStream(ENGINE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(List<String> texts) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public String toString() {
    return "PackCache[" + folder + "]";
  }
}
