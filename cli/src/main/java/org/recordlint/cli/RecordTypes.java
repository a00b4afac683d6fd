package org.recordlint.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recordlint.formats.TerminalText;
import org.recordlint.formats.write.Disclosure;
import org.recordlint.policy.Policy;

/** Notices record types that nothing is known about; not thread-safe. */
final class RecordTypes {

  private static final int MOST_WARNINGS = 20;

  private final Set<String> seen = new HashSet<>();

  /** A warning about the type, the first time it is met. */
  Optional<String> warning(Optional<String> type) {
    if (type.isEmpty()
        || Policy.RECORD_TYPES.contains(type.get())
        || seen.size() >= MOST_WARNINGS) {
      return Optional.empty();
    }
    String name = type.get();
    // What is longer is most likely a column that was mapped by mistake, and may hold anything.
    String shown =
        Disclosure.isType(name)
            ? "\"" + TerminalText.visible(name) + "\""
            : "of a length that no type has";
    if (!seen.add(shown)) {
      return Optional.empty();
    }
    return Optional.of(
        "the record type "
            + shown
            + " is not mapped in a policy (record-types), so no rule for a type applies to it");
  }
}
