package org.recordlint.lsp;

import java.util.List;
import java.util.Optional;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

/**
 * What was found in one version of a note, without what the policy sets aside.
 *
 * @param incomplete why not everything was looked at, or empty
 */
record NoteFindings(Document document, List<Finding> findings, Optional<String> incomplete) {

  NoteFindings {
    findings = findings.stream().filter(each -> each.suppressed().isEmpty()).toList();
  }

  /** Where a finding is shown: what is missing where it belongs, else on the first line. */
  Span shownAt(Finding finding) {
    if (finding.span().length() > 0) {
      return finding.span();
    }
    return finding.anchor().orElseGet(() -> firstLine(document.text()));
  }

  /** The findings that are shown at a place, or next to it if it is empty. */
  List<Finding> at(Span place) {
    return findings.stream()
        .filter(
            finding -> {
              Span shown = shownAt(finding);
              return shown.overlaps(place)
                  || ((place.length() == 0 || shown.length() == 0)
                      && shown.start() <= place.end()
                      && place.start() <= shown.end());
            })
        .toList();
  }

  /** The first line that is not blank, without the blanks around it. */
  static Span firstLine(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return start == text.length() ? new Span(0, 0) : new Span(start, end);
  }

  @Override
  public String toString() {
    return "NoteFindings[" + document + ", " + findings.size() + "]";
  }
}
