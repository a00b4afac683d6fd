package org.recordlint.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordlint.PackFixture;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.match.Match;
import org.recordlint.internal.match.Requirement;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.policy.Policy;

/** What each piece of the phrase language marks, by both matchers. */
class PhraseMatchingTest {

  private static final POSModel MODEL = PartOfSpeechTagger.loadModel();

  /** A phrase, and a text with what it marks in double brackets. */
  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("failed to engage", "She [[Failed to  ENGAGE]] twice."),
        Arguments.of("failed to engage", "She failed, to engage."),
        Arguments.of("failed to engage", "She failed. To engage"),
        Arguments.of("failed to engage", "She [[failed to\nengage]] again."),
        Arguments.of("half-caste", "[[half-caste]] [[half caste]] [[halfcaste]] [[half-\ncaste]]"),
        Arguments.of("(very|so)? rude", "[[rude]], [[very rude]], quite [[rude]]"),
        Arguments.of("plays ... off", "he [[plays mum and dad off]]"),
        Arguments.of("plays ... off", "he plays mum and dad and nan off"),
        Arguments.of("plays ...5 off", "he [[plays mum and dad and nan off]]"),
        Arguments.of("plays ... off", "he [[plays mum, dad off]]"),
        Arguments.of("plays ... off", "he plays football; off to bed"),
        Arguments.of("plays ... off", "he [[plays off]]"),
        Arguments.of("<manipulate>", "[[manipulated]] [[manipulating]] manipulation"),
        Arguments.of("aggress*", "[[aggression]] [[aggressive]] regress"),
        Arguments.of("~aggressive", "[[agressive]] [[aggresive]] [[AGGRESSIVE]] progressive"),
        Arguments.of("=DNA", "[[DNA]] dna Dna"),
        Arguments.of("=Black boy", "a [[Black boy]] in black boy shoes"),
        Arguments.of("the [[young man]] (said|was)", "The [[young man]] said. The young man ran."),
        Arguments.of("mum : hostile", "[[Mum: hostile]]. Mum hostile"),
        Arguments.of("(mum|mum ,) rude", "[[Mum, rude]]. [[mum rude]]. mum; rude"),
        Arguments.of("race : ... mixed", "[[Race: he is mixed]]"),
        Arguments.of("race / culture", "[[race/culture]] race culture"),
        Arguments.of("rude -- hostile", "[[rude - hostile]]"),
        Arguments.of("^ hostile", "[[Hostile]] today. He was hostile."),
        Arguments.of("rude $", "He was [[rude]]. Rude man"),
        Arguments.of("{number} year old", "[[14 year old]] [[five-year-old]] some year old"),
        Arguments.of("aged {child-age}", "[[aged 9]], aged 40, [[aged 14yo]]"),
        Arguments.of("aged {adult-age}", "aged 9, [[aged 40]], aged 140"),
        Arguments.of("{name} kicked", "Then [[Sam kicked]] him. [[Sam kicked]]. he kicked"),
        Arguments.of("he did", "[[He did]]n't, [[he did]]n’t, [[he did]]nt, [[he did]]"),
        Arguments.of("mum 's hostile", "[[Mum’s hostile]]"),
        Arguments.of("was n't rude", "[[wasn't rude]] [[wasnt rude]] was rude"),
        Arguments.of("she 's rude", "[[She's rude]] [[shes rude]] she rude"),
        Arguments.of("they 're rude", "[[THEYRE RUDE]] they are rude"),
        Arguments.of(
            "caf\u00e9 difficult", "the [[CAFE di\uFB03cult]] and [[cafe\u0301 difficult]]"),
        Arguments.of("race/noun", "His [[race]] is not recorded."),
        Arguments.of("esn", "An [[E.S.N]]. child, [[ESN]] school, e. s. n. no"),
        Arguments.of("a b c", "a [[a b c]] b c"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothMatchersMarkTheSame(String phrase, String marked) {
    String text = marked.replace("[[", "").replace("]]", "");
    PackReader.Packs packs = read(phrase);
    SpanRule rule = packs.spanRules().get(0);
    LintPlan plan = PlanCompiler.compile(packs, Policy.none());
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(() -> MODEL);
    Scratch scratch = new Scratch(new SentenceTokenizer(plan.vocabulary()), tagger);
    AnalyzedText analyzed = new AnalyzedText(text, scratch.tokenizer(), false);
    List<Match> fast = new ArrayList<>();
    List<Match> naive = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (var paragraph : analyzed.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Sentence sentence = paragraph.sentence(i);
        for (Match match : plan.rules().get(0).program().matches(sentence, scratch)) {
          fast.add(match);
          int start = sentence.tokens().start(match.markFrom());
          int end = sentence.tokens().end(match.markTo() - 1);
          if (start < from) {
            continue;
          }
          shown.append(text, from, start).append("[[").append(text, start, end).append("]]");
          from = end;
        }
        naive.addAll(
            new NaiveMatcher(sentence, tagger, Set.of(), plan.vocabulary())
                .matches(rule.phrases()));
      }
    }
    shown.append(text.substring(from));
    assertThat(shown).hasToString(marked);
    assertThat(fast)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("phrase")
        .isEqualTo(naive);
  }

