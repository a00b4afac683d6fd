package org.recordlint.internal.analysis;

/**
 * What a keyboard, a mail program or an old system did to a text, and no writer meant: lines broken
 * at a width, sentences that begin with small letters. It is undone before a text is read.
 */
public final class Layout {

  private Layout() {}

  /** The text as if written with neither; as long as {@code text}, every word in its place. */
  public static String settled(String text) {
    boolean small = Recasing.isSmall(text);
    String unwrapped = Unwrapping.of(text, small);
    return small ? Recasing.capitalised(unwrapped) : unwrapped;
  }
}
