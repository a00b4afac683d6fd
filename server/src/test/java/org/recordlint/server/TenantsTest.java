package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.SharedPacks;

/** Each tenant has rules of its own, which nobody else has, and which change while it runs. */
class TenantsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final SharedPacks SHARED = SharedPacks.installed();
  private static final String NOTE = Json.note("Zorblatt and Quibble. Dad was aggressive.");

  @TempDir Path folder;
  private Path tenants;
  private ApiKeys keys;
  private Service service;
  private String north;
  private String south;
  private String own;

  @BeforeEach
  void start() throws IOException {
    tenants = Files.createDirectory(folder.resolve("tenants"));
    policy("north", "zorblatt");
    policy("south", "quibble");
    Files.createDirectories(tenants.resolve(".snapshot"));
    keys = new ApiKeys(folder.resolve("keys.txt"));
    north = keys.add("North", Optional.of("north"), TODAY);
    south = keys.add("South", Optional.of("south"), TODAY);
    own = keys.add("Nobody's", TODAY);
    service = Service.start(builder -> builder.keys(keys).tenants(tenants, SHARED));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private void policy(String tenant, String word) throws IOException {
    write(
        tenant,
        """
        organisation: %1$s
        disable: [labelling-language/aggression]
        terms:
          own-word:
            title: A word of %1$s
            message: not our word
            why: because
            phrases: [%2$s]
            prompts: [what then?]
        """
            .formatted(tenant, word));
  }

  private void write(String tenant, String yaml) throws IOException {
    Files.createDirectories(tenants.resolve(tenant));
    Files.writeString(tenants.resolve(tenant).resolve("policy.yaml"), yaml);
  }

  private HttpResponse<String> lint(String key) {
    return service.send(
        service
            .to("/api/v1/lint")
            .header("Authorization", "Bearer " + key)
            .POST(BodyPublishers.ofString(NOTE)));
  }

  private String quotes(String key) {
    HttpResponse<String> answer = lint(key);
    assertThat(answer.statusCode()).isEqualTo(200);
    StringBuilder quotes = new StringBuilder();
    for (JsonNode finding : Json.of(answer).at("/results/0/findings")) {
      quotes.append(finding.get("quote").asText()).append(' ');
    }
    return quotes.toString().strip();
  }

  private static void await(BooleanSupplier done) {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in a minute").isLessThan(latest);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void eachIsLintedForByItsOwnRules() {
    assertThat(quotes(north)).isEqualTo("Zorblatt");
    assertThat(quotes(south)).isEqualTo("Quibble");
    assertThat(quotes(own)).isEqualTo("aggressive");
  }

  @Test
  void noneSeesTheRulesOfAnother() {
    HttpResponse<String> rules =
        service.send(service.to("/api/v1/packs/local/rules").header("X-API-Key", north));
    HttpResponse<String> none =
        service.send(service.to("/api/v1/packs/local/rules").header("X-API-Key", own));
    HttpResponse<String> all = service.send(service.to("/api/v1/rules").header("X-API-Key", south));

    assertThat(rules.body()).contains("A word of north").doesNotContain("south");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(service.reports()).isEmpty();
    assertThat(all.body()).contains("A word of south").doesNotContain("A word of north");
  }

  @Test
  void clientsMadeForLanguageToolToo() {
    String body = "language=en-GB&text=Zorblatt+and+Quibble&apiKey=" + south;
    assertThat(service.post("/v2/check", body).body())
        .contains("\"offset\":13")
        .doesNotContain("\"offset\":0,\"length\":8");
  }

  @Test
  void changedFilesAreReadAgain() throws IOException {
    policy("north", "zorblatt, quibble");
    await(() -> quotes(north).equals("Zorblatt Quibble"));

    policy("new-one", "dad");
    String fresh = keys.add("New", Optional.of("new-one"), TODAY);
    await(() -> lint(fresh).statusCode() == 200);

    assertThat(quotes(fresh)).isEqualTo("Dad");
    assertThat(quotes(south)).isEqualTo("Quibble");
  }

  @Test
  void aBrokenFileKeepsTheRulesFromBeforeAndIsNamed() throws IOException {
    write("north", "organisation: north\ndisabel: [labelling-language/aggression]\n");
    await(() -> service.reports().size() >= 2);

    assertThat(service.reports().get(0))
        .startsWith("tenant north: ")
        .contains("policy.yaml:2:1: ")
        .contains("disabel");
    assertThat(service.reports().get(1)).contains("from before stay in force");
    assertThat(quotes(north)).isEqualTo("Zorblatt");
    assertThat(quotes(south)).isEqualTo("Quibble");

    policy("north", "quibble");
    await(() -> quotes(north).equals("Quibble"));
    assertThat(service.reports()).hasSize(3);
    assertThat(service.reports().get(2)).contains("in order again");
  }

  @Test
  void aPackOfItsOwnIsNamedByFileAndLineToo() throws IOException {
    Path packs = Files.createDirectories(tenants.resolve("south").resolve("packs"));
    Files.writeString(packs.resolve("ours.yaml"), "pack:\n  id: ours\n  titel: Ours\n");
    await(() -> service.reports().size() >= 2);

    assertThat(service.reports())
        .anySatisfy(report -> assertThat(report).contains("ours.yaml:3:").contains("titel"));
    assertThat(quotes(south)).isEqualTo("Quibble");
  }

  @Test
  void whoseFolderIsGoneIsRefused() throws IOException {
    Files.delete(tenants.resolve("north").resolve("policy.yaml"));
    Files.delete(tenants.resolve("north"));
    await(() -> lint(north).statusCode() == 403);

    assertThat(lint(north).body()).contains("no tenant of this name");
    assertThat(quotes(south)).isEqualTo("Quibble");
  }

  @Test
  void whoIsBrokenFromTheStartIsRefusedAndTheOthersAreNot() throws IOException {
    write("north", "organisation: [\n");
    try (Service other = Service.start(builder -> builder.keys(keys).tenants(tenants, SHARED))) {
      HttpResponse<String> refused =
          other.send(
              other
                  .to("/api/v1/lint")
                  .header("X-API-Key", north)
                  .POST(BodyPublishers.ofString(NOTE)));
      HttpResponse<String> served =
          other.send(
              other
                  .to("/api/v1/lint")
                  .header("X-API-Key", south)
                  .POST(BodyPublishers.ofString(NOTE)));

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(served.statusCode()).isEqualTo(200);
      assertThat(other.reports().get(0)).startsWith("tenant north: ");
    }
  }

  @Test
  void ifTheFolderIsLostForAWhileAllStaysAsItWas() throws IOException {
    Path away = folder.resolve("away");
    Files.move(tenants, away);
    await(() -> !service.reports().isEmpty());

    assertThat(service.reports()).singleElement().asString().contains("stay as they were");
    assertThat(quotes(north)).isEqualTo("Zorblatt");
    Files.move(away, tenants);
    policy("north", "quibble");
    await(() -> quotes(north).equals("Quibble"));
  }

  @Test
  void whoseNamesAreNoFoldersAreRefused() {
    for (String name : new String[] {"..", "a/b", ".snapshot", "", "a b", "x".repeat(65)}) {
      assertThat(
              catchThrowableOfType(
                  IllegalArgumentException.class,
                  () -> keys.add("Somebody", Optional.of(name), TODAY)))
          .isNotNull();
    }
  }

  @Test
  void tenantsNeedKeys() {
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class,
                () -> RecordlintServer.builder(Service.LINTER).tenants(tenants, SHARED).start()))
        .hasMessageContaining("keys");
  }
}
