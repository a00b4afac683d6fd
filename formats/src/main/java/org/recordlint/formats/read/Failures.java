package org.recordlint.formats.read;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.OptionalInt;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Says in a user's words why a file could not be read. */
final class Failures {

  private Failures() {}

  static Unreadable of(String path, IOException failure) {
    return of(path, reason(failure));
  }

  static Unreadable of(String path, String reason) {
    return new Unreadable(path, OptionalInt.empty(), OptionalInt.empty(), reason);
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return "there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read: access denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "leads back to a folder that it is in";
    }
    if (failure instanceof NotDirectoryException) {
      return "is no folder";
    }
    // Messages of other failures may hold anything.
    return "reading failed: " + failure.getClass().getSimpleName();
  }

  /** Closes what was only read from, where a failure no longer matters. */
  static void close(Closeable read) {
    try {
      read.close();
    } catch (IOException ignored) {
      // Everything that could be read has been.
    }
  }
}
