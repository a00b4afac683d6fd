package org.recordlint.corpus.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The sentences that set rules off: the bundled ones, or carriers for the phrases of a list. */
final class Triggers {

  private static final String BUNDLED = "triggers.txt";

  /** A sentence as the notes' authors might have put a phrase; none holds a trigger itself. */
  private static final List<String> CARRIERS =
      List.of(
          "It was noted: %s.",
          "The log for the week says %s, with no more detail.",
          "Written on the form: %s.",
          "Summary from the last meeting - %s - to be checked.",
          "From the telephone call: %s, and then the line was cut.");

  private static final String SLOT = "%s";
  private static final double UPPER_CASE = 0.08;
  private static final double CAPITALISED = 0.10;

  private final List<String> sentences;
  private final List<String> phrases;

  private Triggers(List<String> sentences, List<String> phrases) {
    this.sentences = sentences;
    this.phrases = phrases;
  }

  /** Whole sentences about every bundled pack, half of them innocent. */
  static Triggers bundled() {
    try (InputStream in = Triggers.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + BUNDLED);
      }
      List<String> sentences =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && line.charAt(0) != '#' && line.charAt(0) != '[')
              .toList();
      return new Triggers(sentences, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each phrase as often as any other, a few in capitals. */
  static Triggers ofPhrases(List<String> phrases) {
    return new Triggers(List.of(), List.copyOf(phrases));
  }

  String next(SplittableRandom random) {
    if (phrases.isEmpty()) {
      return sentences.get(random.nextInt(sentences.size()));
    }
    String phrase = phrases.get(random.nextInt(phrases.size()));
    double written = random.nextDouble();
    if (written < UPPER_CASE) {
      phrase = phrase.toUpperCase(Locale.ROOT);
    } else if (written < UPPER_CASE + CAPITALISED) {
      phrase = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
    return CARRIERS.get(random.nextInt(CARRIERS.size())).replace(SLOT, phrase);
  }

  /** The mean number of words in a trigger sentence. */
  double meanWords() {
    List<String> texts =
        phrases.isEmpty()
            ? sentences
            : CARRIERS.stream().map(text -> text.replace(SLOT, "")).toList();
    double mean = texts.stream().mapToInt(Words::count).average().orElse(0);
    return mean + phrases.stream().mapToInt(Words::count).average().orElse(0);
  }

  @Override
  public String toString() {
    return "Triggers[" + Math.max(sentences.size(), phrases.size()) + "]";
  }
}
