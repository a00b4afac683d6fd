package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Category;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;

/**
 * A linter that knows nothing but words: it finds every whole word of its list, whatever it means
 * there, and says that an aspect is missing from a referral that does not contain the aspect's own
 * name.
 */
final class WordListLinter implements Function<CaseRecord, List<Finding>> {

  private final Map<String, Category> words;

  WordListLinter(Map<String, Category> words) {
    this.words = words;
  }

  @Override
  public List<Finding> apply(CaseRecord record) {
    List<Finding> findings = new ArrayList<>();
    words.forEach(
        (word, category) -> {
          String rule = "words/" + word.replace(' ', '-').toLowerCase(Locale.ROOT);
          for (Span span : Occurrences.wholeWord(word, record.text())) {
            findings.add(Findings.at(record.id(), rule, category, span.start(), span.end()));
          }
        });
    if (record.type().filter("referral"::equals).isPresent()) {
      for (Aspect aspect : Aspect.values()) {
        if (!record.text().contains(aspect.id())) {
          findings.add(Findings.missing(record.id(), "referral/" + aspect.id(), aspect));
        }
      }
    }
    return findings;
  }
}
