package org.recordlint.formats.read;

import java.util.Objects;

/**
 * The place that a record was read from.
 *
 * @param uri the file, relative to the argument it was found under, with {@code /}; a file that is
 *     itself the argument goes by its name, standard input by {@code -}
 * @param path the file as the user would name it: the argument, with the path below it
 * @param line the record's first line in that file, counted from 1
 * @param wholeFile whether the record is the whole file, so that its id was made from the file's
 *     name and its lines are the file's lines
 */
public record RecordOrigin(String uri, String path, int line, boolean wholeFile) {
  public RecordOrigin {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(path, "path");
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1, got " + line);
    }
  }
}
