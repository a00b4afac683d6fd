package org.recordlint.testkit;

import java.util.Map;
import org.recordlint.spi.PackSource;

/** Small packs to test the tester with. */
final class Packs {

  static final String HEADER =
      """
      pack:
        id: own
        title: Own
        version: 1.0.0
        owner: a team
        jurisdiction: England
        licence: Apache-2.0
        contact: team@example.org
        sources:
          - {id: A1, title: Guidance, publisher: A council, status: verified}
        defaults:
          category: labelling-language
          message: say what happened
          why: A label hides what happened.
          sources: [A1]
      """;

  private Packs() {}

  /** A pack in one file, {@code own.yaml}, of which the header takes the first 15 lines. */
  static PackSource own(String rest) {
    return new PackSource("own.yaml", Map.of("own.yaml", HEADER + rest));
  }
}
