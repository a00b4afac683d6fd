package org.recordlint.internal.condition;

import java.util.Locale;

/** Whom or what words are said of. */
public enum Target {
  CHILD,
  PARENT,
  RELATIVE,
  /** The family, a couple, their relationship, home or manner. */
  FAMILY,
  /** A person the words do not tell more about: a pronoun or a name. */
  PERSON,
  PROFESSIONAL,
  ANIMAL,
  THING,
  /** The writer. */
  RECORDER,
  /** A noun that no list has. */
  UNKNOWN,
  /** Nobody: a telegraphic note or a heading. */
  NOBODY;

  /** Whether people or animals are named, and not things, nor nobody. */
  boolean isSomebody() {
    return switch (this) {
      case CHILD, PARENT, RELATIVE, FAMILY, PERSON, PROFESSIONAL, ANIMAL -> true;
      case THING, RECORDER, UNKNOWN, NOBODY -> false;
    };
  }

  /** The name in rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
