package org.recordlint.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.LintResult;
import org.recordlint.api.Span;

/**
 * What was found in the files of one source.
 *
 * @param sha256 of its texts, one after another, in order of their files
 */
record StrangerSource(
    String genre, String source, String sha256, long words, List<StrangerFinding> findings) {

  static List<StrangerSource> lint(Linter linter, List<StrangerFile> files) {
    Map<String, List<StrangerFile>> bySource = new LinkedHashMap<>();
    for (StrangerFile file : files) {
      bySource
          .computeIfAbsent(file.genre() + "/" + file.source(), any -> new ArrayList<>())
          .add(file);
    }
    return bySource.values().stream().map(same -> lintOne(linter, same)).toList();
  }

  private static StrangerSource lintOne(Linter linter, List<StrangerFile> files) {
    MessageDigest digest = Hash.digest();
    long words = 0;
    List<StrangerFinding> findings = new ArrayList<>();
    for (StrangerFile file : files) {
      digest.update(file.text().getBytes(StandardCharsets.UTF_8));
      for (Span piece : file.pieces()) {
        String text = piece.in(file.text());
        CaseRecord record = CaseRecord.builder("stranger", text).type("case-note").build();
        LintResult result = linter.lint(record);
        words += result.words();
        for (Finding finding : result.findings()) {
          if (finding.category().kind() == Category.Kind.SPAN) {
            findings.add(
                new StrangerFinding(
                    file,
                    new Span(
                        piece.start() + finding.span().start(),
                        piece.start() + finding.span().end()),
                    finding));
          }
        }
      }
    }
    StrangerFile first = files.get(0);
    return new StrangerSource(
        first.genre(),
        first.source(),
        HexFormat.of().formatHex(digest.digest()),
        words,
        List.copyOf(findings));
  }

  /** Findings per 10,000 words. */
  double rate() {
    return words == 0 ? 0 : 10_000.0 * findings.size() / words;
  }
}
