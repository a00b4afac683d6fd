package org.recordlint.opinion.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recordlint.api.Aspect;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.internal.completeness.SentenceFeatures;
import org.recordlint.internal.pack.AspectRule;
import org.recordlint.internal.pack.ClassifierBody;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.opinion.training.Learner.Model;
import org.recordlint.spi.PackSource;

/** Trains every classifier of a pack anew and writes its file. */
public final class ClassifierTraining {

  /** Authors are judged by what the others taught, in so many parts. */
  private static final int PARTS = 8;

  /** How many of the notes that do not tell of lived experience may be taken to tell of it. */
  private static final double LOST = 0.05;

  /** The same for culture, of which phrases find more. */
  private static final double LOST_OF_CULTURE = 0.03;

  /** The same for aspects whose answer is a name, which lists of names find without it. */
  private static final double LOST_OF_NAMES = 0.02;

  private static final int ORDERS = 5;

  /** A smaller weight decides nothing. */
  private static final double SMALLEST = 0.1;

  /**
   * From which score on a sentence tells an aspect.
   *
   * @param told how many referrals tell it
   * @param found the share of them that reach the score
   * @param lost the share of the others that do
   */
  private record Threshold(double score, int told, double found, double lost) {}

  private ClassifierTraining() {}

  /**
   * Writes the classifiers.
   *
   * @param arguments the folder of the corpus, and the folder of packs
   */
  public static void main(String... arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path packs = Path.of(arguments[1]);
    for (AspectRule rule : PackReader.read(sources(packs), Optional.empty()).aspectRules()) {
      if (rule.body().classifier().isPresent()) {
        Aspect aspect = rule.rule().aspect().orElseThrow();
        Path file =
            packs.resolve(rule.rule().id().pack()).resolve(aspect.id() + "-classifier.yaml");
        Files.writeString(file, train(corpus, aspect, rule.body().classifier().get()));
      }
    }
  }

  private static String train(Path corpus, Aspect aspect, ClassifierBody now) throws IOException {
    List<GoldRecord> notes = new ArrayList<>(Bags.notes(corpus.resolve("gold/develop")));
    notes.addAll(Bags.notes(corpus.resolve("gold/short-referrals")));
    Bags bags = new Bags(new SentenceFeatures(now.alike()), new PersonNames(notes));
    List<Bag> referrals = bags.referrals(notes, aspect);
    List<Bag> passages = bags.passages(corpus.resolve("passages").resolve(aspect.id()));
    Threshold threshold = threshold(aspect, referrals, passages);
    List<Bag> all = new ArrayList<>(referrals);
    all.addAll(passages);
    return file(aspect, Learner.learn(all, ORDERS), threshold);
  }

  /** The score that hardly any note reaches that does not tell the aspect, whoever wrote it. */
  private static Threshold threshold(Aspect aspect, List<Bag> referrals, List<Bag> passages) {
    List<String> authors = List.copyOf(new TreeSet<>(referrals.stream().map(Bag::source).toList()));
    List<Double> untold = new ArrayList<>();
    List<Double> told = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Bag> taught = new ArrayList<>(passages);
      List<Bag> judged = new ArrayList<>();
      for (Bag bag : referrals) {
        (authors.indexOf(bag.source()) % PARTS == part ? judged : taught).add(bag);
      }
      Model model = Learner.learn(taught, 1);
      judged.forEach(bag -> (bag.told() ? told : untold).add(model.score(bag)));
    }
    untold.sort(Comparator.naturalOrder());
    double lost =
        switch (aspect) {
          case LIVED_EXPERIENCE -> LOST;
          case CULTURE -> LOST_OF_CULTURE;
          default -> LOST_OF_NAMES;
        };
    double threshold = untold.get((int) Math.ceil((1 - lost) * untold.size()) - 1);
    double found = (double) told.stream().filter(score -> score > threshold).count() / told.size();
    return new Threshold(threshold, told.size(), found, lost);
  }

  private static String file(Aspect aspect, Model model, Threshold threshold) {
    StringBuilder yaml = new StringBuilder();
    yaml.append(
            "# Written by second-opinion/train from labelled notes; changes by hand are lost.\n")
        .append("about: How much words speak for a sentence that tells this aspect.\n")
        .append("classifier: ")
        .append(aspect.id())
        .append(String.format(Locale.ROOT, "%nbias: %.3f%n", model.bias()))
        .append(
            String.format(
                Locale.ROOT,
                "# Judged by what other authors taught, %.2f of %d referrals that tell it reach this score,%n"
                    + "# and %.2f of the others.%n",
                threshold.found(),
                threshold.told(),
                threshold.lost()))
        .append(String.format(Locale.ROOT, "threshold: %.3f%n", threshold.score()))
        .append("weights: |\n");
    model
        .weights()
        .forEach(
            (ngram, weight) -> {
              if (Math.abs(weight) >= SMALLEST) {
                yaml.append(String.format(Locale.ROOT, "  %.2f %s%n", weight, ngram));
              }
            });
    return yaml.toString();
  }

  private static List<PackSource> sources(Path folder) throws IOException {
    List<PackSource> sources = new ArrayList<>();
    for (Path pack : list(folder)) {
      Map<String, String> files = new LinkedHashMap<>();
      for (Path file : Files.isDirectory(pack) ? list(pack) : List.<Path>of()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
      if (!files.isEmpty()) {
        sources.add(new PackSource(String.valueOf(pack.getFileName()), files));
      }
    }
    return sources;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
