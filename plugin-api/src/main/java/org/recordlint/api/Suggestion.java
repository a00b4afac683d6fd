package org.recordlint.api;

import java.util.Objects;

/** What to do about a finding. Nothing is ever applied without a person. */
public sealed interface Suggestion {

  /** The name of this kind on the wire: {@code replace}, {@code prompt} or {@code qualify}. */
  String kind();

  /** The wording, question or note, never blank. */
  String text();

  /** Wording that fits the finding's span, with its case and inflection. */
  record Replace(String text) implements Suggestion {
    public Replace {
      requireText(text);
    }

    @Override
    public String kind() {
      return "replace";
    }

    @Override
    public String toString() {
      return "Replace";
    }
  }

  /** A question to the writer. */
  record Prompt(String text) implements Suggestion {
    public Prompt {
      requireText(text);
    }

    @Override
    public String kind() {
      return "prompt";
    }

    @Override
    public String toString() {
      return "Prompt";
    }
  }

  /** A note to put beside historical or received text, which itself stays as it is. */
  record Qualify(String text) implements Suggestion {
    public Qualify {
      requireText(text);
    }

    @Override
    public String kind() {
      return "qualify";
    }

    @Override
    public String toString() {
      return "Qualify";
    }
  }

  private static void requireText(String text) {
    if (Objects.requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("a suggestion must have text");
    }
  }
}
