package org.recordlint.internal.markup;

import org.recordlint.api.Span;
import org.recordlint.api.TextFormat;

/** Short ways to ask about an alignment in tests. */
record Aligned(String original, AlignedText text) {

  static Aligned html(String original) {
    return new Aligned(original, AlignedText.of(original, TextFormat.HTML));
  }

  static Aligned markdown(String original) {
    return new Aligned(original, AlignedText.of(original, TextFormat.MARKDOWN));
  }

  static Aligned rtf(String original) {
    return new Aligned(original, AlignedText.of(original, TextFormat.RTF));
  }

  String plain() {
    return text.plain();
  }

  /** What of the original covers the first {@code words} in the plain text. */
  String covering(String words) {
    int at = text.plain().indexOf(words);
    if (at < 0) {
      throw new AssertionError("not in the plain text: " + words + " / " + text.plain());
    }
    return text.original(new Span(at, at + words.length())).in(original);
  }
}
