package org.recordlint.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordlint.internal.analysis.Terms;
import org.recordlint.internal.pattern.Misspellings;
import org.recordlint.internal.pattern.Phrase;

/**
 * The words without which a phrase cannot match: in every match at least one of them stands. The
 * rarest choice is taken, since each place where one stands costs a look.
 *
 * @param literals words, or two words with a space between, as {@link LiteralAutomaton} reads them;
 *     a literal that ends in {@code *} is the beginning of a word
 * @param share how many of a note's words are likely one of them: what looking for them costs
 */
record RequiredLiterals(Set<String> literals, double share) {

  private static final int MOST_PAIRS = 400;

  /** Beside rarer words, words with a greater share tell too little for what finding them costs. */
  private static final double COMMON = 0.06;

  private static final Comparator<RequiredLiterals> RAREST_FIRST =
      Comparator.comparingDouble(RequiredLiterals::share)
          .thenComparingInt(required -> required.literals.size());

  /** What {@code phrase} requires, or empty if it can match without any certain word. */
  static Optional<RequiredLiterals> of(Phrase phrase) {
    if (phrase instanceof Phrase.Word word) {
      return Optional.of(literals(spellings(word)));
    }
    if (phrase instanceof Phrase.Prefix prefix) {
      return Optional.of(of(Set.of(prefix.prefix() + "*")));
    }
    if (phrase instanceof Phrase.Tagged tagged) {
      return of(tagged.inner());
    }
    if (phrase instanceof Phrase.Marked marked) {
      return of(marked.inner());
    }
    if (phrase instanceof Phrase.Choice choice) {
      return union(choice.options().stream().map(RequiredLiterals::of).toList());
    }
    if (phrase instanceof Phrase.Sequence sequence) {
      return best(sequence.parts());
    }
    return Optional.empty();
  }

  /**
   * The ways to match {@code phrase}, and for each everything that it requires and that can be
   * looked for apart, in order; no way at all if it can match without any certain word.
   */
  static Set<List<RequiredLiterals>> ways(Phrase phrase) {
    List<Phrase> flat = flatten(List.of(phrase));
    List<Place> places = places(flat);
    if (places.isEmpty()) {
      return Set.of();
    }
    places.sort(Comparator.comparing(Place::literals, RAREST_FIRST));
    Place rarest = places.get(0);
    List<Place> others = new ArrayList<>();
    BitSet taken = new BitSet();
    taken.set(rarest.from(), rarest.to());
    for (Place place : places) {
      if (place.literals().share < COMMON && taken.get(place.from(), place.to()).isEmpty()) {
        taken.set(place.from(), place.to());
        others.add(place);
      }
    }
    others.sort(Comparator.comparingInt(Place::from));
    boolean single = rarest.to() == rarest.from() + 1;
    Set<List<RequiredLiterals>> ways = new LinkedHashSet<>();
    if (single && flat.get(rarest.from()) instanceof Phrase.Choice choice) {
      for (Phrase option : choice.options()) {
        ways(option).forEach(way -> ways.add(joined(others, rarest, way)));
      }
    } else {
      ways.add(joined(others, rarest, List.of(rarest.literals())));
    }
    return ways;
  }

  /** What one place requires among the others, which are in order. */
  private static List<RequiredLiterals> joined(
      List<Place> others, Place place, List<RequiredLiterals> there) {
    List<RequiredLiterals> all = new ArrayList<>();
    others.stream().filter(it -> it.from() < place.from()).forEach(it -> all.add(it.literals()));
    all.addAll(there);
    others.stream().filter(it -> it.from() > place.from()).forEach(it -> all.add(it.literals()));
    return List.copyOf(all);
  }

  /** What one way to match requires. */
  static Requirement together(List<RequiredLiterals> way) {
    return new Requirement(
        way.stream().map(RequiredLiterals::literals).toList(),
        way.indexOf(Collections.min(way, RAREST_FIRST)));
  }

  /** Parts of a sequence, from one up to but not including another, and what they require. */
  private record Place(int from, int to, RequiredLiterals literals) {}

