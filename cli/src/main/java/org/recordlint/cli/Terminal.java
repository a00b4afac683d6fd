package org.recordlint.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a terminal is behind a stream. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether the file descriptor leads to a terminal. Java itself only tells whether input and
   * output both do; where the system says what each descriptor is, that is asked.
   */
  static boolean isAt(int descriptor) {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return isBehindConsole();
    }
  }

  /** Until Java 22 there was a console only if a terminal was behind it; since then one asks it. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isBehindConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
