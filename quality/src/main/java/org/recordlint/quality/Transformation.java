package org.recordlint.quality;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * A change to notes that should leave their findings as they are.
 *
 * @param family what kind of change it is, for example {@code given names}
 * @param variant which of the kind, for example the group whose names are put in
 * @param unit what one swap is, for example {@code name}
 * @param holdsFixed what the change leaves alone, for the reader
 * @param rewriting makes the edits
 */
record Transformation(
    String family, String variant, String unit, String holdsFixed, Rewriting rewriting) {

  Transformation {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(variant, "variant");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(holdsFixed, "holdsFixed");
    Objects.requireNonNull(rewriting, "rewriting");
  }

  /** Makes the edits of a note. */
  @FunctionalInterface
  interface Rewriting {
    /**
     * The edits, none overlapping another, in any order; every choice is made by {@code random}.
     */
    List<Edit> edits(Note note, Random random);
  }

  @Override
  public String toString() {
    return family + ": " + variant;
  }
}
