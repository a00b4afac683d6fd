package org.recordlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Span;
import org.recordlint.api.Subject;

/**
 * A text that shows what a rule does, with the words to flag between double square brackets. It is
 * a test as well.
 *
 * @param marked the text as the pack's author wrote it
 * @param age the subject's age in years, or empty
 * @param type the record's type, or empty
 * @param line where it stands in its file, counted from 1
 */
public record Example(String marked, OptionalInt age, Optional<String> type, int line) {

  public Example {
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(age, "age");
    Objects.requireNonNull(type, "type");
  }

  /** The text without its marks. */
  public String text() {
    return marked.replace("[[", "").replace("]]", "");
  }

  /** The marked places, as spans of {@link #text()}. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int removed = 0;
    int from = marked.indexOf("[[");
    while (from >= 0) {
      int to = marked.indexOf("]]", from);
      if (to < 0) {
        throw new IllegalStateException("an example has [[ without ]]");
      }
      spans.add(new Span(from - removed, to - removed - 2));
      removed += 4;
      from = marked.indexOf("[[", to);
    }
    return spans;
  }

  /** A record with this text. */
  public CaseRecord record(String id) {
    Subject.Builder subject = Subject.builder();
    age.ifPresent(subject::age);
    return CaseRecord.builder(id, text()).type(type.orElse(null)).subject(subject.build()).build();
  }
}
