package org.recordlint.internal.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Terms;

/**
 * Makes the fingerprints of one record's findings: {@code v1:} and the HMAC-SHA-256 of the record,
 * the rule, the aspect, the folded words with five on either side within their paragraph, and a
 * count among equals. For one record, one thread.
 */
public final class Fingerprints {

  private static final int NEIGHBOURS = 5;
  private static final char SEPARATOR = '\u001f';

  private final Hmac mac;
  private final String recordId;
  private final String text;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param key the policy's key; may be empty
   */
  public Fingerprints(byte[] key, String recordId, String text) {
    mac = new Hmac(key);
    this.recordId = recordId;
    this.text = text;
  }

  /** The fingerprint of words in a paragraph. */
  public String of(RuleId rule, Span span, Span paragraph) {
    return of(rule, "", context(span, paragraph));
  }

  /** The fingerprint of something missing. */
  public String of(RuleId rule, String aspect) {
    return of(rule, aspect, "");
  }

  private String of(RuleId rule, String aspect, String context) {
    String identity = recordId + SEPARATOR + rule + SEPARATOR + aspect + SEPARATOR + context;
    int ordinal = seen.merge(identity, 1, Integer::sum);
    byte[] hash = mac.of((identity + SEPARATOR + ordinal).getBytes(StandardCharsets.UTF_8));
    return "v1:" + HexFormat.of().formatHex(hash);
  }

  private String context(Span span, Span paragraph) {
    Deque<String> words = new ArrayDeque<>();
    int at = span.start();
    for (int n = 0; n < NEIGHBOURS && at > paragraph.start(); n++) {
      int end = at;
      while (end > paragraph.start() && !isWordChar(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > paragraph.start() && isWordChar(text.charAt(start - 1))) {
        start--;
      }
      if (start < end) {
        words.addFirst(Terms.fold(text.substring(start, end)));
      }
      at = start;
    }
    words.addLast(String.valueOf(SEPARATOR));
    at = addWords(words, span.start(), span.end(), Integer.MAX_VALUE);
    words.addLast(String.valueOf(SEPARATOR));
    addWords(words, at, paragraph.end(), NEIGHBOURS);
    return String.join(" ", words);
  }

  private int addWords(Deque<String> words, int from, int to, int most) {
    int at = from;
    for (int n = 0; n < most && at < to; n++) {
      while (at < to && !isWordChar(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < to && isWordChar(text.charAt(at))) {
        at++;
      }
      if (start < at) {
        words.addLast(Terms.fold(text.substring(start, at)));
      }
    }
    return at;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Terms.isIgnorable(c) || Character.isSurrogate(c);
  }
}
