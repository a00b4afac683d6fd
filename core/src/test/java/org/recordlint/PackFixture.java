package org.recordlint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Policy;
import org.recordlint.rules.BundledRulePacks;
import org.recordlint.spi.PackSource;

/** Writes small packs for tests; a rule gets whatever a pack demands that the test does not. */
public final class PackFixture {

  private final String id;
  private final String category;
  private final Map<String, String> files = new LinkedHashMap<>();

  private PackFixture(String id, String category) {
    this.id = id;
    this.category = category;
  }

  /** A pack of labels called {@code test}. */
  public static PackFixture pack() {
    return pack("test", "labelling-language");
  }

  public static PackFixture pack(String id, String category) {
    return new PackFixture(id, category);
  }

  /** Adds a rule; {@code lines} are lines of YAML such as {@code phrases: [hostile]}. */
  public PackFixture rule(String name, String... lines) {
    files.put(
        name + ".yaml",
        """
        title: %s
        examples: {fires: ["[[x]]", "[[y]]"], quiet: [x, y]}
        """
                .formatted(name)
            + String.join("\n", lines)
            + "\n");
    return this;
  }

  /** Adds a file of lists or cues. */
  public PackFixture file(String name, String yaml) {
    files.put(name, yaml);
    return this;
  }

  public PackSource source() {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put("pack.yaml", header());
    return new PackSource("packs/" + id, all);
  }

  private String header() {
    return """
    id: %s
    title: A pack for tests
    version: "1"
    owner: tests
    jurisdiction: England
    licence: none
    contact: tests
    sources: [{id: S, title: T, publisher: P, status: general-knowledge}]
    defaults:
      category: %s
      message: '"{match}" is a label'
      why: Because.
      prompts: [What happened?]
      sources: [S]
    """
        .formatted(id, category);
  }

  /** A linter with this pack alone. */
  public Linter linter() {
    return linter(Policy.none());
  }

  public Linter linter(Policy policy) {
    return Linter.builder().pack(source()).policy(policy).build();
  }

  /** A linter with this pack and a small one that is shared. */
  public Linter withSharedPack() {
    return Linter.builder().pack(shared()).pack(source()).build();
  }

  /** A small pack of word lists and cues. */
  public static PackSource shared() {
    try (InputStream in = PackFixture.class.getResourceAsStream("context.yaml")) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PackSource("context.yaml", Map.of("context.yaml", yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<PackSource> bundled() {
    return new BundledRulePacks().packs();
  }

  /** The words that are flagged in a plain record with this text. */
  public static List<String> flagged(Linter linter, String text) {
    return quotes(linter.lint(CaseRecord.builder("r", text).build()));
  }

  public static List<String> quotes(LintResult result) {
    List<String> quotes = new ArrayList<>();
    for (Finding finding : result.findings()) {
      quotes.add(finding.quote());
    }
    return quotes;
  }
}
