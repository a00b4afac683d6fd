package org.recordlint.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The fields of one JSON object, read by type. A field that is absent or {@code null} is empty; one
 * of another type is empty too, and reported, so that all problems of a line come out at once.
 */
final class Fields {

  private final Map<String, Object> values;
  private final String path;
  private final Consumer<String> problems;

  Fields(Map<String, Object> values, String path, Consumer<String> problems) {
    this.values = values;
    this.path = path;
    this.problems = problems;
  }

  /** Reports a problem with the field {@code name}. */
  void problem(String name, String message) {
    problems.accept(path + name + " " + message);
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  Optional<String> text(String name) {
    return typed(name, String.class, "must be text");
  }

  /** A text, or a number taken as written. */
  Optional<String> name(String name) {
    if (values.get(name) instanceof JsonLine.Literal literal && literal.number()) {
      return Optional.of(literal.text());
    }
    return text(name);
  }

  /** A text, or a number or truth value taken as written. */
  Optional<String> scalar(String name) {
    if (values.get(name) instanceof JsonLine.Literal literal) {
      return Optional.of(literal.text());
    }
    return text(name);
  }

  OptionalInt whole(String name, int least, int most) {
    if (!has(name)) {
      return OptionalInt.empty();
    }
    try {
      if (values.get(name) instanceof JsonLine.Literal literal && literal.number()) {
        int value = Integer.parseInt(literal.text());
        if (value >= least && value <= most) {
          return OptionalInt.of(value);
        }
      }
    } catch (NumberFormatException e) {
      // Reported below like any other value that does not fit.
    }
    problem(name, "must be a whole number from " + least + " to " + most);
    return OptionalInt.empty();
  }

  /** A calendar date; of a date with a time, only the date. */
  Optional<LocalDate> date(String name) {
    return text(name)
        .flatMap(
            value -> {
              try {
                int time = value.indexOf('T');
                return Optional.of(LocalDate.parse(time < 0 ? value : value.substring(0, time)));
              } catch (DateTimeException e) {
                problem(name, "must be an ISO 8601 date such as 2024-03-31");
                return Optional.empty();
              }
            });
  }

  Optional<Fields> object(String name) {
    return typed(name, Map.class, "must be an object")
        .map(value -> new Fields(members(value), path + name + ".", problems));
  }

  /** The objects of an array; each reports under its place in the array, counted from 1. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    int place = 0;
    for (Object element : array(name)) {
      place++;
      if (element instanceof Map<?, ?> map) {
        objects.add(new Fields(members(map), path + name + " entry " + place + ": ", problems));
      } else {
        problem(name, "entry " + place + " must be an object");
      }
    }
    return objects;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    int place = 0;
    for (Object element : array(name)) {
      place++;
      if (element instanceof String text) {
        texts.add(text);
      } else {
        problem(name, "entry " + place + " must be text");
      }
    }
    return texts;
  }

  private List<?> array(String name) {
    return typed(name, List.class, "must be an array").orElse(List.of());
  }

  private <T> Optional<T> typed(String name, Class<T> type, String otherwise) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    problem(name, otherwise);
    return Optional.empty();
  }

  /** {@link JsonLine} makes no maps but those from field names to values. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }
}
