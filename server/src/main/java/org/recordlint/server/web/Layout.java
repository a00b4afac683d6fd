package org.recordlint.server.web;

import static org.recordlint.formats.write.Html.escape;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The one layout of all pages: header, navigation, content. Plain HTML with one style sheet and no
 * inline style or script, as the Content-Security-Policy asks. Immutable.
 *
 * @param navigation the pages to go to
 */
public record Layout(List<Link> navigation) {

  /**
   * A page to go to.
   *
   * @param path where it is, beginning with {@code /}
   * @param text what it is called
   */
  public record Link(String path, String text) {
    public Link {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(text, "text");
    }
  }

  public Layout {
    navigation = List.copyOf(navigation);
  }

  /**
   * A page, as an answer that no cache keeps.
   *
   * @param title what it is about
   * @param content HTML; whatever in it comes from elsewhere must have been through {@link
   *     org.recordlint.formats.write.Html#escape}
   */
  public Reply page(int status, String title, String content) {
    StringBuilder links = new StringBuilder();
    for (Link link : navigation) {
      links
          .append("<a href=\"")
          .append(escape(link.path()))
          .append("\">")
          .append(escape(link.text()))
          .append("</a>\n");
    }
    String html =
        String.format(
            Locale.ROOT,
            """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - recordlint</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/recordlint.css">
        </head>
        <body>
        <a class="skip" href="#content">Skip to content</a>
        <header>
        <p class="name"><a href="/">recordlint</a></p>
        <nav aria-label="Pages">
        %s</nav>
        </header>
        <main id="content" tabindex="-1">
        <h1>%s</h1>
        %s
        </main>
        <footer><p>A finding is a suggestion and not a verdict.</p></footer>
        </body>
        </html>
        """,
            escape(title),
            links,
            escape(title),
            content);
    return Reply.html(status, html).withHeader("Cache-Control", "no-store");
  }
}
