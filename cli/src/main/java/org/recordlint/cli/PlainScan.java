package org.recordlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.formats.write.OutputFormat;

/**
 * Reads the calls that are made most, {@code scan} with paths and perhaps a format, without the
 * whole machinery of the command line. Anything else, and anything wrong, is left to that.
 */
final class PlainScan {

  private static final String SCAN = "scan";
  private static final String FORMAT = "--format";
  private static final String STANDARD_INPUT = "-";

  private PlainScan() {}

  /** The command of a plain call; empty for every other call. */
  static Optional<ScanCommand> of(Console console, String... args) {
    if (args.length == 0 || !args[0].equals(SCAN)) {
      return Optional.empty();
    }
    List<String> paths = new ArrayList<>();
    OutputFormat format = null;
    for (int i = 1; i < args.length; i++) {
      String arg = args[i];
      if (arg.equals(FORMAT) && format == null && i + 1 < args.length) {
        i++;
        Optional<OutputFormat> named = OutputFormat.of(args[i]);
        if (named.isEmpty()) {
          return Optional.empty();
        }
        format = named.get();
      } else if (arg.startsWith(STANDARD_INPUT) && !arg.equals(STANDARD_INPUT) || arg.isEmpty()) {
        return Optional.empty();
      } else {
        paths.add(arg);
      }
    }
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScanCommand(console, paths, format == null ? OutputFormat.TEXT : format));
  }
}
