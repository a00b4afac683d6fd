package org.recordlint.server.internal.page;

import static org.recordlint.formats.write.Html.escape;

import org.recordlint.server.internal.api.Problems;
import org.recordlint.server.internal.languagetool.LanguageToolApi;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;

/** Tells each kind of client what is wrong in its own way. */
public final class ErrorPages {

  private final Layout layout;
  private final boolean keys;

  /**
   * The answers.
   *
   * @param keys whether people can sign in by a key
   */
  public ErrorPages(Layout layout, boolean keys) {
    this.layout = layout;
    this.keys = keys;
  }

  /** The answer to a request that was wrong. */
  public Reply of(Exchange exchange, RequestException wrong) {
    Reply reply;
    if (exchange.path().startsWith("/v2/")) {
      reply = LanguageToolApi.error(wrong);
    } else if (exchange.path().startsWith("/api/")) {
      reply = Problems.of(wrong);
    } else {
      reply = page(wrong);
    }
    for (var header : wrong.headers().entrySet()) {
      reply = reply.withHeader(header.getKey(), header.getValue());
    }
    return reply;
  }

  private Reply page(RequestException wrong) {
    if (wrong.status() == 401) {
      String how =
          keys
              ? "<p><a href=\"/sign-in\">Sign in with your key.</a></p>"
              : "<p>Open the address that <code>recordlint serve</code> printed last. Each address"
                  + " works once.</p>";
      return layout.page(401, "Please sign in", how);
    }
    String title = wrong.status() == 404 ? "Not found" : "This did not work";
    return layout.page(wrong.status(), title, "<p>" + escape(wrong.getMessage()) + ".</p>");
  }
}
