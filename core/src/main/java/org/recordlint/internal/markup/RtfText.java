package org.recordlint.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the text of a Rich Text Format document; not thread-safe, used once.
 *
 * <p>The document is given as characters. Bytes written as {@code \'hh} are read in the code page
 * of the current font, and what repeats a Unicode character for readers without Unicode is passed
 * over.
 */
final class RtfText {

  private final String rtf;
  private final Alignment text;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private RtfGroup group = new RtfGroup();

  /**
   * How many characters that repeat a Unicode character for older readers are still to be passed
   * over.
   */
  private int fallback;

  private boolean ignorable;
  private int at;

  RtfText(String rtf) {
    this.rtf = rtf;
    this.text = new Alignment(rtf);
  }

  static boolean isRtf(String text) {
    return text.stripLeading().startsWith("{\\rtf");
  }

  AlignedText align() {
    at = rtf.indexOf('{');
    while (at < rtf.length()) {
      char c = rtf.charAt(at);
      if (c == '{') {
        outer.push(group);
        group = group.inner();
        fallback = 0;
        at++;
      } else if (c == '}') {
        group = outer.isEmpty() ? group : outer.pop();
        fallback = 0;
        at++;
      } else if (c == '\\') {
        control();
      } else if (c == '\r' || c == '\n' || c == 0) {
        at++;
      } else {
        plain();
      }
    }
    return text.build();
  }

  private void plain() {
    int to = at + 1;
    while (to < rtf.length() && "{}\\\r\n\0".indexOf(rtf.charAt(to)) < 0) {
      to++;
    }
    int passed = Math.min(fallback, to - at);
    fallback -= passed;
    int from = at + passed;
    ignorable = false;
    if (group.isShown()) {
      text.keep(from, to);
    }
    at = to;
  }

  private void control() {
    int from = at;
    char c = from + 1 < rtf.length() ? rtf.charAt(from + 1) : ' ';
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      word(RtfControlWord.read(rtf, from), from);
      return;
    }
    at = Math.min(rtf.length(), from + 2);
    switch (c) {
      case '\'' -> bytes(from);
      case '*' -> ignorable = true;
      case '\\', '{', '}' -> show(String.valueOf(c), from);
      case '~' -> show(" ", from);
      case '_' -> show("-", from);
      case '\r', '\n' -> show("\n", from);
      default -> {} // Optional hyphens and index marks show nothing.
    }
  }

  private void word(RtfControlWord word, int from) {
    at = word.end();
    if (word.name().equals("u")) {
      if (word.hasParameter()) {
        unicode((char) word.parameter(), from);
      }
      return;
    }
    if (word.name().equals("bin")) {
      at = (int) Math.min(rtf.length(), (long) at + Math.max(0, word.parameter()));
      return;
    }
    if (fallback > 0) {
      fallback--;
      return;
    }
    boolean wasIgnorable = ignorable;
    ignorable = false;
    fonts.apply(word, group);
    if (group.apply(word, wasIgnorable)) {
      return;
    }
    String shown = RtfControlWord.shown(word.name());
    if (!shown.isEmpty()) {
      show(shown, from);
    }
  }

  private void unicode(char c, int from) {
    fallback = 0;
    show(String.valueOf(c), from);
    fallback = group.fallbackLength;
  }

  private void show(String characters, int from) {
    if (fallback > 0) {
      fallback--;
      return;
    }
    String seen = Alignment.seen(characters);
    if (group.isShown() && !seen.isEmpty()) {
      text.put(seen, from, at);
    }
  }

  /** Reads one byte, or two where the code page has characters of two bytes. */
  private void bytes(int from) {
    int first = hex(at);
    if (first < 0) {
      return;
    }
    at += 2;
    if (fallback > 0) {
      fallback--;
      return;
    }
    byte[] one = {(byte) first};
    if (!fonts.isLead(group.font, first)) {
      show(fonts.decode(group.font, one), from);
      return;
    }
    int second = trail();
    show(
        fonts.decode(group.font, second < 0 ? one : new byte[] {(byte) first, (byte) second}),
        from);
  }

  /** Reads the second byte of a character, which may stand there as itself, or gives -1. */
  private int trail() {
    if (rtf.startsWith("\\'", at)) {
      int value = hex(at + 2);
      at = value < 0 ? at : at + 4;
      return value;
    }
    char c = at < rtf.length() ? rtf.charAt(at) : ' ';
    boolean escaped = c == '\\' && at + 1 < rtf.length() && isBraceOrBackslash(rtf.charAt(at + 1));
    if (escaped) {
      at += 2;
      return rtf.charAt(at - 1);
    }
    if (c >= 0x40 && c < 0x7F && !isBraceOrBackslash(c)) {
      at++;
      return c;
    }
    return -1;
  }

  private static boolean isBraceOrBackslash(char c) {
    return c == '{' || c == '}' || c == '\\';
  }

  private int hex(int from) {
    if (from + 2 > rtf.length()) {
      return -1;
    }
    int high = Character.digit(rtf.charAt(from), 16);
    int low = Character.digit(rtf.charAt(from + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
