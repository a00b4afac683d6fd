package org.recordlint.internal.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the marks of a text stand: whatever is no letter or digit of ASCII, and no single blank
 * before one or before a mark of ASCII other than a question mark. They are a twentieth of a note,
 * found in one walk over it with all its words, so that nobody else who looks for stops, quotation
 * marks, colons, wide gaps or words need ask every sign. Used by one thread.
 */
public final class Marks {

  /** So many marks are stepped over before the place is searched for. */
  private static final int STEPS = 8;

  /** Marks of ASCII that are printed, but for the question mark; letters and digits are above. */
  private static final int PRINTED = 0;

  private static final int BLANK = -1;
  private static final int OTHER = -2;

  private static final byte[] KINDS = kinds();

  private final String text;
  private final WordCodes wordCodes;
  private final int words;
  private int[] places = new int[16];
  private int count;

  /** The mark that was asked about last, and perhaps will be next. */
  private int last;

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char c = 0; c < kinds.length; c++) {
      boolean printed = c > ' ' && c < 127;
      kinds[c] = (byte) (printed ? Math.max(PRINTED, AsciiWords.sign(c)) : OTHER);
    }
    kinds[' '] = BLANK;
    // What is no Latin letter becomes a question mark, too.
    kinds['?'] = OTHER;
    return kinds;
  }

  /** Finds the marks of a text. */
  public Marks(String text) {
    this.text = text;
    this.wordCodes = new WordCodes(text.length());
    this.words = read(bytes(text));
  }

  /** A byte for each sign; those above 255 become a mark. */
  private static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < text.length()) {
      // Two signs that are one character became one byte.
      bytes = new byte[text.length()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) Math.min(text.charAt(i), 255);
      }
    }
    return bytes;
  }

  /** Finds all marks and words; how many words there are between blanks. */
  private int read(byte[] signs) {
    byte[] kinds = KINDS;
    int begun = isBlank(0) ? 0 : 1;
    int start = 0;
    long code = 0;
    boolean single = false;
    for (int at = 0; at < signs.length; at++) {
      int kind = kinds[signs[at] & 0xff];
      if (kind > PRINTED) {
        code = FoldedLetters.code(code, kind);
        continue;
      }
      boolean within = false;
      boolean parts =
          kind == BLANK && at + 1 < signs.length && kinds[signs[at + 1] & 0xff] >= PRINTED;
      if (parts) {
        begun++;
      } else {
        add(at);
        begun += isBlank(at) && !isBlank(at + 1) ? 1 : 0;
        within = FoldedLetters.TYPED.sign(text.charAt(at)) != FoldedLetters.GAP;
      }
      if (within) {
        // A letter of another kind, or a character that parts no word.
        code = FoldedLetters.TYPED.more(code, text.charAt(at));
        boolean skipped = FoldedLetters.TYPED.sign(text.charAt(at)) == FoldedLetters.SKIP;
        start += skipped && at == start ? 1 : 0;
        single &= start <= at;
      } else {
        if (at > start) {
          wordCodes.add(start, at, code, single && signs[at] != '.');
        }
        single = parts && at > start;
        start = at + 1;
        code = 0;
      }
    }
    if (signs.length > start) {
      wordCodes.add(start, signs.length, code, false);
    }
    return begun;
  }

  private boolean isBlank(int at) {
    return at == text.length() || Character.isWhitespace(text.charAt(at));
  }

  private void add(int place) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = place;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The words of the text, as literals know them. */
  public WordCodes wordCodes() {
    return wordCodes;
  }

  /** How many words the text has between its blanks. */
  public int words() {
    return words;
  }

  /** The first mark from here on, or the end of the text. */
  public int from(int place) {
    int at = last;
    if (at > 0 && places[at - 1] >= place) {
      at = search(place, at);
    }
    for (int end = Math.min(count, at + STEPS); at < end && places[at] < place; ) {
      at++;
    }
    if (at < count && places[at] < place) {
      at = search(place, count);
    }
    last = at;
    return at < count ? places[at] : text.length();
  }

  /** The first place from here on that is a mark or stands beside one, or the end of the text. */
  public int near(int place) {
    return Math.max(place, from(place - 1) - 1);
  }

  private int search(int place, int end) {
    int found = Arrays.binarySearch(places, 0, end, place);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public String toString() {
    return "Marks[" + count + "]";
  }
}
