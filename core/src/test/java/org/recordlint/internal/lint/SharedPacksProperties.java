package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.recordlint.SharedPacks;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.policy.Policy;
import org.recordlint.spi.PackSource;

/** Packs compiled on top of others find what all find that are compiled together. */
class SharedPacksProperties {

  private static final PackSource KINDS = FastEqualsNaiveProperties.EVERY_KIND;

  /** Speaks of lists of the shared pack and of its own, and has a cue. */
  private static final PackSource LISTS =
      PackFixture.pack("lists", "labelling-language")
          .file("words.yaml", "lists: {silly: [zorblatt, daft]}\n")
          .file("cues.yaml", "cues: {denied: {why: R, before: [never, not], reach: 3}}\n")
          .rule("silly", "phrases: ['@child ...2 @silly', '@silly']", "unless: [denied, quoted]")
          .source();

  /** Selects, accepts, adds words that other rules know, misspelt ones and new ones. */
  private static final Policy CHOICE =
      policy(
          """
          organisation: Northbridge
          disable: [labelling-language/aggression, referral-completeness/religion]
          accept: [hostile today, 'hostile (mum|dad)']
          record-types: {MARF: referral}
          terms:
            service-user:
              title: Service user
              message: '"{match}" is not what we call people'
              why: Because.
              phrases: [~service user, 'zorblatt ...2 rude', '~zorblated']
              prompts: [What is their name?]
          """);

  private static final Policy ADVISORY =
      policy(
          """
          organisation: Northbridge
          packs: [tips, labelling-language, context]
          """);

  private static final PackSource TIPS =
      PackFixture.pack("tips", "plain-language")
          .rule("words", "phrases: [hostile, ~engagement, race]", "unless: [quoted]")
          .source();

  private static final List<PackSource> BASE =
      Stream.concat(PackFixture.bundled().stream(), Stream.of(TIPS)).toList();

  private static final SharedPacks SHARED = SharedPacks.of(BASE);
  private static final List<Linter> ON_TOP =
      List.of(
          Linter.builder().shared(SHARED).build(),
          Linter.builder().shared(SHARED).pack(KINDS).pack(LISTS).build(),
          Linter.builder().shared(SHARED).policy(CHOICE).build(),
          Linter.builder().shared(SHARED).pack(KINDS).pack(LISTS).policy(CHOICE).build(),
          Linter.builder().shared(SHARED).policy(ADVISORY).build());
  private static final List<Linter> TOGETHER =
      List.of(
          together().build(),
          together().pack(KINDS).pack(LISTS).build(),
          together().policy(CHOICE).build(),
          together().pack(KINDS).pack(LISTS).policy(CHOICE).build(),
          together().policy(ADVISORY).build());
  private static final List<String> WORDS = words();

  private static Policy policy(String yaml) {
    return Policy.of(
        new Policy.Selection(Path.of("policy.yaml").toString(), yaml), Optional.empty());
  }

  private static Linter.Builder together() {
    Linter.Builder builder = Linter.builder();
    BASE.forEach(builder::pack);
    return builder;
  }

  private static List<String> words() {
    TreeSet<String> words = new TreeSet<>(List.of("service", "zorblatt", "user", "servise"));
    List<PackSource> all = Stream.concat(BASE.stream(), Stream.of(KINDS, LISTS)).toList();
    for (SpanRule rule : PackReader.read(all, Optional.empty()).spanRules()) {
      rule.phrases().forEach(phrase -> PhraseWords.collect(phrase, words));
    }
    return List.copyOf(words);
  }

  @Property(tries = 100)
  void inTextsMadeOfPackWords(@ForAll("texts") String text, @ForAll("types") String type) {
    compare(
        CaseRecord.builder("r", text)
            .type(type)
            .subject(Subject.builder().age(13).build())
            .build());
  }

  /** A part of them, since each is linted ten times. */
  @Example
  void inExamplesOfEveryPack() {
    List<CaseRecord> records = new ArrayList<>();
    TOGETHER.get(3).packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .flatMap(rule -> Stream.concat(rule.fires().stream(), rule.quiet().stream()))
        .forEach(example -> records.add(example.record("r" + records.size())));

    assertThat(records).hasSizeGreaterThan(500);
    for (int i = 0; i < records.size(); i += 5) {
      compare(records.get(i));
    }
  }

  @Example
  void whereAPolicyMakesTheDifference() {
    Linter plain = ON_TOP.get(0);
    Linter chosen = ON_TOP.get(2);
    CaseRecord own = CaseRecord.builder("r", "Jo, a servce user, was aggressive.").build();
    CaseRecord accepted = CaseRecord.builder("r", "Mum was hostile today.").build();

    assertThat(PackFixture.quotes(plain.lint(own))).containsExactly("aggressive");
    assertThat(PackFixture.quotes(chosen.lint(own))).containsExactly("servce user");
    assertThat(plain.lint(accepted).findings()).isNotEmpty();
    assertThat(chosen.lint(accepted).findings()).isEmpty();
    compare(own);
    compare(accepted);
  }

  @Example
  void andThePacksSayTheSame() {
    for (int i = 0; i < ON_TOP.size(); i++) {
      assertThat(ON_TOP.get(i).packs()).isEqualTo(TOGETHER.get(i).packs());
    }
  }

  @Example
  void whatWasCompiledIsTheSameObject() {
    assertThat(ON_TOP.get(3).packs().stream().filter(pack -> pack.id().equals("context")))
        .first()
        .isSameAs(
            ON_TOP.get(4).packs().stream()
                .filter(pack -> pack.id().equals("context"))
                .findFirst()
                .orElseThrow());
  }

  private static void compare(CaseRecord record) {
    for (int i = 0; i < ON_TOP.size(); i++) {
      assertThat(ON_TOP.get(i).lint(record)).isEqualTo(TOGETHER.get(i).lint(record));
    }
    assertThat(ON_TOP.get(1).explain(record)).isEqualTo(TOGETHER.get(1).explain(record));
  }

  @Provide
  Arbitrary<String> texts() {
    return RoughNotes.madeOf(WORDS);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of("case-note", "referral", "historical", "MARF");
  }
}
