package org.recordlint.internal.analysis;

/**
 * What a keyboard, a mail program or an old system did to a text, and no writer meant: lines broken
 * at a width, sentences and names without their capitals, a text that is all capitals. It is undone
 * before a text is read.
 *
 * @param text the text as if written without
 * @param bare whether its capitals never told names from words
 */
public record Layout(String text, boolean bare) {

  /**
   * Undoes it; the text is as long as {@code written}, and every word stands in its place. It is
   * bare if its capitals tell no names: all letters are small, or none is.
   */
  public static Layout of(String written, Vocabulary vocabulary) {
    boolean small = Recasing.isSmall(written, vocabulary::isEveryday);
    boolean bare = small ? Capitals.areFew(written) : Capitals.areAll(written);
    String whole = Unwrapping.of(written, small);
    String named = bare ? BareNames.capitalised(whole, vocabulary::isEveryday) : whole;
    return new Layout(
        small ? Recasing.capitalised(named, vocabulary::isAbbreviation) : named, bare);
  }

  /** Shows no word of the text. */
  @Override
  public String toString() {
    return "Layout[" + text.length() + "]";
  }
}
