package org.recordlint.internal.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One tag of an HTML text.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 * @param end the offset after it
 */
record HtmlTag(String name, boolean closing, int end) {

  /** Elements whose content is not shown as text of the note. */
  private static final Set<String> NOT_TEXT =
      Set.of("script", "style", "title", "xml", "noembed", "iframe");

  /** How many line breaks the edges of an element bring, as a browser's own plain text has them. */
  private static final Map<String, Integer> BREAKS =
      Map.ofEntries(
          Map.entry("p", 2),
          Map.entry("h1", 2),
          Map.entry("h2", 2),
          Map.entry("h3", 2),
          Map.entry("h4", 2),
          Map.entry("h5", 2),
          Map.entry("h6", 2),
          Map.entry("blockquote", 2),
          Map.entry("hr", 2),
          Map.entry("pre", 2),
          Map.entry("ul", 1),
          Map.entry("ol", 1),
          Map.entry("dl", 1),
          Map.entry("li", 1),
          Map.entry("dt", 1),
          Map.entry("dd", 1),
          Map.entry("div", 1),
          Map.entry("table", 1),
          Map.entry("caption", 1),
          Map.entry("thead", 1),
          Map.entry("tbody", 1),
          Map.entry("tfoot", 1),
          Map.entry("tr", 1),
          Map.entry("section", 1),
          Map.entry("article", 1),
          Map.entry("aside", 1),
          Map.entry("header", 1),
          Map.entry("footer", 1),
          Map.entry("main", 1),
          Map.entry("nav", 1),
          Map.entry("figure", 1),
          Map.entry("figcaption", 1),
          Map.entry("address", 1),
          Map.entry("form", 1),
          Map.entry("fieldset", 1),
          Map.entry("legend", 1),
          Map.entry("details", 1),
          Map.entry("summary", 1),
          Map.entry("option", 1),
          Map.entry("textarea", 1),
          Map.entry("body", 1),
          Map.entry("html", 1),
          Map.entry("head", 1),
          Map.entry("center", 1),
          Map.entry("dir", 1));

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "input",
          "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub",
          "sup", "td", "th", "tt", "u", "var", "wbr");

  /** The tag between {@code from}, its opening bracket, and {@code end}, after its closing one. */
  static HtmlTag read(String text, int from, int end) {
    boolean closing = text.charAt(from + 1) == '/';
    int start = closing ? from + 2 : from + 1;
    int to = start;
    while (to < end - 1 && " \t\r\n\f/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new HtmlTag(text.substring(start, to).toLowerCase(Locale.ROOT), closing, end);
  }

  /**
   * Whether this is an element of HTML and not, say, a name that somebody put in angle brackets.
   */
  boolean isKnown() {
    return INLINE.contains(name) || BREAKS.containsKey(name) || NOT_TEXT.contains(name);
  }

  boolean hidesContent() {
    return !closing && NOT_TEXT.contains(name);
  }

  boolean keepsWhitespace() {
    return name.equals("pre")
        || name.equals("textarea")
        || name.equals("listing")
        || name.equals("xmp");
  }

  boolean isCell() {
    return name.equals("td") || name.equals("th");
  }

  /** The line breaks that this tag brings at least, or 0. */
  int breaks() {
    return BREAKS.getOrDefault(name, 0);
  }
}
