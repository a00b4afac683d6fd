package org.recordlint.quality;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

/**
 * A finding in a stranger's text.
 *
 * @param span in the text of the file
 */
record StrangerFinding(StrangerFile file, Span span, Finding finding) {

  private static final int AROUND = 350;
  private static final int ID = 10;

  /** What a reader's answer is kept under: it stays while the text and the place do. */
  String id() {
    String place = file + "\n" + span.start() + "-" + span.end();
    byte[] hash = Hash.sha256(place.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, ID);
  }

  /** The words in double brackets with the sentences around them, on one line. */
  String excerpt() {
    String text = file.text();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    return ((from > 0 ? "… " : "")
            + afterSentence(text.substring(from, span.start()), from > 0)
            + "[["
            + text.substring(span.start(), span.end())
            + "]]"
            + untilSentence(text.substring(span.end(), to), to < text.length())
            + (to < text.length() ? " …" : ""))
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** Leaves out a sentence that was cut at its beginning. */
  private static String afterSentence(String before, boolean cut) {
    int end = before.indexOf(". ");
    return cut && end >= 0 && end < before.length() / 2 ? before.substring(end + 2) : before;
  }

  /** Leaves out a sentence that was cut at its end. */
  private static String untilSentence(String after, boolean cut) {
    int end = after.lastIndexOf(". ");
    return cut && end > after.length() / 2 ? after.substring(0, end + 1) : after;
  }
}
