package org.recordlint.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recordlint.corpus.Proportion;

/** Writes the page on text by strangers. */
final class StrangersPage {

  private static final String HEAD =
      """
      # Text by strangers

      Labelled notes were written for this project. This page is about English that was not: essays, novels, speeches, mail,
      sayings and manuals, from free packages whose names, versions and hashes stand in `quality/strangers.tsv`. Every piece
      of about 250 words is linted as if it were a case note of unknown age. Two readers who know no rule judge a random
      sample of up to 150 findings of each genre, on a sheet that shows the words in their sentences and nothing else. A
      finding is wrong if both say so.

      Findings in the anarchist FAQ, fortunes, and the books on Debian were looked at while rules were being written; the
      other sources were first linted for this page. The words by which rules know a case record (`on-page`) were chosen
      in sight of findings in all of these texts, as was how many of them a long text needs, so that other texts may give
      more. Of the 71 notes of 150 words or more in `corpus/gold/develop` and `scored-only`, 70 have two such words.
      Exceptions of some thirty rules were widened by kinds of language after all of these findings had been read, those
      judged wrong among them: what is left wrong here is less than in texts that nobody has read.

      Text about adults in care is told of at the end, and is not in the sums: there a finding is more often right.
      Essays, novels and sayings do put labels on people, so a finding there may well be right, though nobody
      would lint a novel. The texts are not in the repository: `quality/strangers fetch DIR` fetches them.

      ```sh
      quality/strangers fetch DIR
      quality/strangers sheet DIR SHEETS              # and two readers fill in the .csv files
      quality/strangers page DIR quality/results/strangers/sampled ONE TWO   # writes this page
      ```

      The sample that was drawn, by id, and the readers' answers stand in `quality/results/strangers/`. An id is made of a
      file and a place in it, so answers outlive changes of the rules; findings that came later are not judged.

      """;

  private StrangersPage() {}

  record Stratum(String genre, long words, int findings, int judged, int wrong, int right) {
    double perTenThousand() {
      return 10_000.0 * findings / words;
    }
  }

  /**
   * The whole page.
   *
   * @param sample what readers said of all genres but adult care
   * @param adults what readers said of adult care
   */
  static String of(List<StrangerSource> all, StrangerSample sample, StrangerSample adults) {
    List<StrangerSource> sources =
        all.stream().filter(source -> !source.genre().equals(AdultCare.GENRE)).toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## What was found\n\n").append(found(sources));
    List<Stratum> strata = strata(sources, sample);
    page.append("\n## What was wrong\n\n")
        .append("The share of the sample that both readers called wrong, and what that comes to in")
        .append(
            " 10,000 words, with 95 % intervals (Wilson's; of all genres together, combined from")
        .append(" those).\n\n")
        .append(
            Markdown.head(
                "genre",
                "judged",
                "right by both",
                "wrong by both",
                "wrong by both per 10,000 words"));
    for (Stratum stratum : strata) {
      page.append(
          Markdown.row(
              stratum.genre(),
              stratum.judged() + " of " + stratum.findings(),
              Markdown.share(new Proportion(stratum.right(), stratum.judged())),
              Markdown.share(new Proportion(stratum.wrong(), stratum.judged())),
              rate(List.of(stratum))));
    }
    page.append(
        Markdown.row(
            "**all**",
            strata.stream().mapToInt(Stratum::judged).sum()
                + " of "
                + strata.stream().mapToInt(Stratum::findings).sum(),
            "–",
            "–",
            "**" + rate(strata) + "**"));
    if (sample.judged().isEmpty()) {
      page.append("\nNo reader has judged the sample yet.\n");
    } else {
      page.append(agreement(sample)).append(byCategory(sources, sample));
    }
    List<StrangerSource> apart =
        all.stream().filter(source -> source.genre().equals(AdultCare.GENRE)).toList();
    return page.append(AdultCare.section(apart, adults)).toString();
  }

  static String found(List<StrangerSource> sources) {
    StringBuilder table =
        new StringBuilder(
            Markdown.head(
                "genre",
                "source",
                "SHA-256 of the text begins",
                "words",
                "findings",
                "per 10,000 words"));
    for (StrangerSource source : sources) {
      table.append(
          Markdown.row(
              source.genre(),
              source.source(),
              source.sha256().substring(0, 12),
              Long.toString(source.words()),
              Integer.toString(source.findings().size()),
              two(source.rate())));
    }
    return table.toString();
  }

  static String agreement(StrangerSample sample) {
    return "\nAgreement of the two readers on "
        + sample.judged().size()
        + " findings, Cohen's kappa: "
        + (sample.kappa().isPresent()
            ? two(sample.kappa().getAsDouble())
            : "none, for both of them gave one answer only")
        + ".\n\n";
  }

  static List<Stratum> strata(List<StrangerSource> sources, StrangerSample sample) {
    Set<String> judged = sample.judged();
    List<Stratum> strata = new ArrayList<>();
    Strangers.byGenre(sources)
        .forEach(
            (genre, findings) -> {
              Set<String> ids = new HashSet<>();
              findings.forEach(finding -> ids.add(finding.id()));
              int places = ids.size();
              ids.retainAll(judged);
              strata.add(
                  new Stratum(
                      genre,
                      sources.stream()
                          .filter(source -> source.genre().equals(genre))
                          .mapToLong(StrangerSource::words)
                          .sum(),
                      places,
                      ids.size(),
                      (int) ids.stream().filter(sample::isWrongByBoth).count(),
                      (int) ids.stream().filter(sample::isRightByBoth).count()));
            });
    return strata;
  }

  /** The rate over all words of some genres; bounds combine as those of a sum (MOVER). */
  static String rate(List<Stratum> strata) {
    double words = strata.stream().mapToLong(Stratum::words).sum();
    double rate = 0;
    double below = 0;
    double above = 0;
    for (Stratum stratum : strata) {
      if (stratum.judged() > 0) {
        Proportion wrong = new Proportion(stratum.wrong(), stratum.judged());
        double weight = stratum.perTenThousand() * stratum.words() / words;
        double share = wrong.value().orElseThrow();
        rate += weight * share;
        below += Math.pow(weight * (share - wrong.interval().orElseThrow().low()), 2);
        above += Math.pow(weight * (wrong.interval().orElseThrow().high() - share), 2);
      } else if (stratum.findings() > 0) {
        return "not judged";
      }
    }
    return two(rate)
        + " ("
        + two(Math.max(0, rate - Math.sqrt(below)))
        + "–"
        + two(rate + Math.sqrt(above))
        + ")";
  }

  private static String byCategory(List<StrangerSource> sources, StrangerSample sample) {
    Set<String> judged = sample.judged();
    Map<String, int[]> counts = new TreeMap<>();
    for (StrangerSource source : sources) {
      for (StrangerFinding finding : source.findings()) {
        if (judged.contains(finding.id())) {
          int[] count =
              counts.computeIfAbsent(finding.finding().category().id(), any -> new int[2]);
          count[0] += sample.isWrongByBoth(finding.id()) ? 1 : 0;
          count[1]++;
        }
      }
    }
    StringBuilder table = new StringBuilder(Markdown.head("category", "judged", "wrong by both"));
    counts.forEach(
        (category, count) ->
            table.append(
                Markdown.row(
                    category,
                    Integer.toString(count[1]),
                    Markdown.share(new Proportion(count[0], count[1])))));
    return table.toString();
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
