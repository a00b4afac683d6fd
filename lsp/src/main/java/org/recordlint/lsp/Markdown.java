package org.recordlint.lsp;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it stands. */
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+\\-.!|<>~&$]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~&$])");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[(.*?)(?<!\\\\)\\]\\(<(.*?)>\\)");
  private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)\\*\\*");
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private Markdown() {}

  /** A text in one line. */
  static String text(String text) {
    return SPECIAL.matcher(BREAKS.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
  }

  static String bold(String text) {
    return "**" + text(text) + "**";
  }

  /** A link; the text alone if the address is not one of the web. */
  static String link(String text, String url) {
    return Web.isAddress(url) ? "[" + text(text) + "](<" + url + ">)" : text(text);
  }

  /** Without what this class put in. */
  static String plain(String markdown) {
    String unlinked = LINK.matcher(markdown).replaceAll("$1 ($2)");
    String unmarked = EMPHASIS.matcher(unlinked).replaceAll("");
    return ESCAPED.matcher(unmarked).replaceAll("$1");
  }
}
