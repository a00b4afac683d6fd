package org.recordlint.cli;

import java.util.List;

/** The call cannot be carried out as it was made; each message is for the user to read. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  UsageException(String message) {
    this(List.of(message));
  }

  UsageException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  List<String> messages() {
    return messages;
  }
}
