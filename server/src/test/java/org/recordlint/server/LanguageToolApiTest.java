package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of LanguageTool send and expect, and each trap that real ones set. */
class LanguageToolApiTest {

  private static final String NOTE = "Dad was aggressive on the phone.";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aMatchHasEveryFieldThatClientsNeed() {
    JsonNode answer = check("text", NOTE);
    assertThat(answer.at("/software/name").asText()).isEqualTo("recordlint");
    assertThat(answer.at("/software/apiVersion").asInt()).isEqualTo(1);
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-GB");
    assertThat(answer.at("/language/detectedLanguage/code").asText()).isEqualTo("en-GB");
    assertThat(answer.at("/warnings/incompleteResults").asBoolean(true)).isFalse();
    JsonNode match = answer.at("/matches/0");
    assertThat(match.get("offset").asInt()).isEqualTo(8);
    assertThat(match.get("length").asInt()).isEqualTo(10);
    assertThat(match.get("message").asText()).contains("is a label").contains("?");
    assertThat(match.get("shortMessage").asText()).isNotBlank();
    assertThat(match.get("replacements").isArray()).isTrue();
    assertThat(match.get("sentence").asText()).isEqualTo(NOTE);
    assertThat(match.at("/context/text").asText()).isEqualTo(NOTE);
    assertThat(match.at("/context/offset").asInt()).isEqualTo(8);
    assertThat(match.at("/context/length").asInt()).isEqualTo(10);
    assertThat(match.at("/type/typeName").asText()).isEqualTo("Other");
    assertThat(match.at("/rule/id").asText()).isEqualTo("labelling-language/aggression");
    assertThat(match.at("/rule/description").asText()).isNotBlank();
    assertThat(match.at("/rule/issueType").asText()).isEqualTo("style");
    assertThat(match.at("/rule/category/id").asText()).isEqualTo("labelling-language");
    assertThat(match.at("/rule/category/name").asText()).isEqualTo("Labelling language");
    assertThat(match.get("ignoreForIncompleteSentence").isBoolean()).isTrue();
    assertThat(match.get("contextForSureMatch").isInt()).isTrue();
    assertThat(answer.at("/sentenceRanges/0/1").asInt()).isEqualTo(NOTE.length());
  }

  @Test
  void wordingIsOfferedAsReplacements() {
    JsonNode match = check("text", "Parents are an inter-racial couple.").at("/matches/0");
    assertThat(match.at("/replacements/0/value").asText()).isEqualTo("inter-ethnic couple");
  }

  @Test
  void offsetsCountUtf16Units() {
    JsonNode match = check("text", "\uD83D\uDE00 " + NOTE).at("/matches/0");
    assertThat(match.get("offset").asInt()).isEqualTo(11);
  }

  @Test
  void getWorksAsPostDoes() {
    String query = "?language=en-GB&text=" + encoded(NOTE);
    JsonNode answer = Json.of(service.get("/v2/check" + query));
    assertThat(answer.get("matches")).hasSize(1);
  }

  @Test
  void offsetsGoThroughMarkup() {
    String data =
        "{\"annotation\":[{\"markup\":\"<p>\"},{\"text\":\"Dad was \"},{\"markup\":\"<b>\"},"
            + "{\"text\":\"aggres\"},{\"markup\":\"</b>\"},{\"text\":\"sive now.\"},"
            + "{\"markup\":\"</p>\",\"interpretAs\":\"\\n\\n\"}]}";
    String whole = "<p>Dad was <b>aggres</b>sive now.</p>";
    JsonNode match = check("data", data).at("/matches/0");
    int offset = match.get("offset").asInt();
    assertThat(whole.substring(offset, offset + match.get("length").asInt()))
        .isEqualTo("aggres</b>sive");
  }

