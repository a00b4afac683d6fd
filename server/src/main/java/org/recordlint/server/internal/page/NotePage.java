package org.recordlint.server.internal.page;

import static org.recordlint.formats.write.Html.escape;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.policy.Policy;
import org.recordlint.server.internal.http.FormBody;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.web.Access;
import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.Route;

/**
 * The first page: a note is written, and checked meanwhile by the element of {@code web/}. Without
 * scripts the findings are shown below when the form is sent.
 */
public final class NotePage {

  private static final List<Map.Entry<String, String>> ASKED =
      List.of(
          Map.entry("ethnicity", "Ethnicity"),
          Map.entry("culture", "Culture, customs, way of life"),
          Map.entry("religion", "Religion or belief, or none"),
          Map.entry("language", "First language, and whether an interpreter is wanted"),
          Map.entry("lived-experience", "Racism or discrimination they have met"));
  private static final int OLDEST = 130;

  private final Engines engines;
  private final Workers workers;
  private final Layout layout;
  private final int textLength;

  /**
   * The page.
   *
   * @param textLength the longest text, in UTF-16 code units
   */
  public NotePage(Engines engines, Workers workers, Layout layout, int textLength) {
    this.engines = engines;
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
    subject
        .ethnicity(form.getOrDefault("ethnicity", ""))
        .culture(form.getOrDefault("culture", ""))
        .religion(form.getOrDefault("religion", ""))
        .firstLanguage(form.getOrDefault("language", ""))
        .livedExperience(form.getOrDefault("lived-experience", ""));
    CaseRecord record =
        CaseRecord.builder("note", text)
            .type(form.getOrDefault("type", ""))
            .subject(subject.build())
            .build();
    Engine engine = engines.of(exchange);
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
    for (String type : Policy.RECORD_TYPES) {
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
            <div class="desk">
            <form id="note-form" method="post" action="/" autocomplete="off">
            <p>Write or paste a note. It is checked while you write, on this machine's service, and is
            not kept.</p>
            <p id="samples" class="samples" hidden>Invented notes to try: </p>
            <p class="fields"><span><label for="type">What it is</label>
            <select id="type" name="type" data-recordlint="type">
            %s</select></span>
            <span><label for="age">Age of the child, if known</label>
            <input id="age" name="age" inputmode="numeric" size="4" data-recordlint="age" value="%s"></span></p>
            <p><label for="text">The note</label>
            <textarea id="text" name="text" rows="18" spellcheck="true" required>
            %s</textarea></p>
            <fieldset id="asked"><legend>For a referral: what the family told you, in their words</legend>
            %s</fieldset>
            <p><button id="check">Check</button></p>
            </form>
            <record-lint for="text" endpoint="/api/v1" lang="en-GB" hidden></record-lint>
            </div>
            <div id="answer">%s</div>
            <script type="module" src="/assets/start.js"></script>
            """,
            types,
            escape(form.getOrDefault("age", "")),
            escape(form.getOrDefault("text", "")),
            asked(form),
            below);
    return layout.page(status, "Check a note", content);
  }

  private static String asked(Map<String, String> form) {
    StringBuilder fields = new StringBuilder();
    for (Map.Entry<String, String> each : ASKED) {
      fields.append(
          String.format(
              Locale.ROOT,
              """
              <p><label for="%1$s">%2$s</label>
              <input id="%1$s" name="%1$s" data-recordlint="%1$s" value="%3$s"></p>
              """,
              each.getKey(),
              each.getValue(),
              escape(form.getOrDefault(each.getKey(), ""))));
    }
    return fields.toString();
  }
}
