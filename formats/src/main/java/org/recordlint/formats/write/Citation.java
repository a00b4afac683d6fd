package org.recordlint.formats.write;

import org.recordlint.api.Source;

/** Names a source in one line. */
public final class Citation {

  private Citation() {}

  /** Title, publisher, year, section and address, as far as they are known. */
  public static String of(Source source) {
    StringBuilder line = new StringBuilder(withoutAddress(source));
    source.url().ifPresent(url -> line.append(", ").append(url));
    return line.toString();
  }

  /** Title, publisher, year and section, as far as they are known. */
  public static String withoutAddress(Source source) {
    StringBuilder line = new StringBuilder(source.title());
    if (!source.publisher().isBlank()) {
      line.append(", ").append(source.publisher());
    }
    source.year().ifPresent(year -> line.append(' ').append(year));
    source.section().ifPresent(section -> line.append(", ").append(section));
    return line.toString();
  }
}
