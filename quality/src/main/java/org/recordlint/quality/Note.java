package org.recordlint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.Linter;
import org.recordlint.MatchTrace;
import org.recordlint.api.Finding;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSpan;

/**
 * A labelled record with what is held fixed in it.
 *
 * @param gold the record and its labels
 * @param findings what is found in it as it stands
 * @param wording labels, findings, and every place where a rule's words stand, fired or silenced
 * @param evidence where completeness rules saw an aspect shown
 * @param organisations names of organisations, places, laws and titles
 * @param words the words of its text
 */
record Note(
    GoldRecord gold,
    List<Finding> findings,
    List<Span> wording,
    List<Span> evidence,
    List<Span> organisations,
    List<Word> words) {

  private static final Pattern SHOWN = Pattern.compile("shown at (\\d+)-(\\d+)");

  private static final Pattern TITLE_RUN =
      Pattern.compile("\\p{Lu}[\\p{L}'’.&]*(?:[ -](?:of|the|and|for|in|&|\\p{Lu}[\\p{L}'’.&]*))*");

  private static final Set<String> ORGANISATION_WORDS =
      Set.copyOf(
          List.of(
              ("St Saint School Academy College University Nursery Primary Infants Juniors Secondary High"
                      + " Street Road Rd Lane Avenue Ave Close Court House Lodge Home Homes Centre"
                      + " Hospital Infirmary Clinic Surgery Team Service Services Network Trust Society"
                      + " Foundation Association Act Order Club Church Mosque Temple Army Hall Park Hub"
                      + " Unit Ward Hill Green Rise Gardens Way Place Terrace Crescent Square Estate"
                      + " Office Council Borough Project Programme Charity Fund Group Rovers United City"
                      + " Town Day Commission Report Inquiry Policy Hotel Inn Arms Taxis Solicitors Ltd"
                      + " Farm Mill Bank Bridge Cottage Cottages Grove View Drive Mews Copse Court"
                      + " Police Constabulary Committee Board Panel Course Scheme Forum Library Theatre")
                  .split(" ")));

  static Note of(GoldRecord gold, Linter linter) {
    String text = gold.record().text();
    List<Span> wording = new ArrayList<>();
    List<Span> evidence = new ArrayList<>();
    List<Finding> findings = linter.lint(gold.record()).findings();
    findings.forEach(finding -> wording.add(finding.span()));
    gold.expect().stream().map(GoldSpan::span).forEach(wording::add);
    for (MatchTrace trace : linter.explain(gold.record())) {
      wording.add(trace.span());
      for (String step : trace.steps()) {
        Matcher shown = SHOWN.matcher(step);
        if (shown.matches()) {
          evidence.add(
              new Span(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2))));
        }
      }
    }
    wording.removeIf(span -> span.length() == 0);
    return new Note(gold, findings, wording, evidence, organisations(text), Word.of(text));
  }

  private static List<Span> organisations(String text) {
    List<Span> found = new ArrayList<>();
    Matcher run = TITLE_RUN.matcher(text);
    while (run.find()) {
      List<Word> words = Word.of(run.group());
      if (words.size() > 1
          && words.stream().anyMatch(word -> ORGANISATION_WORDS.contains(word.text()))) {
        found.add(new Span(run.start(), run.end()));
      }
    }
    return found;
  }

  String text() {
    return gold.record().text();
  }

  boolean isWording(Span span) {
    return wording.stream().anyMatch(span::overlaps);
  }

  boolean isEvidence(Span span) {
    return evidence.stream().anyMatch(span::overlaps);
  }

  boolean isOrganisation(Span span) {
    return organisations.stream().anyMatch(span::overlaps);
  }

  /** Whether only blanks, and no line end, stand between the two words. */
  boolean adjoin(Word first, Word second) {
    String between = text().substring(first.span().end(), second.span().start());
    return !between.isEmpty() && between.chars().allMatch(c -> c == ' ');
  }

  /** Shows the record's id only, never a word of it. */
  @Override
  public String toString() {
    return "Note[" + gold.record().id() + "]";
  }
}
