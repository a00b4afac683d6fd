package org.recordlint.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recordlint.internal.match.LiteralAutomaton;
import org.recordlint.internal.match.Literals;
import org.recordlint.internal.pack.SpanRule;
import org.recordlint.internal.pattern.Phrase;

/**
 * The literals that the bundled packs' rules about words require, one a line: written once, so that
 * the limit need not compile packs.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.recordlint.benchmarks.PackLiterals literals.txt
 * </pre>
 */
public final class PackLiterals {

  private PackLiterals() {}

  /** Writes the literals to a file. */
  public static void main(String... arguments) throws IOException {
    Files.write(Path.of(arguments[0]), bundled());
  }

  /** What finds the literals of the bundled packs. */
  static LiteralAutomaton automaton() {
    return LiteralAutomaton.of(List.copyOf(bundled()), false);
  }

  private static Set<String> bundled() {
    Set<String> literals = new TreeSet<>();
    for (SpanRule rule : BundledPlan.read(BundledPlan.sources()).spanRules()) {
      for (Phrase phrase : rule.phrases()) {
        Literals.of(phrase).forEach(way -> way.sets().forEach(literals::addAll));
      }
    }
    return literals;
  }

  static LiteralAutomaton read(Path file) {
    try {
      return LiteralAutomaton.of(Files.readAllLines(file), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
