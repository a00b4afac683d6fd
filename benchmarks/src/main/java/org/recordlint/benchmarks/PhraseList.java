package org.recordlint.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.match.LiteralAutomaton;

/** A fixed list of phrases, as literals or as the terms of a policy. */
record PhraseList(List<String> phrases) {

  private static final Path FOLDER = Path.of("benchmarks", "phrases");
  private static final int PHRASES_IN_A_RULE = 10;

  PhraseList {
    phrases = List.copyOf(phrases);
  }

  static PhraseList ofSize(int phrases) {
    return read(FOLDER.resolve("phrases" + phrases + ".txt"));
  }

  static PhraseList read(Path file) {
    try {
      return new PhraseList(
          Files.readAllLines(file).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LiteralAutomaton automaton() {
    return LiteralAutomaton.of(phrases.stream().map(PhraseList::folded).distinct().toList(), false);
  }

  private static String folded(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(Terms.fold(word));
      }
    }
    return String.join(" ", words);
  }

  /** A phrase without what means something else in a rule. */
  private static String inPolicy(String phrase) {
    return phrase.replaceAll("[^\\p{L}\\p{N}' -]+|'(?!\\p{L})|(?<!\\p{L})'", " ").strip();
  }

  /** A policy that has the phrases as terms of its own, ten in a rule. */
  String policy() {
    StringBuilder yaml = new StringBuilder("organisation: Speed\nterms:\n");
    for (int from = 0; from < phrases.size(); from += PHRASES_IN_A_RULE) {
      yaml.append("  list-").append(from / PHRASES_IN_A_RULE).append(":\n");
      yaml.append("    title: A phrase of the list\n");
      yaml.append("    message: '\"{match}\" is on the list'\n");
      yaml.append("    why: It is on a list that speed is measured with.\n");
      yaml.append("    prompts: [What happened?]\n    phrases:\n");
      int to = Math.min(phrases.size(), from + PHRASES_IN_A_RULE);
      for (String phrase : phrases.subList(from, to)) {
        yaml.append("      - \"").append(inPolicy(phrase)).append("\"\n");
      }
    }
    return yaml.toString();
  }

  /**
   * Writes such a policy: the list, then the policy's file.
   *
   * @throws IOException if it cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), read(Path.of(arguments[0])).policy());
  }
}
