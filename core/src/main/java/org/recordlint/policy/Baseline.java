package org.recordlint.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Suppression;

/**
 * Findings that were there before, by fingerprint, so that only new ones speak up. Holds no words
 * of a record. Immutable and thread-safe.
 */
public final class Baseline {

  private static final String HEADER = "# recordlint baseline v1";
  private static final Pattern FINGERPRINT = Pattern.compile("v1:[0-9a-f]{64}");
  private static final Suppression KNOWN = new Suppression("baseline", "known before");

  private final Set<String> known;

  private Baseline(Collection<String> fingerprints) {
    known = Set.copyOf(fingerprints);
  }

  /** A baseline of the given fingerprints. */
  public static Baseline of(Collection<String> fingerprints) {
    return new Baseline(fingerprints);
  }

  /**
   * Reads a baseline that {@link #write} wrote.
   *
   * @throws IOException if the file cannot be read or holds anything else, naming the line
   */
  public static Baseline read(Path file) throws IOException {
    List<String> fingerprints = new ArrayList<>();
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(file + ":1: not a baseline; the first line must be \"" + HEADER + "\"");
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!FINGERPRINT.matcher(line).matches()) {
        throw new IOException(file + ":" + (i + 1) + ": not a fingerprint");
      }
      fingerprints.add(line);
    }
    return new Baseline(fingerprints);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not a baseline; it is not UTF-8 text", e);
    }
  }

  /** Writes the fingerprints, sorted, one on a line. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(known.size() + 1);
    lines.add(HEADER);
    known.stream().sorted().forEach(lines::add);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** How many findings are known. */
  public int size() {
    return known.size();
  }

  /** The result with the findings marked that were known before. */
  public LintResult apply(LintResult result) {
    if (known.isEmpty() || result.findings().isEmpty()) {
      return result;
    }
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      boolean mark = finding.suppressed().isEmpty() && known.contains(finding.fingerprint());
      findings.add(mark ? finding.withSuppressed(KNOWN) : finding);
    }
    return result.withFindings(findings);
  }

  @Override
  public String toString() {
    return "Baseline[" + known.size() + "]";
  }
}
