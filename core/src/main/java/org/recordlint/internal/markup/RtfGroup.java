package org.recordlint.internal.markup;

import java.util.Set;

/** What holds inside one pair of braces of a Rich Text Format document; not thread-safe. */
final class RtfGroup {

  /** Where the text of a group goes. */
  enum Destination {
    TEXT,
    FONT_TABLE,
    HIDDEN
  }

  private static final Set<String> HIDDEN =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "filetbl",
          "revtbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "generator",
          "fldinst",
          "datafield",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc",
          "txe",
          "rxe",
          "private1",
          "template",
          "annotation",
          "atnid",
          "atnauthor",
          "comment",
          "nonesttables",
          "upr",
          "shprslt");

  Destination destination = Destination.TEXT;
  int font = -1;
  int fallbackLength = 1;
  private boolean hidden;
  private boolean deleted;

  /** A group inside this one, in which the same holds until it says otherwise. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.font = font;
    inner.fallbackLength = fallbackLength;
    inner.hidden = hidden;
    inner.deleted = deleted;
    return inner;
  }

  boolean isShown() {
    return destination == Destination.TEXT && !hidden && !deleted;
  }

  /**
   * Takes in a control word that says how the group is read.
   *
   * @param ignorable whether {@code \*} came before it: whoever does not know it passes over the
   *     group
   * @return whether the word was of that kind
   */
  boolean apply(RtfControlWord word, boolean ignorable) {
    switch (word.name()) {
      case "fonttbl" -> destination = Destination.FONT_TABLE;
      case "uc" -> fallbackLength = Math.max(0, word.parameter());
      case "f" -> font = word.parameter();
      case "v" -> hidden = word.switchesOn();
      case "deleted" -> deleted = word.switchesOn();
      case "plain" -> hidden = false;
      // The visible side of an embedded object or a text box, inside a group that is passed over.
      case "result", "shptxt" -> destination = Destination.TEXT;
      default -> {
        if (!ignorable && !HIDDEN.contains(word.name())) {
          return false;
        }
        destination = Destination.HIDDEN;
      }
    }
    return true;
  }
}
