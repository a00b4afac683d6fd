package org.recordlint.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recordlint.Linter;
import org.recordlint.corpus.speed.SpeedCorpus;
import org.recordlint.corpus.speed.SpeedSettings;
import org.recordlint.policy.Policy;
import org.recordlint.rule.RulePack;

/** One point of a curve: what is measured on which notes. */
final class GrowthCase {

  private static final Path GOLD = Path.of("corpus", "gold", "develop");
  private static final long SEED = 1;

  private final String curve;
  private final double x;
  private final byte[] notes;
  private final GrowthWork work;

  private GrowthCase(String curve, double x, byte[] notes, GrowthWork work) {
    this.curve = curve;
    this.x = x;
    this.notes = notes;
    this.work = work;
  }

  /** What is varied. */
  String curve() {
    return curve;
  }

  /** How much of it there is. */
  double x() {
    return x;
  }

  /** JSON Lines, not to be changed. */
  byte[] notes() {
    return notes;
  }

  GrowthWork work() {
    return work;
  }

  /** Notes of the speed corpus of that length in bytes. */
  static byte[] notes(SpeedSettings settings, long bytes) throws IOException {
    Path file = Files.createTempFile("recordlint-growth", ".jsonl");
    try {
      SpeedCorpus.learn(List.of(GOLD), settings).write(bytes, file, Optional.empty());
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  /** The points of all curves, with about {@code bytes} of notes each. */
  static List<GrowthCase> all(long bytes, int threads) throws IOException {
    Linter linter = Linter.withInstalledPacks();
    GrowthWork scan = GrowthWork.scan(linter, 1);
    SpeedSettings usual = SpeedSettings.of(SEED, 1);
    byte[] notes = notes(usual, bytes);
    List<GrowthCase> cases = new ArrayList<>();
    cases.add(new GrowthCase("stage: read", 1, notes, GrowthWork.read()));
    cases.add(new GrowthCase("stage: lint", 1, notes, GrowthWork.lint(linter)));
    cases.add(new GrowthCase("stage: write", 1, notes, GrowthWork.write(linter, false)));
    cases.add(new GrowthCase("stage: write --brief", 1, notes, GrowthWork.write(linter, true)));
    for (int part : new int[] {8, 4, 2, 1}) {
      byte[] some = notes(usual, bytes / part);
      cases.add(new GrowthCase("text in MB", some.length / 1e6, some, scan));
    }
    for (int words : new int[] {30, 100, 300, 1_000, 3_000, 10_000, 30_000}) {
      // A referral's form has one length whatever the note's, and would hide what is asked here.
      byte[] some = withoutReferrals(notes(usual.withWords(words), bytes));
      cases.add(new GrowthCase("words in a note", words, some, scan));
    }
    for (double density : new double[] {0, 1, 2, 5, 10}) {
      byte[] some = notes(SpeedSettings.of(SEED, density), bytes);
      cases.add(new GrowthCase("triggers in 195 words", density, some, scan));
    }
    rules(linter.packs(), notes, cases);
    for (int size : new int[] {50, 500, 5_000}) {
      PhraseList list = PhraseList.ofSize(size);
      byte[] some = notes(usual.withPhrases(list.phrases()), bytes);
      Linter with = Linter.builder().installedPacks().policy(policy(list.policy())).build();
      cases.add(new GrowthCase("phrases added", size, some, GrowthWork.scan(with, 1)));
      cases.add(new GrowthCase("phrases bare", size, some, GrowthWork.find(list.automaton())));
    }
    for (int many = 1; many <= threads; many++) {
      cases.add(new GrowthCase("threads", many, notes, GrowthWork.scan(linter, many)));
    }
    return cases;
  }

  /** One pack, two packs and so on; the points are told by their rules. */
  private static void rules(List<RulePack> packs, byte[] notes, List<GrowthCase> cases) {
    List<String> used = new ArrayList<>();
    int rules = 0;
    for (RulePack pack : packs) {
      if (pack.rules().isEmpty()) {
        continue;
      }
      used.add(pack.id());
      rules += pack.rules().size();
      Linter some =
          Linter.builder()
              .installedPacks()
              .policy(policy("organisation: Growth\npacks: " + used + "\n"))
              .build();
      cases.add(new GrowthCase("rules", rules, notes, GrowthWork.scan(some, 1)));
    }
  }

  private static byte[] withoutReferrals(byte[] notes) {
    return new String(notes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.contains("\"type\":\"referral\""))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Policy policy(String yaml) {
    return Policy.of(new Policy.Selection("growth", yaml), Optional.empty());
  }
}
