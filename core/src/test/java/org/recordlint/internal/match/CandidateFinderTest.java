package org.recordlint.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.PackFixture;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.lint.LintPlan;
import org.recordlint.internal.lint.PlanCompiler;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.policy.Policy;

class CandidateFinderTest {

  @ParameterizedTest(name = "{0} may match in \"{1}\": {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hostile ... social worker | He was hostile to the social worker. | true",
        "hostile ... social worker | The social worker found him hostile. | false",
        "hostile ... social worker | The social worker and he were hostile to a social worker. | true",
        "me , me , me | It is me, me, me. | true",
        "me , me , me | She told me that he told me and then me. | false",
        "surly ...2 surly | He was surly. | false",
        "surly ...2 surly | He was surly and surly. | true",
        "did n't disclose| She didnt disclose. | true",
        "did n't disclose| She did not disclose. | false",
        "did n't disclose| She didn't disclose. | true",
        "disclose ... dont | Disclose. They dont. | false",
      })
  void wordsAreAskedForInTheirOrder(String phrase, String text, boolean may) {
    PackReader.Packs packs =
        PackReader.read(
            List.of(
                PackFixture.pack()
                    .rule("r", "phrases: ['" + phrase.replace("'", "''") + "']")
                    .source()),
            Optional.empty());
    LintPlan plan = PlanCompiler.compile(packs, Policy.none());
    Scratch scratch =
        new Scratch(new SentenceTokenizer(plan.vocabulary()), (sentence, token) -> "X");
    AnalyzedText analyzed = new AnalyzedText(text, scratch.tokenizer(), false);
    List<String> found = new ArrayList<>();
    plan.candidates(false)
        .scan(
            analyzed,
            scratch,
            (sentence, phrases) ->
                found.add(text.substring(sentence.span().start(), sentence.span().end())));
    assertThat(!found.isEmpty()).isEqualTo(may);
  }
}
