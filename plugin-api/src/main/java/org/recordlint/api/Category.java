package org.recordlint.api;

import java.util.Optional;

/** What kind of language or omission a finding is about. */
public enum Category {
  /** The recorder writes race where ethnicity is meant. */
  RACE_TERMINOLOGY("race-terminology", Kind.SPAN),

  /** Outdated, offensive or excluding terms. */
  HARMFUL_TERMINOLOGY("harmful-terminology", Kind.SPAN),

  /** A label stands where behaviour should be described. */
  LABELLING_LANGUAGE("labelling-language", Kind.SPAN),

  /** A child is made to sound older, more knowing or less vulnerable. */
  ADULTIFICATION("adultification", Kind.SPAN),

  /** A child is held responsible for harm done to them. */
  VICTIM_BLAMING("victim-blaming", Kind.SPAN),

  /** A referral does not say something it should. */
  REFERRAL_COMPLETENESS("referral-completeness", Kind.RECORD),

  /** A disclosure of racism without a recorded response. */
  RACISM_RESPONSE("racism-response", Kind.ADVISORY),

  /** The child's own voice is not heard. */
  CHILD_VOICE("child-voice", Kind.ADVISORY),

  /** Aspects of identity on which the record is silent. */
  IDENTITY_COVERAGE("identity-coverage", Kind.ADVISORY),

  /** Jargon and long sentences. */
  PLAIN_LANGUAGE("plain-language", Kind.ADVISORY),

  /** Words of the care system that children ask not to hear. */
  CARE_LANGUAGE("care-language", Kind.ADVISORY),

  /** Other practice points. */
  PRACTICE("practice", Kind.ADVISORY);

  private final String id;
  private final Kind kind;

  Category(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The name used in files and on the wire. */
  public String id() {
    return id;
  }

  /** Whether findings of this category point at words, at the record as a whole, or only advise. */
  public Kind kind() {
    return kind;
  }

  /** What the findings of a category point at. */
  public enum Kind {
    /** A place in the text. */
    SPAN,
    /** The record as a whole. */
    RECORD,
    /** Either; off by default until its precision has been measured. */
    ADVISORY
  }

  /** The constant whose {@link #id()} is exactly {@code id}, or empty. */
  public static Optional<Category> of(String id) {
    for (Category value : values()) {
      if (value.id.equals(id)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
