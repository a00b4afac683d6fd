package org.recordlint.internal.analysis;

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

  private final String text;
  private final WordCodes wordCodes;
  private final int words;
  private final int[] places;
  private final int count;

  /** The mark that was asked about last, and perhaps will be next. */
  private int last;

  /** Finds the marks of a text. */
  public Marks(String text) {
    TextWalk walk = new TextWalk(text);
    this.text = text;
    this.wordCodes = walk.words();
    this.words = walk.begun();
    this.places = walk.places();
    this.count = walk.count();
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
