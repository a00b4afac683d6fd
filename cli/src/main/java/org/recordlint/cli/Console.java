package org.recordlint.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * The streams a command has, and what is known of the terminal behind them.
 *
 * @param in standard input
 * @param out standard output, buffered; whoever runs the command flushes it
 * @param err standard error
 * @param outIsTerminal whether a person is likely to read standard output as it comes
 * @param errIsTerminal whether a person is likely to read standard error as it comes
 * @param environment variables such as {@code COLUMNS} and {@code NO_COLOR}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Clock clock) {

  private static final int BUFFER = 1 << 16;
  private static final int DEFAULT_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** The streams of this process. */
  static Console system() {
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.isAt(1),
        Terminal.isAt(2),
        System.getenv(),
        Clock.system(ZoneId.systemDefault()));
  }

  /** Standard output for text; flush it when done. */
  PrintStream text() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  /** Tells the user something on standard error. */
  void tell(String message) {
    err.println("recordlint: " + message);
  }

  /** Whether standard output takes colours. */
  boolean hasColours() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** How many columns text should be broken at. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.max(NARROWEST, Math.min(WIDEST, columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
