package org.recordlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordlint.Linter;
import org.recordlint.formats.Sha256;
import org.recordlint.formats.write.RunManifest;
import org.recordlint.formats.write.RunManifest.Component;
import org.recordlint.formats.write.RunManifest.Counts;
import org.recordlint.rule.RulePack;
import org.recordlint.spi.PackSource;
import org.recordlint.testkit.PackFolder;

/** Writes down what a run is made with. */
final class Manifests {

  /** The model that core loads when a rule asks for a part of speech. */
  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final int BUFFER = 1 << 14;

  private Manifests() {}

  /** The manifest of a run that has not begun. */
  static RunManifest of(PackOptions.Loaded loaded) throws IOException {
    return new RunManifest(
        new Component("recordlint", BuildVersion.number(), engine()),
        packs(loaded),
        policy(loaded),
        model(),
        Counts.none(),
        List.of());
  }

  /** For output that does not tell what a run was made with: nothing is read or hashed for it. */
  static RunManifest none() {
    return new RunManifest(
        new Component("recordlint", BuildVersion.number(), ""),
        List.of(),
        Optional.empty(),
        List.of(),
        Counts.none(),
        List.of());
  }

  private static List<Component> packs(PackOptions.Loaded loaded) {
    List<Component> packs = new ArrayList<>();
    List<PackSource> sources = loaded.sources().get();
    for (RulePack pack : loaded.linter().packs()) {
      for (PackSource source : sources) {
        if (PackFolder.idOf(source).filter(pack.id()::equals).isPresent()) {
          packs.add(new Component(pack.id(), pack.version(), hash(source.files())));
        }
      }
    }
    return packs;
  }

  private static Optional<Component> policy(PackOptions.Loaded loaded) throws IOException {
    if (loaded.policyFile() == null) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(loaded.policyFile())) {
      return Optional.of(new Component(loaded.policy().organisation(), "", hash(in)));
    }
  }

  private static List<Component> model() throws IOException {
    try (InputStream in = Linter.class.getResourceAsStream("/" + MODEL)) {
      return in == null ? List.of() : List.of(new Component(MODEL, "", hash(in)));
    }
  }

  /** The hash of the engine's jar, or of its classes where they lie in a folder. */
  private static String engine() throws IOException {
    CodeSource source = Linter.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      MessageDigest digest = Sha256.digest();
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file :
              files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
        return HexFormat.of().formatHex(digest.digest());
      }
      try (InputStream in = Files.newInputStream(place)) {
        return hash(in);
      }
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String hash(Map<String, String> files) {
    MessageDigest digest = Sha256.digest();
    files.forEach(
        (name, text) -> {
          for (String part : List.of(name, text)) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String hash(InputStream in) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
