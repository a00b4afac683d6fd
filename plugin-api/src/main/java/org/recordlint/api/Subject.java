package org.recordlint.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known about the child a record is about, from structured fields beside the text.
 *
 * @param age in whole years on the record's date, or empty
 * @param ethnicityScheme how to read a code in {@code ethnicity}: {@code dfe}, {@code nhs}, {@code
 *     police}, {@code local}
 * @param ownWords words the person chose for themselves, which are never flagged in their records
 */
public record Subject(
    Optional<String> id,
    OptionalInt age,
    Optional<LocalDate> dateOfBirth,
    Optional<String> gender,
    Optional<String> ethnicity,
    Optional<String> ethnicityScheme,
    Optional<String> culture,
    Optional<String> religion,
    Optional<String> firstLanguage,
    Optional<String> interpreter,
    Optional<String> livedExperience,
    List<OwnWords> ownWords) {

  private static final Subject UNKNOWN = builder().build();

  public Subject {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(age, "age");
    Objects.requireNonNull(dateOfBirth, "dateOfBirth");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(ethnicity, "ethnicity");
    Objects.requireNonNull(ethnicityScheme, "ethnicityScheme");
    Objects.requireNonNull(culture, "culture");
    Objects.requireNonNull(religion, "religion");
    Objects.requireNonNull(firstLanguage, "firstLanguage");
    Objects.requireNonNull(interpreter, "interpreter");
    Objects.requireNonNull(livedExperience, "livedExperience");
    ownWords = List.copyOf(ownWords);
  }

  /** A subject of whom nothing is known. */
  public static Subject unknown() {
    return UNKNOWN;
  }

  /** A new builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "Subject";
  }

  /**
   * Words a person chose for themselves.
   *
   * @param askedOn when they were asked, or empty
   */
  public record OwnWords(String text, Optional<LocalDate> askedOn) {
    public OwnWords {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(askedOn, "askedOn");
    }

    @Override
    public String toString() {
      return "OwnWords";
    }
  }

  /**
   * Collects the fields of a subject; not thread-safe. A {@code null} or blank text leaves a field
   * empty.
   */
  public static final class Builder {
    private Optional<String> id = Optional.empty();
    private OptionalInt age = OptionalInt.empty();
    private Optional<LocalDate> dateOfBirth = Optional.empty();
    private Optional<String> gender = Optional.empty();
    private Optional<String> ethnicity = Optional.empty();
    private Optional<String> ethnicityScheme = Optional.empty();
    private Optional<String> culture = Optional.empty();
    private Optional<String> religion = Optional.empty();
    private Optional<String> firstLanguage = Optional.empty();
    private Optional<String> interpreter = Optional.empty();
    private Optional<String> livedExperience = Optional.empty();
    private List<OwnWords> ownWords = List.of();

    private Builder() {}

    private static Optional<String> text(String value) {
      return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public Builder id(String value) {
      id = text(value);
      return this;
    }

    public Builder age(int years) {
      if (years < 0 || years > 130) {
        throw new IllegalArgumentException("age must lie between 0 and 130 years, got " + years);
      }
      age = OptionalInt.of(years);
      return this;
    }

    public Builder dateOfBirth(LocalDate value) {
      dateOfBirth = Optional.ofNullable(value);
      return this;
    }

    public Builder gender(String value) {
      gender = text(value);
      return this;
    }

    public Builder ethnicity(String value) {
      ethnicity = text(value);
      return this;
    }

    public Builder ethnicityScheme(String value) {
      ethnicityScheme = text(value);
      return this;
    }

    public Builder culture(String value) {
      culture = text(value);
      return this;
    }

    public Builder religion(String value) {
      religion = text(value);
      return this;
    }

    public Builder firstLanguage(String value) {
      firstLanguage = text(value);
      return this;
    }

    public Builder interpreter(String value) {
      interpreter = text(value);
      return this;
    }

    public Builder livedExperience(String value) {
      livedExperience = text(value);
      return this;
    }

    public Builder ownWords(List<OwnWords> value) {
      ownWords = List.copyOf(value);
      return this;
    }

    public Subject build() {
      return new Subject(
          id,
          age,
          dateOfBirth,
          gender,
          ethnicity,
          ethnicityScheme,
          culture,
          religion,
          firstLanguage,
          interpreter,
          livedExperience,
          ownWords);
    }
  }
}