  /** annotatedtext-rehype leaves character references in the text and adds objects of its own. */
  @Test
  void referencesAndUnknownFieldsOfAnnotationsAreUnderstood() {
    String data =
        "{\"annotation\":[{\"markup\":\"<p>\",\"offset\":{\"start\":0,\"end\":3}},"
            + "{\"text\":\"Mum &amp; Dad were aggressive&nbsp;.\",\"offset\":{\"start\":3}},"
            + "{\"markup\":\"</p>\"}]}";
    String whole = "<p>Mum &amp; Dad were aggressive&nbsp;.</p>";
    JsonNode match = check("data", data).at("/matches/0");
    assertThat(match.get("offset").asInt()).isEqualTo(whole.indexOf("aggressive"));
    assertThat(match.get("sentence").asText()).contains("Mum & Dad");
  }

  @Test
  void dataMayBePlainText() {
    assertThat(check("data", "{\"text\":\"" + NOTE + "\",\"metaData\":{}}").get("matches"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language=en|Missing 'text' or 'data' parameter",
        "text=a&data={}&language=en|Set only 'text' or 'data' parameter, not both",
        "text=a|Missing 'language' parameter, e.g. 'language=en-US' for American English or"
            + " 'language=fr' for French",
        "text=a&language=de-DE|this is not a language code known to recordlint, which reads"
            + " English only",
        "text=a&language=en&preferredVariants=en-GB|You specified 'preferredVariants' but you"
            + " didn't specify 'language=auto'",
        "text=a&language=en&enabledOnly=yes|You must specify enabled rules or categories when"
            + " using enabledOnly=true",
        "text=a&language=en&enabledOnly=yes&disabledRules=b|You cannot specify disabled rules or"
            + " categories using enabledOnly=true",
        "text=a&language=en&level=no|If 'level' is set, it must be set to 'default' or 'picky'",
        "data=no&language=en|Could not parse JSON from 'data' parameter",
        "data={}&language=en|'data' key in JSON requires 'text' or 'annotation' key",
        "data={\"text\":\"a\",\"annotation\":[]}&language=en|'data' key in JSON requires either"
            + " 'text' or 'annotation' key, not both",
        "data={\"annotation\":[{\"text\":\"a\",\"markup\":\"b\"}]}&language=en|Only either 'text'"
            + " or 'markup' are supported in an object in 'annotation' list",
        "data={\"annotation\":[{\"text\":\"a\",\"interpretAs\":\"b\"}]}&language=en|'text' cannot"
            + " be used with 'interpretAs' (only 'markup' can)",
        "data={\"annotation\":[{}]}&language=en|Only 'text' and 'markup' are supported in"
            + " 'annotation' list",
      })
  void errorsAreThoseOfLanguageTool(String form, String message) {
    List<String> pairs = new ArrayList<>();
    for (String pair : form.split("&")) {
      int equals = pair.indexOf('=');
      pairs.add(pair.substring(0, equals + 1) + encoded(pair.substring(equals + 1)));
    }
    HttpResponse<String> answer = service.post("/v2/check", String.join("&", pairs));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(answer.body()).isEqualTo("Error: " + message);
  }

  @Test
  void rulesAndCategoriesAreChosen() {
    String rule = "labelling-language/aggression";
    assertThat(matches("disabledRules", rule)).isZero();
    assertThat(matches("disabledRules", "other/one, " + rule)).isZero();
    assertThat(matches("disabledCategories", "labelling-language")).isZero();
    assertThat(matches("disabledCategories", "labelling-language", "enabledRules", rule)).isOne();
    assertThat(matches("enabledOnly", "yes", "enabledRules", rule)).isOne();
    assertThat(matches("enabledOnly", "true", "enabledRules", "other/one")).isZero();
    assertThat(matches("enabledOnly", "yes", "enabledCategories", "labelling-language")).isOne();
    assertThat(matches("level", "picky")).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "en-GB,en-GB",
    "EN-gb,en-GB",
    "en-US,en-US",
    "auto,en-GB",
    "en-x-own,en",
    "en-GB-x-own,en-GB"
  })
  void languagesAreEnglish(String given, String named) {
    JsonNode answer =
        Json.of(service.post("/v2/check", "text=Dad+was+aggressive.&language=" + given));
    assertThat(answer.at("/language/code").asText()).isEqualTo(named);
    assertThat(answer.get("matches")).hasSize(1);
  }