  private static List<Place> places(List<Phrase> flat) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < flat.size(); i++) {
      int at = i;
      of(flat.get(i)).ifPresent(found -> places.add(new Place(at, at + 1, found)));
      int next = i + 1;
      // The automaton reads marks as spaces.
      while (next < flat.size() && flat.get(next) instanceof Phrase.Punctuation) {
        next++;
      }
      int end = next + 1;
      if (next < flat.size()) {
        pair(flat.get(i), flat.get(next)).ifPresent(found -> places.add(new Place(at, end, found)));
      }
    }
    return places;
  }

  private static RequiredLiterals of(Set<String> literals) {
    return new RequiredLiterals(
        literals, literals.stream().mapToDouble(WordFrequencies.OF_NOTES::of).sum());
  }

  private static Optional<RequiredLiterals> best(List<Phrase> parts) {
    return places(flatten(parts)).stream().map(Place::literals).min(RAREST_FIRST);
  }

  private static List<Phrase> flatten(List<Phrase> parts) {
    List<Phrase> flat = new ArrayList<>();
    for (Phrase part : parts) {
      if (part instanceof Phrase.Sequence inner) {
        flat.addAll(flatten(inner.parts()));
      } else if (part instanceof Phrase.Marked marked) {
        flat.addAll(flatten(List.of(marked.inner())));
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private static Optional<RequiredLiterals> pair(Phrase left, Phrase right) {
    Set<String> first = words(left);
    Set<String> second = words(right);
    if (first.isEmpty() || second.isEmpty() || first.size() * second.size() > MOST_PAIRS) {
      return Optional.empty();
    }
    Set<String> pairs = new LinkedHashSet<>();
    for (String a : first) {
      for (String b : second) {
        pairs.add(a + " " + b);
      }
    }
    return Optional.of(of(pairs));
  }

  /** The single words that {@code phrase} can be, or nothing if it can be anything else. */
  private static Set<String> words(Phrase phrase) {
    if (phrase instanceof Phrase.Word word) {
      Set<String> spellings = spellings(word);
      return spellings.stream().anyMatch(term -> term.indexOf('\'') >= 0) ? Set.of() : spellings;
    }
    if (phrase instanceof Phrase.Choice choice) {
      Set<String> words = new LinkedHashSet<>();
      for (Phrase option : choice.options()) {
        Set<String> more = words(option);
        if (more.isEmpty()) {
          return Set.of();
        }
        words.addAll(more);
      }
      return words;
    }
    return Set.of();
  }

  /**
   * The words as they may stand in the text, before a contraction is taken apart: the automaton
   * reads {@code didn't} as {@code didn t}.
   */
  private static Set<String> spellings(Phrase.Word word) {
    Set<String> spellings = new LinkedHashSet<>(word.terms());
    for (String term : word.terms()) {
      spellings.addAll(Terms.bareAfter(term));
      String shortened = Terms.shortened(term);
      if (Terms.isNegatable(shortened)) {
        spellings.add(shortened + "n");
        spellings.add(shortened + "nt");
      }
    }
    if (word.terms().contains("with")) {
      // the tokenizer reads w/ as with
      spellings.add("w");
    }
    if (word.tolerant()) {
      word.terms().forEach(term -> spellings.addAll(Misspellings.of(term)));
    }
    return spellings;
  }

  /** The literals that stand where one of the words does; the automaton reads a mark as a space. */
  private static RequiredLiterals literals(Set<String> words) {
    Set<String> literals = new LinkedHashSet<>();
    for (String word : words) {
      literals.add(word.equals(Terms.NOT) ? "t" : word.replace('\'', ' ').strip());
      literals.addAll(Terms.bareWith(word));
    }
    return of(literals);
  }

  private static Optional<RequiredLiterals> union(List<Optional<RequiredLiterals>> options) {
    Set<String> literals = new LinkedHashSet<>();
    for (Optional<RequiredLiterals> option : options) {
      if (option.isEmpty()) {
        return Optional.empty();
      }
      literals.addAll(option.get().literals);
    }
    return Optional.of(of(literals));
  }
}
