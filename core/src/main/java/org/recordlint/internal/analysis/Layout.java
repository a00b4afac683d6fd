package org.recordlint.internal.analysis;

/**
 * What a keyboard, a mail program or an old system did to a text, and no writer meant: lines broken
 * at a width, sentences and names without their capitals, a text that is all capitals. It is undone
 * before a text is read.
 *
 * @param marks the text as if written without, and its marks
 * @param bare whether its capitals never told names from words
 */
public record Layout(Marks marks, boolean bare) {

  /**
   * Undoes it; the text is as long as {@code written}, and every word stands in its place. It is
   * bare if its capitals tell no names: all letters are small, or none is.
   */
  public static Layout of(String written, Vocabulary vocabulary) {
    Marks marks = new Marks(written);
    boolean small = Recasing.isSmall(marks, vocabulary::isEveryday);
    boolean bare = small ? Capitals.areFew(written) : Capitals.areAll(written);
    String whole = Unwrapping.of(written, small);
    String named = bare ? BareNames.capitalised(whole, vocabulary::isEveryday) : whole;
    String text = small ? Recasing.capitalised(named, vocabulary::isAbbreviation) : named;
    boolean same = text.equals(written);
    return new Layout(same ? marks : new Marks(text), bare);
  }

  /** The text as if written without. */
  public String text() {
    return marks.text();
  }

  /** Shows no word of the text. */
  @Override
  public String toString() {
    return "Layout[" + text().length() + "]";
  }
}
