package org.recordlint.server.internal.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recordlint.server.internal.http.FormBody;
import org.recordlint.server.internal.http.Identity;
import org.recordlint.server.internal.http.Keys;
import org.recordlint.server.internal.http.SessionCookie;
import org.recordlint.server.internal.http.Sessions;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;
import org.recordlint.server.web.Route;

/** Begins and ends sessions: by the address that the command prints, or by an API key. */
public final class SignInPages {

  private final Layout layout;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Optional<Keys> keys;

  /**
   * The pages.
   *
   * @param keys empty if there are none
   */
  public SignInPages(Layout layout, Sessions sessions, SessionCookie cookie, Optional<Keys> keys) {
    this.layout = layout;
    this.sessions = sessions;
    this.cookie = cookie;
    this.keys = keys;
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/start", Access.OPEN, this::start),
        new Route("GET", "/sign-in", Access.OPEN, exchange -> form(200, "")),
        new Route("POST", "/sign-in", Access.OPEN, this::signIn),
        new Route("POST", "/sign-out", Access.PAGE, this::signOut));
  }

  private Reply start(Exchange exchange) {
    String token = FormBody.query(exchange.rawQuery()).getOrDefault("token", "");
    if (!sessions.redeem(token)) {
      throw new RequestException(401, "this address was used before, or is too old");
    }
    return cookie.give(Reply.seeOther("/"), sessions.begin(Sessions.CONSOLE));
  }

  private Reply signIn(Exchange exchange) throws IOException {
    Map<String, String> form = FormBody.parse(exchange.body());
    Optional<String> id =
        keys.flatMap(ring -> ring.find(form.getOrDefault("key", "").strip())).map(Identity::id);
    return id.map(known -> cookie.give(Reply.seeOther("/"), sessions.begin(known)))
        .orElseGet(() -> form(401, "<p class=\"wrong\" role=\"alert\">This key is not known.</p>"));
  }

  private Reply signOut(Exchange exchange) {
    cookie.token(exchange).ifPresent(sessions::end);
    return cookie.take(layout.page(200, "Signed out", "<p>You may close this window.</p>"));
  }

  private Reply form(int status, String problem) {
    if (keys.isEmpty()) {
      return layout.page(
          status, "Sign in", "<p>Open the address that <code>recordlint serve</code> printed.</p>");
    }
    return layout.page(
        status,
        "Sign in",
        problem
            + """
            <form method="post" action="/sign-in">
            <p><label for="key">Your key</label>
            <input id="key" name="key" type="password" autocomplete="off" required></p>
            <p><button>Sign in</button></p>
            </form>
            """);
  }
}
