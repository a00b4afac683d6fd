package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recordlint.Linter;
import org.recordlint.PackFixture;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.spi.PackSource;

/** Whatever is found by compiled packs is found by what was kept of them, and nothing else. */
class PackCacheProperties {

  private static final List<PackSource> PACKS =
      Stream.concat(PackFixture.bundled().stream(), Stream.of(FastEqualsNaiveProperties.EVERY_KIND))
          .toList();

  private static final Linter COMPILED = builder().build();
  private static final Linter RESTORED = restored();
  private static final List<String> WORDS = words();

  private static Linter.Builder builder() {
    Linter.Builder builder = Linter.builder();
    PACKS.forEach(builder::pack);
    return builder;
  }

  /** Built twice: the first one compiles and keeps, the second one reads. */
  private static Linter restored() {
    try {
      Path folder = Files.createTempDirectory("packs");
      builder().cache(folder).build();
      Linter restored = builder().cache(folder).build();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      return restored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words() {
    TreeSet<String> words = new TreeSet<>();
    for (SpanRule rule : PackReader.read(PACKS, Optional.empty()).spanRules()) {
      rule.phrases().forEach(phrase -> PhraseWords.collect(phrase, words));
    }
    return List.copyOf(words);
  }

  @Property(tries = 1000)
  void inTextsMadeOfPackWords(@ForAll("texts") String text, @ForAll("types") String type) {
    compare(
        CaseRecord.builder("r", text)
            .type(type)
            .subject(Subject.builder().age(13).build())
            .build());
  }

  @Example
  void inEveryExampleOfEveryRule() {
    List<CaseRecord> records = new ArrayList<>();
    COMPILED.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .flatMap(rule -> Stream.concat(rule.fires().stream(), rule.quiet().stream()))
        .forEach(example -> records.add(example.record("r" + records.size())));

    assertThat(records).hasSizeGreaterThan(500);
    records.forEach(PackCacheProperties::compare);
  }

  @Example
  void inTextsWithoutCapitals() {
    compare(CaseRecord.builder("r", "MUM WAS HOSTILE. JO DNA'D AGAIN, AGGRESSIVE").build());
    compare(CaseRecord.builder("r", "mum was hostile. jo dna'd again, \u00e6ggressive").build());
  }

  @Example
  void andThePacksSayTheSame() {
    assertThat(RESTORED.packs()).isEqualTo(COMPILED.packs());
  }

  private static void compare(CaseRecord record) {
    assertThat(RESTORED.lint(record)).isEqualTo(COMPILED.lint(record));
    assertThat(RESTORED.explain(record)).isEqualTo(COMPILED.explain(record));
  }

  @Provide
  Arbitrary<String> texts() {
    return RoughNotes.madeOf(WORDS);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of("case-note", "referral", "historical");
  }
}
