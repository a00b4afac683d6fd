package org.recordlint.server.internal.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Severity;
import org.recordlint.api.Suppression;
import org.recordlint.server.web.RequestException;

/**
 * What a host asks to be done with findings: severities, rules left out, and what was known or
 * dismissed before. Not thread-safe while it is read.
 */
final class Dispositions {

  private static final int MOST = 20_000;
  private static final Suppression KNOWN = new Suppression("baseline", "known before");
  private static final String WRITER = "writer";
  private static final String DISMISSED = "dismissed";

  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> disabled = new HashSet<>();
  private final Map<String, Suppression> setAside = new HashMap<>();

  /** Reads a field if it is one of ours. */
  boolean read(String name, JsonIn in) throws IOException {
    switch (name) {
      case "severities" -> in.object(name, this::severity);
      case "disabled" -> in.array(name, MOST, (index, item) -> disabled.add(item.text(name)));
      case "known" ->
          in.array(name, MOST, (index, item) -> setAside.putIfAbsent(item.text(name), KNOWN));
      case "dismissed" -> in.array(name, MOST, (index, item) -> dismissal(item));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void severity(String name, JsonIn in) throws IOException {
    severities.put(
        name,
        Severity.of(in.text("severities"))
            .orElseThrow(
                () -> new RequestException(400, "a severity must be note, warning or error")));
  }

  private void dismissal(JsonIn in) throws IOException {
    String[] parts = {null, DISMISSED, WRITER};
    in.object(
        "dismissed",
        (name, field) -> {
          switch (name) {
            case "fingerprint" -> parts[0] = field.text(name);
            case "reason" -> parts[1] = field.isNull() ? DISMISSED : field.text(name);
            case "by" -> parts[2] = field.isNull() ? WRITER : field.text(name);
            default -> field.skip();
          }
        });
    if (parts[0] == null) {
      throw new RequestException(400, "an item of \"dismissed\" has no \"fingerprint\"");
    }
    setAside.put(parts[0], new Suppression(parts[2], parts[1].isBlank() ? DISMISSED : parts[1]));
  }

  /** The result as the host wants it. */
  LintResult apply(LintResult result) {
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      String rule = finding.rule().toString();
      String category = finding.category().id();
      if (disabled.contains(rule) || disabled.contains(category)) {
        continue;
      }
      Severity severity = severities.getOrDefault(rule, severities.get(category));
      Finding changed = severity == null ? finding : finding.withSeverity(severity);
      Suppression suppression = setAside.get(finding.fingerprint());
      boolean suppress = suppression != null && changed.suppressed().isEmpty();
      findings.add(suppress ? changed.withSuppressed(suppression) : changed);
    }
    return result.withFindings(findings);
  }
}
