package org.recordlint.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recordlint.api.Aspect;
import org.recordlint.api.Category;
import org.recordlint.api.Span;

/**
 * Binds the fields that a gold record has besides those of a record: {@code expect} and {@code
 * missing}.
 */
final class GoldLabels {

  private GoldLabels() {}

  /** The labelled places of {@code text}; those that cannot be placed are reported and left out. */
  static List<GoldSpan> expect(Fields fields, String text) {
    List<GoldSpan> expect = new ArrayList<>();
    Set<Span> places = new HashSet<>();
    for (Fields label : fields.objects("expect")) {
      Optional<Category> category = category(label);
      Set<Category> also = also(label);
      Optional<Span> place = place(label, text);
      if (category.isEmpty() || place.isEmpty()) {
        continue;
      }
      GoldSpan gold = new GoldSpan(place.get(), category.get(), also);
      if (places.contains(gold.span()) && expect.stream().anyMatch(other -> same(other, gold))) {
        label.problem("quote", "has the place and category of an earlier entry; nth tells apart");
      } else {
        places.add(gold.span());
        expect.add(gold);
      }
    }
    return expect;
  }

  private static boolean same(GoldSpan one, GoldSpan other) {
    return one.span().equals(other.span()) && one.category() == other.category();
  }

  /** The aspects labelled as missing, or empty if there is no such label. */
  static Optional<Set<Aspect>> missing(Fields fields) {
    if (!fields.has("missing")) {
      return Optional.empty();
    }
    Set<Aspect> missing = EnumSet.noneOf(Aspect.class);
    for (String id : fields.texts("missing")) {
      Aspect.of(id)
          .ifPresentOrElse(missing::add, () -> fields.problem("missing", "names no known aspect"));
    }
    return Optional.of(missing);
  }

  private static Optional<Category> category(Fields label) {
    if (!label.has("category")) {
      label.problem("category", "is missing");
    }
    return label.text("category").flatMap(id -> known(label, "category", id));
  }

  private static Set<Category> also(Fields label) {
    Set<Category> also = EnumSet.noneOf(Category.class);
    for (String id : label.texts("also")) {
      known(label, "also", id).ifPresent(also::add);
    }
    return also;
  }

  private static Optional<Category> known(Fields label, String name, String id) {
    Optional<Category> category = Category.of(id).filter(c -> c.kind() != Category.Kind.RECORD);
    if (category.isEmpty()) {
      label.problem(name, "names no category that points at words");
    }
    return category;
  }

  private static Optional<Span> place(Fields label, String text) {
    OptionalInt nth = label.whole("nth", 1, Integer.MAX_VALUE);
    Optional<String> quote = label.text("quote").filter(words -> !words.isEmpty());
    if (quote.isEmpty()) {
      label.problem("quote", "is missing");
      return Optional.empty();
    }
    int first = text.indexOf(quote.get());
    if (first < 0) {
      label.problem("quote", "is not in the text");
      return Optional.empty();
    }
    List<Span> whole = Occurrences.wholeWord(quote.get(), text);
    if (nth.orElse(1) <= whole.size()) {
      return Optional.of(whole.get(nth.orElse(1) - 1));
    }
    if (label.has("nth")) {
      label.problem(
          "nth", "is higher than the " + whole.size() + " times the quote stands there as words");
      return Optional.empty();
    }
    return Optional.of(new Span(first, first + quote.get().length()));
  }
}
