package org.recordlint.formats.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordlint.api.CaseRecord;
import org.recordlint.formats.read.ReadOutcome.Read;
import org.recordlint.formats.read.ReadOutcome.Unreadable;

/** Everything that reading some input gave, in order. */
record Reading(List<ReadOutcome> outcomes) {

  static Reading of(List<String> arguments, ReadOptions options, InputStream standardInput) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try (RecordReader reader = RecordFiles.open(arguments, options, standardInput)) {
      for (Optional<ReadOutcome> next = reader.next(); next.isPresent(); next = reader.next()) {
        outcomes.add(next.get());
      }
    }
    return new Reading(outcomes);
  }

  static Reading of(Path path, ReadOptions options) {
    return of(List.of(path.toString()), options, InputStream.nullInputStream());
  }

  static Reading ofInput(byte[] standardInput, ReadOptions options) {
    return of(List.of("-"), options, new ByteArrayInputStream(standardInput));
  }

  static Reading ofInput(String standardInput, ReadOptions options) {
    return ofInput(standardInput.getBytes(StandardCharsets.UTF_8), options);
  }

  static Path file(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Path file(Path folder, String name, String content) {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  List<CaseRecord> records() {
    return outcomes.stream()
        .filter(Read.class::isInstance)
        .map(outcome -> ((Read) outcome).record())
        .toList();
  }

  List<RecordOrigin> origins() {
    return outcomes.stream()
        .filter(Read.class::isInstance)
        .map(outcome -> ((Read) outcome).where())
        .toList();
  }

  List<Unreadable> failures() {
    return outcomes.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .toList();
  }

  List<String> messages() {
    return failures().stream().map(Unreadable::toString).toList();
  }

  List<String> ids() {
    return records().stream().map(CaseRecord::id).toList();
  }

  List<String> texts() {
    return records().stream().map(CaseRecord::text).toList();
  }
}