  private static PackReader.Packs read(String phrase) {
    return PackReader.read(
        List.of(
            PackFixture.pack()
                .rule("r", "phrases: ['" + phrase.replace("'", "''") + "']")
                .source()),
        Optional.empty());
  }

  @Test
  void aPhraseOfManyThousandOptionsDoesNotOverflow() {
    StringBuilder yaml = new StringBuilder("lists:\n  many:\n");
    for (int i = 0; i < 6000; i++) {
      yaml.append("    - word").append(i).append(" next\n");
    }
    var linter =
        PackFixture.pack()
            .file("lists.yaml", yaml.toString())
            .rule("r", "phrases: ['@many']")
            .linter();
    assertThat(PackFixture.flagged(linter, "a word5999 next b")).containsExactly("word5999 next");
  }

  @Test
  void theRarestCertainWordIsRequired() {
    assertThat(literals("(pays|paid) lip service")).containsExactly("lip service");
    assertThat(literals("the aggressive? hostile")).doesNotContain("aggressive");
    assertThat(literals("(evasive|hostile)")).containsExactlyInAnyOrder("evasive", "hostile");
    assertThat(literals("aggress*")).containsExactly("aggress*");
    assertThat(literals("me , me")).containsExactly("me me");
  }

  @Test
  void otherRareWordsAreRequiredBesideTheRarest() {
    assertThat(required("(evasive|hostile) ... social worker"))
        .containsExactly(Set.of("evasive", "hostile"), Set.of("social worker"));
    assertThat(required("social worker ... (evasive|hostile)"))
        .containsExactly(Set.of("social worker"), Set.of("evasive", "hostile"));
    assertThat(required("hostile ... the")).hasSize(2);
    assertThat(required("hostile ... (the|a|to|and|of|was)")).hasSize(1);
  }

  @Test
  void eachWayToMatchHasItsOwnLiterals() {
    assertThat(ways("(not|n't) (made an effort|to ...2 hostile)"))
        .extracting(Requirement::rarest)
        .containsExactlyInAnyOrder(Set.of("an effort"), Set.of("hostile"));
  }

  @Test
  void contractionsAreWordsThatMustBeThere() {
    assertThat(literals("n't {word}")).contains("t", "didnt");
    assertThat(literals("'s {word}")).contains("s", "shes");
    assertThat(literals("she {word}")).contains("she", "shes");
    assertThat(literals("'ll {word}")).contains("ll");
  }

  /** Of a phrase that can be matched in one way. */
  private static List<Set<String>> required(String phrase) {
    return ways(phrase).get(0).sets();
  }

  private static List<Requirement> ways(String phrase) {
    return Literals.of(read(phrase).spanRules().get(0).phrases().get(0));
  }

  private static Set<String> literals(String phrase) {
    return ways(phrase).get(0).rarest();
  }
}
