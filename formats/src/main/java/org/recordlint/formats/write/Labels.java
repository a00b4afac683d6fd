package org.recordlint.formats.write;

import org.recordlint.api.Suggestion;

/** What stands before a suggestion wherever people read it. */
public final class Labels {

  private Labels() {}

  /** The label of a suggestion, without a colon. */
  public static String of(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Replace) {
      return "Instead";
    }
    return suggestion instanceof Suggestion.Prompt ? "Ask" : "Put beside it";
  }
}
