package org.recordlint.internal.condition;

import java.util.Locale;

/**
 * The shared word lists that tell whom a sentence is about. Their names in small letters, with a
 * hyphen for an underscore, are part of the pack format. Of those that name somebody or something,
 * the first that has a word counts.
 */
enum WordList {
  CHILD(0),
  PARENT(1),
  RELATIVE(2),
  FAMILY(3),
  PROFESSIONAL(4),
  ANIMAL(5),
  RECORDER(6),
  PERSON(7),
  NEUTER(8),
  THING(9),
  PREPOSITION(10),
  DETERMINER(11),
  COPULA(12),
  FILLER(13),
  CONJUNCTION(14),
  SUBORDINATOR(15),
  ORGANISATION(16),
  SAY(17),
  PAST(18),
  SHARE(19),
  TIME(20),
  GIVEN_NAME(21),
  WHEN(22),
  ATTRIBUTIVE(23),
  REMARK(24),
  IMPRESS(25),
  PREFIX(26),
  SAY_THAT(27),
  BODY(28),
  GIVE(29);

  private final int bit;

  WordList(int number) {
    bit = 1 << number;
  }

  /** The list's name in packs. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The list as one of the bits of a word. */
  int bit() {
    return bit;
  }
}
