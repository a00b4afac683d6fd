package org.recordlint.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recordlint.corpus.Proportion;

/** The part of the page on text by strangers that is about adults in care, and in no sum. */
final class AdultCare {

  /** What its texts are filed under. */
  static final String GENRE = "adult-care";

  /** Stands in {@link #HEAD} for what {@link #before} tells. */
  private static final String BEFORE = "(before)";

  private static final String HEAD =
      """

      ## Adult care

      Notes about adults are kept out of the sums above, because a finding there is more often right: nobody should call a
      confused man of 77 aggressive either. Three kinds of medical words (blood
      pressure, a negative urinalysis, psychomotor activity) were let be after the findings had been judged: (before)
      No other rule was changed in sight of these texts; when it was decided how many words that show its kind a long text
      needs, it had been counted that this would silence some wrong findings here and none that is right. They are

      - psychiatrists' and psychologists' notes from MTSamples, American transcriptions that were given to be shown, with
        names and dates changed: the 42 of the specialty Psychiatry / Psychology that are about adults and not empty, in
        the order of the file;
      - reports of coroners in England and Wales, to prevent future deaths: of the first 38 in a file without order, the 26
        that are about care at home, in homes, prisons and hospitals, without accidents at work, mere surgery and
        children, and two of another file.

      That is half of the hundred thousand words that were wanted. No package with such text was found, so `fetch` leaves it
      out: it was copied by hand from the two public repositories that stand in `quality/strangers.tsv` with commit and
      file, each note into a file, and a copyist's slips are possible. Commas that stand for the ends of lines in
      MTSamples were made such again. The coroners' reports are public under the Open Government Licence 3.0. A well-known
      copy of MTSamples is marked CC0, but the one used names no licence: take it as unclear.

      The first reader had prepared the texts and knew the categories, but had read no rule.

      """;

  private static final String KINDS =
      """

      Of the 23 that the first reader called wrong when they were judged, 6 take an adult's own life for that of a child
      who is made out to be grown up (lives independently in an apartment, his wife, her husband, in charge of the
      household finances), too far from where the age is told; 5 are medical (low blood pressure twice, a urinalysis that
      was negative, an illness refractory to treatment, psychomotor activity that was retarded); in 5 a thing, a service
      or a pastime is meant (an inadequate response of staff, no engagement by a team, numerous projects, treatment that
      was of no benefit, details that were not forthcoming); and there is one each of something denied, of a doctor who
      failed to heed an alert, of injuries found to be self-inflicted, of appointments missed for a reason that is told,
      of a partner who no longer feels safe having him at home, of a woman unable to care for herself, and of one who
      freely admitted how she felt. Of those called right, 8 are "disorganized", which psychiatrists use as a term, and 11
      are "Caucasian".
      """;

  private static final String ONE_READER =
      """

      Only one reader has judged them, so nothing is known of agreement.

      """;

  private AdultCare() {}

  /** The section; it says so if none of the texts is there, or if only one reader has answered. */
  static String section(List<StrangerSource> sources, StrangerSample sample) {
    StringBuilder section = new StringBuilder(HEAD.replace(BEFORE, before(sources, sample)));
    if (sources.isEmpty()) {
      return section.append("The texts were not there when this page was written.\n").toString();
    }
    section.append(StrangersPage.found(sources)).append('\n');
    boolean alone = sample.second().isEmpty();
    String by = alone ? "" : " by both";
    StrangerSample read =
        alone ? new StrangerSample(sample.ids(), sample.first(), sample.first()) : sample;
    if (read.judged().isEmpty()) {
      return section.append("No reader has judged the sample yet.\n").toString();
    }
    section.append(
        Markdown.head("judged", "right" + by, "wrong" + by, "wrong" + by + " per 10,000 words"));
    for (StrangersPage.Stratum stratum : StrangersPage.strata(sources, read)) {
      section.append(
          Markdown.row(
              stratum.judged() + " of " + stratum.findings(),
              count(stratum.right(), stratum.judged()),
              count(stratum.wrong(), stratum.judged()),
              StrangersPage.rate(List.of(stratum))));
    }
    section.append(alone ? ONE_READER : StrangersPage.agreement(sample));
    return section.append(byCategory(sources, read, by)).append(KINDS).toString();
  }

  /** What all findings that were ever judged came to, those included that are found no longer. */
  private static String before(List<StrangerSource> sources, StrangerSample sample) {
    long words = sources.stream().mapToLong(StrangerSource::words).sum();
    long wrong = sample.judged().stream().filter(sample::isWrongByBoth).count();
    if (words == 0 || sample.judged().isEmpty()) {
      return "how many there were before is not told here.";
    }
    return String.format(
        Locale.ROOT,
        "before,%nthey were %d, of which both readers called %d wrong, %.2f per 10,000 words.",
        sample.judged().size(),
        wrong,
        10_000.0 * wrong / words);
  }

  private static String byCategory(List<StrangerSource> sources, StrangerSample sample, String by) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (StrangerSource source : sources) {
      for (StrangerFinding finding : source.findings()) {
        if (sample.judged().contains(finding.id())) {
          places
              .computeIfAbsent(finding.finding().category().id(), any -> new TreeSet<>())
              .add(finding.id());
        }
      }
    }
    StringBuilder table =
        new StringBuilder(Markdown.head("category", "judged", "right" + by, "wrong" + by));
    places.forEach(
        (category, ids) ->
            table.append(
                Markdown.row(
                    category,
                    Integer.toString(ids.size()),
                    Long.toString(ids.stream().filter(sample::isRightByBoth).count()),
                    Long.toString(ids.stream().filter(sample::isWrongByBoth).count()))));
    return table.toString();
  }

  private static String count(int some, int judged) {
    return some + ", " + Markdown.share(new Proportion(some, judged));
  }
}
