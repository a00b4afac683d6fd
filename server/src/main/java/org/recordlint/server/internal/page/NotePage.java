package org.recordlint.server.internal.page;

import static org.recordlint.server.web.Layout.escape;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.server.internal.http.FormBody;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.Route;

/** The first page: a note is pasted, and its findings are shown below. Works without scripts. */
public final class NotePage {

  private static final List<String> TYPES =
      List.of(
          "case-note",
          "assessment",
          "chronology",
          "referral",
          "information-share",
          "minutes",
          "supervision",
          "review",
          "email");
  private static final int OLDEST = 130;

  private final Engine engine;
  private final Workers workers;
  private final Layout layout;
  private final int textLength;

  /**
   * The page.
   *
   * @param textLength the longest text, in UTF-16 code units
   */
  public NotePage(Engine engine, Workers workers, Layout layout, int textLength) {
    this.engine = engine;
    this.workers = workers;
    this.layout = layout;
    this.textLength = textLength;
  }

  /** What is answered. */
  public List<Route> routes() {
    return List.of(
        new Route("GET", "/", Access.PAGE, exchange -> page(200, Map.of(), "")),
        new Route("POST", "/", Access.PAGE, this::lint));
  }

  private Reply lint(Exchange exchange) throws IOException {
    Map<String, String> form = FormBody.parse(exchange.body());
    String text = form.getOrDefault("text", "");
    Optional<Integer> age = age(form.getOrDefault("age", ""));
    if (age.isEmpty()) {
      return page(400, form, wrong("The age must be a whole number of years."));
    }
    if (text.length() > textLength) {
      return page(413, form, wrong("The note is longer than " + textLength + " characters."));
    }
    Subject.Builder subject = Subject.builder();
    if (age.get() >= 0) {
      subject.age(age.get());
    }
    CaseRecord record =
        CaseRecord.builder("note", text)
            .type(form.getOrDefault("type", ""))
            .subject(subject.build())
            .build();
    String findings = workers.run(() -> new FindingsHtml(record, engine.lint(record)).html());
    return page(200, form, findings);
  }

  /** The age, -1 if none is given, or empty if it is no age. */
  private static Optional<Integer> age(String given) {
    if (given.isBlank()) {
      return Optional.of(-1);
    }
    try {
      int age = Integer.parseInt(given.strip());
      return age >= 0 && age <= OLDEST ? Optional.of(age) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String wrong(String what) {
    return "<p class=\"wrong\" role=\"alert\">" + what + "</p>";
  }

  private Reply page(int status, Map<String, String> form, String below) {
    StringBuilder types = new StringBuilder();
    for (String type : TYPES) {
      boolean chosen = type.equals(form.getOrDefault("type", "case-note"));
      types
          .append("<option value=\"")
          .append(type)
          .append(chosen ? "\" selected>" : "\">")
          .append(type.replace('-', ' '))
          .append("</option>\n");
    }
    String content =
        String.format(
            Locale.ROOT,
            """
        <p>Paste a note to see what recordlint says about its wording. It stays on this machine's
        service and is not kept.</p>
        <form method="post" action="/" autocomplete="off">
        <p><label for="text">The note</label>
        <textarea id="text" name="text" rows="12" spellcheck="true" required>
        %s</textarea></p>
        <p class="fields"><span><label for="type">What it is</label>
        <select id="type" name="type">
        %s</select></span>
        <span><label for="age">Age of the child, if known</label>
        <input id="age" name="age" inputmode="numeric" size="4" value="%s"></span>
        <button>Check</button></p>
        </form>
        %s
        """,
            escape(form.getOrDefault("text", "")),
            types,
            escape(form.getOrDefault("age", "")),
            below);
    return layout.page(status, "Check a note", content);
  }
}
