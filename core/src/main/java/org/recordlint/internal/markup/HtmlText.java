package org.recordlint.internal.markup;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recordlint.internal.markup.CharacterReferences.Reference;

/**
 * Reads the text of an HTML fragment or page about as a browser shows it; not thread-safe, used
 * once.
 *
 * <p>This is a scanner of its own because a parser that builds a tree repairs and decodes as it
 * goes, and then no longer knows where a single character of a text node stood.
 */
final class HtmlText {

  private final String html;
  private final Alignment text;
  private final int lastBracket;
  private final int lastCommentEnd;

  /**
   * Breaks or a space that stand between the last character and the next one, if a next one comes.
   */
  private int breaks;

  private char gap;
  private int gapFrom;
  private int gapTo;

  private int preformatted;

  /** Between the start of a table cell and its first character, where blocks bring no breaks. */
  private boolean atCellStart;

  private boolean rowHasText;

  /**
   * Set once a quoted attribute turned out not to end, so that looking for its end is not tried for
   * ever.
   */
  private boolean quotesBroken;

  /** The elements whose end has been looked for in vain. */
  private final Set<String> unclosed = new HashSet<>();

  HtmlText(String html) {
    this.html = html;
    this.text = new Alignment(html);
    this.lastBracket = html.lastIndexOf('>');
    this.lastCommentEnd = html.lastIndexOf("-->");
  }

  AlignedText align() {
    int at = 0;
    while (at < html.length()) {
      at = next(at);
    }
    return text.build();
  }

  private int next(int at) {
    char c = html.charAt(at);
    if (c == '<') {
      int after = markup(at);
      if (after > at) {
        return after;
      }
    } else if (c == '&') {
      Optional<Reference> reference = CharacterReferences.read(html, at);
      if (reference.isPresent()) {
        decoded(reference.get().text(), at, reference.get().end());
        return reference.get().end();
      }
    } else if (isWhitespace(c)) {
      whitespace(c, at);
      return at + 1;
    } else if (isRewritten(c)) {
      decoded(String.valueOf(c), at, at + 1);
      return at + 1;
    }
    int to = at + 1;
    while (to < html.length() && isOrdinary(html.charAt(to))) {
      to++;
    }
    fillGap();
    text.keep(at, to);
    return to;
  }

  private void decoded(String characters, int from, int to) {
    if (isWhitespace(characters.charAt(0))) {
      gap(' ', from, to);
      return;
    }
    String seen = Alignment.seen(characters);
    if (!seen.isEmpty()) {
      fillGap();
      text.put(seen, from, to);
    }
  }

  private void whitespace(char c, int at) {
    if (preformatted == 0) {
      gap(' ', at, at + 1);
    } else if (c == '\n' || c == '\r') {
      boolean second = c == '\n' && at > 0 && html.charAt(at - 1) == '\r';
      breaks(second ? 0 : 1, true, at, at + 1);
    } else {
      fillGap();
      text.keep(at, at + 1);
    }
  }

  /**
   * The offset after the tag, comment or declaration at {@code at}, or {@code at} if the bracket is
   * just text.
   */
  private int markup(int at) {
    if (at > lastBracket) {
      return at;
    }
    if (html.startsWith("<!--", at)) {
      return at + 2 > lastCommentEnd ? html.indexOf('>', at) + 1 : html.indexOf("-->", at + 2) + 3;
    }
    char second = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (second == '!' || second == '?') {
      return html.indexOf('>', at) + 1;
    }
    char first = second == '/' && at + 2 < html.length() ? html.charAt(at + 2) : second;
    if ((first | 0x20) < 'a' || (first | 0x20) > 'z') {
      return at;
    }
    HtmlTag tag = HtmlTag.read(html, at, tagEnd(at));
    apply(tag, at);
    return tag.hidesContent() ? hiddenEnd(tag) : tag.end();
  }

  private void apply(HtmlTag tag, int at) {
    if (tag.keepsWhitespace()) {
      preformatted = Math.max(0, preformatted + (tag.closing() ? -1 : 1));
    }
    if (tag.isCell()) {
      cell(tag, at);
    } else if (tag.name().equals("br")) {
      breaks(1, true, at, tag.end());
    } else if (tag.breaks() > 0) {
      if (tag.name().equals("tr")) {
        atCellStart = false;
        rowHasText = false;
      }
      breaks(tag.breaks(), false, at, tag.end());
    } else if (tag.name().equals("q")) {
      // A browser shows these quotation marks, and who is quoted decides whose words they are.
      fillGap();
      text.put(tag.closing() ? "\u201D" : "\u201C", at, tag.end());
    }
  }

  /** Puts a tab between the cells of a row, whatever blocks an editor wrapped their text in. */
  private void cell(HtmlTag tag, int at) {
    atCellStart = !tag.closing();
    if (!rowHasText) {
      return;
    }
    breaks = 0;
    if (atCellStart) {
      gap('\t', at, tag.end());
    }
  }

  private int tagEnd(int at) {
    if (!quotesBroken) {
      char before = ' ';
      int to = at + 1;
      while (to < html.length()) {
        char c = html.charAt(to);
        if (c == '>') {
          return to + 1;
        }
        if ((c == '"' || c == '\'') && before == '=') {
          to = html.indexOf(c, to + 1);
          if (to < 0) {
            break;
          }
        }
        if (!isWhitespace(c)) {
          before = c;
        }
        to++;
      }
      quotesBroken = true;
    }
    return html.indexOf('>', at) + 1;
  }

  private int hiddenEnd(HtmlTag tag) {
    if (unclosed.contains(tag.name())) {
      return tag.end();
    }
    String close = "</" + tag.name();
    for (int to = html.indexOf("</", tag.end()); to >= 0; to = html.indexOf("</", to + 2)) {
      if (html.regionMatches(true, to, close, 0, close.length())) {
        return to;
      }
    }
    unclosed.add(tag.name());
    return tag.end();
  }

  private void breaks(int count, boolean added, int from, int to) {
    openGap(from, to);
    if (atCellStart) {
      return;
    }
    breaks = Math.min(2, added ? breaks + count : Math.max(breaks, count));
  }

  private void gap(char c, int from, int to) {
    openGap(from, to);
    if (gap != '\t') {
      gap = c;
    }
  }

  private void openGap(int from, int to) {
    if (breaks == 0 && gap == 0) {
      gapFrom = from;
    }
    gapTo = to;
  }

  /** Writes what stands between the last character and the one that is about to be written. */
  private void fillGap() {
    if (!text.isEmpty()) {
      if (breaks > 0) {
        text.put(breaks == 1 ? "\n" : "\n\n", gapFrom, gapTo);
      } else if (gap != 0) {
        text.put(String.valueOf(gap), gapFrom, gapTo);
      }
    }
    breaks = 0;
    gap = 0;
    atCellStart = false;
    rowHasText = true;
  }

  private static boolean isOrdinary(char c) {
    return c != '<' && c != '&' && !isWhitespace(c) && !isRewritten(c);
  }

  private static boolean isWhitespace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isRewritten(char c) {
    return c == '\u00A0' || c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
