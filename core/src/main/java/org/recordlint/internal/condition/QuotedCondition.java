package org.recordlint.internal.condition;

import java.util.Optional;
import java.util.Set;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.internal.analysis.Gaps;
import org.recordlint.internal.analysis.Quotations;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.Tokens;
import org.recordlint.internal.match.PhraseProgram;

/**
 * The words stand in quotation marks. They are then somebody's own, or mentioned and not used, and
 * do not count; unless they are scare quotes: a word or three that the recorder says of somebody as
 * their own judgement. What a professional wrote, quoted at length right after {@code GP letter:},
 * is taken into the record and counts as well.
 *
 * @param judging words before a quotation with which a recorder judges, such as {@code is very}
 * @param attributed words that give a quotation to somebody, or speak about words
 * @param documents a professional's document that is quoted, such as {@code GP letter}
 */
public record QuotedCondition(
    Optional<PhraseProgram> judging,
    Optional<PhraseProgram> attributed,
    Optional<PhraseProgram> documents)
    implements Condition {

  private static final int LONGEST_SCARE = 3;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their");

  @Override
  public String name() {
    return "quoted";
  }

  @Override
  public Cost cost() {
    return Cost.TEXT;
  }

  @Override
  public Verdict judge(Candidate candidate) {
    Span quotation = quotation(candidate);
    if (quotation == null) {
      return Verdict.HOLDS;
    }
    if (isScareQuote(candidate, quotation)) {
      return new Verdict.Lowered(Severity.NOTE, "in scare quotes");
    }
    if (isDocument(candidate, quotation)) {
      return Verdict.HOLDS;
    }
    return new Verdict.Silenced("somebody's words in quotation marks");
  }

  /** The quotation that holds the match, perhaps but for its first word: {@code a 'hard man'}. */
  private static Span quotation(Candidate candidate) {
    Quotations quotations = candidate.sentence().paragraph().quotations();
    Span span = candidate.span();
    Span around = quotations.around(span);
    if (around != null) {
      return around;
    }
    Tokens tokens = candidate.sentence().tokens();
    int first = candidate.match().markFrom();
    int second = first + 1;
    return second < candidate.match().markTo() && ARTICLES.contains(tokens.term(first))
        ? quotations.around(new Span(tokens.start(second), span.end()))
        : null;
  }

  private boolean isDocument(Candidate candidate, Span quotation) {
    if (documents.isEmpty()) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    while (sentence.span().start() > quotation.start() && sentence.previous() != null) {
      sentence = sentence.previous();
    }
    Tokens tokens = sentence.tokens();
    int first = tokens.at(quotation.start());
    int last = tokens.at(Math.min(quotation.end(), sentence.span().end()) - 1);
    return first > 0
        && (tokens.gap(first) & Gaps.COLON) != 0
        && last - first > LONGEST_SCARE
        && candidate.reading().matches(documents.get(), sentence).stream()
            .anyMatch(document -> document.to() == first);
  }

  private boolean isScareQuote(Candidate candidate, Span quotation) {
    if (judging.isEmpty()
        || attributed.isEmpty()
        || !candidate.sentence().span().contains(quotation)) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    Tokens tokens = sentence.tokens();
    int first = tokens.at(quotation.start());
    int last = tokens.at(quotation.end() - 1);
    if (last - first > LONGEST_SCARE
        || !candidate.reading().matches(attributed.get(), sentence).isEmpty()) {
      return false;
    }
    return candidate.reading().matches(judging.get(), sentence).stream()
        .anyMatch(judge -> judge.to() == first);
  }
}
