package org.recordlint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recordlint.api.Finding;
import org.recordlint.api.Source;
import org.recordlint.api.Suggestion;

/** Writes in Markdown what a finding is, why, what to do instead, and who says so. */
final class NoteHover {

  private NoteHover() {}

  static String of(List<Finding> findings) {
    return findings.stream().map(NoteHover::of).collect(Collectors.joining("\n\n---\n\n"));
  }

  private static String of(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(Markdown.bold(finding.message()));
    if (!finding.explanation().isBlank()) {
      parts.add(Markdown.text(finding.explanation()));
    }
    List<String> lines = new ArrayList<>();
    for (Suggestion suggestion : finding.suggestions()) {
      lines.add("- " + label(suggestion) + ": " + Markdown.text(suggestion.text()));
    }
    if (!lines.isEmpty()) {
      parts.add(String.join("\n", lines));
    }
    for (Source source : finding.sources()) {
      parts.add("Source: " + source(source));
    }
    StringBuilder rule =
        new StringBuilder("Rule ").append(Markdown.text(finding.rule().toString()));
    finding
        .confidence()
        .ifPresent(
            value ->
                rule.append(", confidence ")
                    .append(Markdown.text(String.format(Locale.ROOT, "%.2f", value))));
    parts.add(rule.toString());
    return String.join("\n\n", parts);
  }

  static String label(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Replace) {
      return "Instead";
    }
    return suggestion instanceof Suggestion.Prompt ? "Ask" : "Put beside it";
  }

  private static String source(Source source) {
    StringBuilder shown =
        new StringBuilder(
            source
                .url()
                .map(url -> Markdown.link(source.title(), url))
                .orElseGet(() -> Markdown.text(source.title())));
    shown.append(", ").append(Markdown.text(source.publisher()));
    source.year().ifPresent(year -> shown.append(' ').append(year));
    source.section().ifPresent(section -> shown.append(", ").append(Markdown.text(section)));
    return shown.toString();
  }
}
