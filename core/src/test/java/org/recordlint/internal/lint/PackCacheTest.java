package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePackException;
import org.recordlint.spi.PackSource;
import org.recordlint.spi.RulePackProvider;

class PackCacheTest {

  @TempDir private Path folder;

  private final AtomicInteger reads = new AtomicInteger();

  private static PackSource pack(String word) {
    return PackFixture.pack().rule("label", "phrases: [" + word + "]").source();
  }

  private RulePackProvider provider(String word, Optional<String> digest) {
    return new RulePackProvider() {
      @Override
      public List<PackSource> packs() {
        reads.incrementAndGet();
        return List.of(pack(word));
      }

      @Override
      public Optional<String> digest() {
        return digest;
      }
    };
  }

  private LintPlan plan(RulePackProvider provider) {
    return new PackCache(folder, List.of(provider), List.of(), Policy.none()).get().plan();
  }

  private static int number(LintPlan plan, String word) {
    return plan.vocabulary().id(word);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private List<String> flagged(String word, String text) {
    return PackFixture.flagged(Linter.builder().pack(pack(word)).cache(folder).build(), text);
  }

  @Test
  void packsThatKnowTheirHashAreReadOnce() {
    RulePackProvider provider = provider("hostile", Optional.of("a"));

    assertThat(number(plan(provider), "hostile")).isPositive();
    assertThat(number(plan(provider), "hostile")).isPositive();

    assertThat(reads).hasValue(1);
  }

  @Test
  void anotherHashIsCompiledAnewInThePlaceOfTheOld() throws IOException {
    plan(provider("hostile", Optional.of("a")));

    LintPlan changed = plan(provider("rude", Optional.of("b")));

    assertThat(number(changed, "hostile")).isZero();
    assertThat(number(changed, "rude")).isPositive();
    assertThat(files()).hasSize(1);
  }

  @Test
  void nothingIsKeptOfPacksThatDoNotKnowTheirHash() throws IOException {
    RulePackProvider provider = provider("hostile", Optional.empty());

    plan(provider);
    plan(provider);

    assertThat(reads).hasValue(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void aChangedTextIsNoticed() {
    assertThat(flagged("hostile", "He was hostile and rude.")).containsExactly("hostile");
    assertThat(flagged("rude", "He was hostile and rude.")).containsExactly("rude");
  }

  @Test
  void aPolicyIsPartOfWhatIsKept() throws IOException {
    Path policy = folder.resolve("policy.yaml");
    Path kept = folder.resolve("kept");
    for (String accepted : List.of("hostile takeover", "hostile witness", "hostile takeover")) {
      Files.writeString(policy, "organisation: Us\naccept: [" + accepted + "]\n");
      Linter linter =
          Linter.builder().pack(pack("hostile")).policy(Policy.load(policy)).cache(kept).build();
      assertThat(PackFixture.flagged(linter, "A " + accepted + ".")).isEmpty();
      assertThat(PackFixture.flagged(linter, "A hostile man.")).containsExactly("hostile");
    }
    assertThat(PackFixture.flagged(without(kept), "A hostile witness.")).containsExactly("hostile");
  }

  private static Linter without(Path kept) {
    return Linter.builder().pack(pack("hostile")).cache(kept).build();
  }

  @Test
  void wrongPacksAreToldEachTime() throws IOException {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> flagged("(hostile", "")).isInstanceOf(RulePackException.class);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    assertThat(flagged("hostile", "A hostile man.")).containsExactly("hostile");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);

    Files.write(file, "no snapshot".getBytes(StandardCharsets.US_ASCII));

    assertThat(flagged("hostile", "A hostile man.")).containsExactly("hostile");
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void aFolderThatCannotBeMadeIsNoError() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Linter linter = Linter.builder().pack(pack("hostile")).cache(file.resolve("in")).build();

    assertThat(PackFixture.flagged(linter, "A hostile man.")).containsExactly("hostile");
  }

  @Test
  void noWordOfARecordIsKept() throws IOException {
    Linter linter = Linter.builder().pack(pack("hostile")).cache(folder).build();
    linter.lint(CaseRecord.builder("Zebedee", "Zebedee was hostile.").build());

    assertThat(files()).isNotEmpty();
    for (Path file : files()) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .contains("hostile")
          .doesNotContainIgnoringCase("Zebedee");
    }
  }
}