  @Test
  void aPreferredVariantIsNamed() {
    JsonNode answer =
        Json.of(
            service.post(
                "/v2/check", "text=a&language=auto&preferredVariants=" + encoded("de-DE,en-US")));
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-US");
  }

  /** LibreOffice 7.4 puts the text into the body as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mum & Dad said: Dad was aggressive and hostile.",
        "It is 50% higher. Dad was aggressive.",
        "A %20 in it. Dad was aggressive.",
        "1 + 1 = 2. Dad was aggressive.",
        "He wrote text=x&language=de once. Dad was aggressive.",
        "\u201CQuoted\u201D caf\u00E9 \uD83D\uDE00. Dad was aggressive.",
        "Dad was aggressive. 100%",
      })
  void aTextThatIsNotEncodedIsReadAsItStands(String text) {
    for (String after : List.of("", "&enabledRules=", "&username=a@b.c&apiKey=")) {
      JsonNode answer =
          Json.of(service.post("/v2/check", "text=" + text + "&language=en-GB" + after));
      assertThat(offsets(answer)).contains(text.indexOf("aggressive"));
    }
  }

  @Test
  void anEncodedTextIsDecodedWhateverTheContentTypeSays() {
    String text = "Mum & Dad: 50% + 1. Dad was aggressive.";
    HttpResponse<String> answer =
        service.send(
            service
                .to("/v2/check")
                .header("Content-Type", "application/json")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "language=en-GB&text=" + encoded(text))));
    assertThat(offsets(Json.of(answer))).containsExactly(text.indexOf("aggressive"));
  }

  /** Nothing tells a text without spaces that happens to be valid from an encoded one. */
  @Test
  void aShortTextThatLooksEncodedIsTakenForEncoded() {
    JsonNode answer = Json.of(service.post("/v2/check", "text=50%20aggressive&language=en"));
    assertThat(answer.at("/sentenceRanges/0/1").asInt()).isEqualTo("50 aggressive".length());
  }

  @Test
  void findingsAboutTheWholeRecordAreLeftOut() {
    check("text", "Please see this family. " + NOTE)
        .get("matches")
        .forEach(match -> assertThat(match.get("length").asInt()).isPositive());
  }

  @Test
  void longContextsAreCut() {
    String text = "The school rang. ".repeat(9) + NOTE + " The school rang.".repeat(9);
    JsonNode context = check("text", text).at("/matches/0/context");
    int offset = context.get("offset").asInt();
    assertThat(context.get("text").asText()).startsWith("...").endsWith("...").hasSize(96);
    assertThat(context.get("text").asText().substring(offset, offset + 10)).isEqualTo("aggressive");
  }

  @Test
  void theOtherCallsAreAnswered() {
    JsonNode languages = Json.of(service.get("/v2/languages"));
    assertThat(languages.findValuesAsText("longCode")).containsExactly("en", "en-GB", "en-US");
    assertThat(Json.of(service.get("/v2/info")).at("/software/name").asText())
        .isEqualTo("recordlint");
    assertThat(service.get("/v2/maxtextlength").body()).isEqualTo("200000");
    assertThat(service.get("/v2/healthcheck").body()).isEqualTo("OK");
    JsonNode configuration = Json.of(service.get("/v2/configinfo"));
    assertThat(configuration.at("/parameter/maxTextLength").asInt()).isEqualTo(200_000);
    assertThat(configuration.get("rules").size()).isGreaterThan(100);
  }

  private static JsonNode check(String name, String value) {
    HttpResponse<String> answer =
        service.post("/v2/check", "language=en-GB&" + name + "=" + encoded(value));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.of(answer);
  }

  private static int matches(String... parameters) {
    StringBuilder form = new StringBuilder("language=en-GB&text=" + encoded(NOTE));
    for (int i = 0; i < parameters.length; i += 2) {
      form.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
    }
    return Json.of(service.post("/v2/check", form.toString())).get("matches").size();
  }

  private static List<Integer> offsets(JsonNode answer) {
    List<Integer> offsets = new ArrayList<>();
    answer.get("matches").forEach(match -> offsets.add(match.get("offset").asInt()));
    return offsets;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
