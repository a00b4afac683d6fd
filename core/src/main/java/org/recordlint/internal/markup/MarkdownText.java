package org.recordlint.internal.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Span;
import org.recordlint.internal.markup.CharacterReferences.Reference;

/**
 * Blanks out the markup of a Markdown text; not thread-safe, used once.
 *
 * <p>Markup next to white space becomes spaces, so that offsets mostly stay as they are. Markup
 * that touches text on both sides goes altogether, so that it splits no word and parts no quotation
 * mark from what it quotes. List markers, block quote markers and table bars stay, as they stand in
 * plain text too.
 */
final class MarkdownText {

  private final String text;
  private final BitSet hidden;
  private final BitSet separating;
  private final Set<String> definitions = new HashSet<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private int paragraphStart = -1;
  private int paragraphEnd;

  MarkdownText(String text) {
    this.text = text;
    this.hidden = new BitSet(text.length());
    this.separating = new BitSet();
  }

  AlignedText align() {
    blocks();
    for (Span paragraph : paragraphs) {
      new MarkdownInline(text, paragraph, definitions, hidden, separating).hideMarkup();
    }
    return render();
  }

  private void blocks() {
    String fence = "";
    for (int from = 0; from < text.length(); ) {
      int to = lineEnd(from);
      MarkdownLine line = new MarkdownLine(text, from, to);
      if (!fence.isEmpty()) {
        if (line.closes(fence)) {
          hidden.set(from, to);
          fence = "";
        }
      } else if (line.isBlank()) {
        endParagraph();
      } else if (!line.fence().isEmpty()) {
        endParagraph();
        fence = line.fence();
        hidden.set(from, to);
      } else if (line.isRule()) {
        endParagraph();
        hidden.set(from, to);
      } else if (line.definition().isPresent()) {
        endParagraph();
        definitions.add(label(line.definition().get()));
        hidden.set(from, to);
      } else {
        paragraphLine(line, from, to);
      }
      from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
    }
    endParagraph();
  }

  private void paragraphLine(MarkdownLine line, int from, int to) {
    int level = line.headingLevel();
    if (level > 0 || line.startsItem()) {
      endParagraph();
    }
    if (paragraphStart < 0) {
      paragraphStart = from;
    }
    paragraphEnd = to;
    if (level > 0) {
      int marks = line.indented();
      hidden.set(marks, marks + level);
      int closing = line.closingMarks();
      hidden.set(closing, to);
      endParagraph();
    }
  }

  private void endParagraph() {
    if (paragraphStart >= 0) {
      paragraphs.add(new Span(paragraphStart, paragraphEnd));
      paragraphStart = -1;
    }
  }

  private int lineEnd(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return to;
  }

  /** How a link label is compared. */
  static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private AlignedText render() {
    Alignment alignment = new Alignment(text);
    int at = 0;
    while (at < text.length()) {
      if (hidden.get(at)) {
        int to = Math.min(hidden.nextClearBit(at), text.length());
        if (leavesSpace(at, to)) {
          alignment.put(blank(at, to), at, to);
        }
        at = to;
        continue;
      }
      Optional<Reference> reference =
          text.charAt(at) == '&' ? CharacterReferences.read(text, at) : Optional.empty();
      if (reference.isPresent()) {
        String seen = Alignment.seen(reference.get().text());
        if (!seen.isEmpty()) {
          alignment.put(seen, at, reference.get().end());
        }
        at = reference.get().end();
      } else {
        int to = keptEnd(at + 1);
        alignment.keep(at, to);
        at = to;
      }
    }
    return alignment.build();
  }

  private int keptEnd(int from) {
    int at = from;
    while (at < text.length() && !hidden.get(at) && text.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private boolean leavesSpace(int from, int to) {
    return separates(from, to)
        || from == 0
        || to == text.length()
        || Character.isWhitespace(text.charAt(from - 1))
        || Character.isWhitespace(text.charAt(to));
  }

  private boolean separates(int from, int to) {
    for (int at = from; at < to; at++) {
      if (separating.get(at)) {
        return true;
      }
    }
    return false;
  }

  private String blank(int from, int to) {
    StringBuilder blank = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      blank.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return blank.toString();
  }
}
