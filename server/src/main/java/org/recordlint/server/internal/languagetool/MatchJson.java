package org.recordlint.server.internal.languagetool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Severity;
import org.recordlint.api.Source;
import org.recordlint.api.Span;
import org.recordlint.api.Suggestion;
import org.recordlint.rule.Rule;
import org.recordlint.server.internal.lint.Engine;

/** Writes findings as LanguageTool's clients expect its matches. */
final class MatchJson {

  private static final int CONTEXT = 40;
  private static final String ELLIPSIS = "...";

  private final Engine engine;
  private final CheckParameters parameters;
  private final Sentences sentences;
  private final JsonGenerator json;

  MatchJson(Engine engine, CheckParameters parameters, JsonGenerator json) {
    this.engine = engine;
    this.parameters = parameters;
    this.sentences = new Sentences(parameters.text().plain());
    this.json = json;
  }

  void write(List<Finding> findings, boolean incomplete) throws IOException {
    json.writeStartObject();
    software(json);
    json.writeObjectFieldStart("warnings");
    json.writeBooleanField("incompleteResults", incomplete);
    json.writeEndObject();
    language();
    json.writeArrayFieldStart("matches");
    for (Finding finding : findings) {
      match(finding);
    }
    json.writeEndArray();
    ranges();
    json.writeEndObject();
  }

  static void software(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("software");
    json.writeStringField("name", "recordlint");
    json.writeStringField("version", Engine.softwareVersion());
    json.writeStringField("buildDate", "");
    json.writeNumberField("apiVersion", 1);
    json.writeBooleanField("premium", false);
    json.writeStringField("premiumHint", "");
    json.writeStringField("status", "");
    json.writeEndObject();
  }

  private void language() throws IOException {
    json.writeObjectFieldStart("language");
    named(parameters.language());
    json.writeObjectFieldStart("detectedLanguage");
    named(parameters.language());
    // Nothing is detected: text that is not English simply has no findings.
    json.writeNumberField("confidence", parameters.auto() ? 0.0 : 1.0);
    json.writeStringField("source", parameters.auto() ? "assumed" : "given");
    json.writeEndObject();
    json.writeEndObject();
  }

  private void named(String code) throws IOException {
    json.writeStringField("name", Locale.forLanguageTag(code).getDisplayName(Locale.UK));
    json.writeStringField("code", code);
  }

  private void match(Finding finding) throws IOException {
    Optional<Rule> rule = engine.linter().rule(finding.rule());
    String title = rule.map(Rule::title).orElse(finding.rule().name());
    Span whole = parameters.text().toWhole(finding.span());
    json.writeStartObject();
    json.writeStringField("message", message(finding));
    json.writeStringField("shortMessage", title);
    json.writeArrayFieldStart("replacements");
    for (Suggestion suggestion : finding.suggestions()) {
      if (suggestion instanceof Suggestion.Replace) {
        json.writeStartObject();
        json.writeStringField("value", suggestion.text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeNumberField("offset", whole.start());
    json.writeNumberField("length", whole.length());
    context(finding.span());
    json.writeStringField("sentence", sentences.around(finding.span()));
    json.writeObjectFieldStart("type");
    json.writeStringField("typeName", finding.severity() == Severity.NOTE ? "Hint" : "Other");
    json.writeEndObject();
    rule(finding, title);
    json.writeBooleanField("ignoreForIncompleteSentence", false);
    json.writeNumberField("contextForSureMatch", -1);
    json.writeEndObject();
  }

  /** Clients show nothing but the message, so that a question goes with it. */
  private static String message(Finding finding) {
    boolean wording = finding.suggestions().stream().anyMatch(Suggestion.Replace.class::isInstance);
    Optional<String> other =
        finding.suggestions().stream()
            .filter(suggestion -> !(suggestion instanceof Suggestion.Replace))
            .map(Suggestion::text)
            .findFirst();
    return wording || other.isEmpty()
        ? finding.message() + "."
        : finding.message() + ". " + other.get();
  }

  private void context(Span span) throws IOException {
    String plain = parameters.text().plain();
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(plain.length(), span.end() + CONTEXT);
    start += start > 0 && Character.isLowSurrogate(plain.charAt(start)) ? 1 : 0;
    end -= end < plain.length() && Character.isLowSurrogate(plain.charAt(end)) ? 1 : 0;
    String before = start > 0 ? ELLIPSIS : "";
    String after = end < plain.length() ? ELLIPSIS : "";
    String words = plain.substring(start, end).replace('\n', ' ').replace('\r', ' ');
    json.writeObjectFieldStart("context");
    json.writeStringField("text", before + words + after);
    json.writeNumberField("offset", before.length() + span.start() - start);
    json.writeNumberField("length", span.length());
    json.writeEndObject();
  }

  private void rule(Finding finding, String title) throws IOException {
    json.writeObjectFieldStart("rule");
    json.writeStringField("id", finding.rule().toString());
    json.writeStringField("description", title);
    json.writeStringField("issueType", issueType(finding.category()));
    json.writeArrayFieldStart("urls");
    for (Source source : finding.sources()) {
      if (source.url().isPresent()) {
        json.writeStartObject();
        json.writeStringField("value", source.url().get());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("category");
    json.writeStringField("id", finding.category().id());
    json.writeStringField("name", name(finding.category()));
    json.writeEndObject();
    json.writeBooleanField("isPremium", false);
    json.writeEndObject();
  }

  private static String issueType(Category category) {
    return switch (category) {
      case RACE_TERMINOLOGY, HARMFUL_TERMINOLOGY, CARE_LANGUAGE -> "terminology";
      default -> "style";
    };
  }

  private static String name(Category category) {
    String words = category.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void ranges() throws IOException {
    json.writeArrayFieldStart("sentenceRanges");
    for (Span sentence : sentences.spans()) {
      Span whole = parameters.text().toWhole(sentence);
      json.writeArray(new int[] {whole.start(), whole.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("extendedSentenceRanges");
    for (Span sentence : sentences.spans()) {
      Span whole = parameters.text().toWhole(sentence);
      json.writeStartObject();
      json.writeNumberField("from", whole.start());
      json.writeNumberField("to", whole.end());
      json.writeArrayFieldStart("detectedLanguages");
      json.writeStartObject();
      json.writeStringField("language", "en");
      json.writeNumberField("rate", 1.0);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
