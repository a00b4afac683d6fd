package org.recordlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command in this process, in a folder with a small rule pack. */
final class Cli {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  static final String PACK =
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
          - {id: A1, title: Guidance, publisher: A council, year: 2024, status: verified}
        defaults:
          category: labelling-language
          message: '"{match}" is a label'
          why: A label hides what happened.
          sources: [A1]
      cues:
        denied:
          why: somebody denies it
          before: [not]
      rules:
        grumpy:
          title: Grumpy
          formerly: [cross]
          phrases: [grumpy]
          unless: [denied]
          replace: {grumpy: quiet}
          prompts: [What was said or done?]
          examples:
            fires: ["He was [[grumpy]].", "[[Grumpy]] today."]
            quiet: [He was glad., Not grumpy at all.]
        very-grumpy:
          title: Very grumpy
          severity: error
          phrases: [very grumpy]
          prompts: [What was said or done?]
          examples:
            fires: ["He was [[very grumpy]].", "[[Very grumpy]] today."]
            quiet: [He was glad., A grump.]
        sulky:
          title: Sulky
          severity: note
          phrases: [sulky]
          prompts: [What was said or done?]
          examples:
            fires: ["He was [[sulky]].", "[[Sulky]] today."]
            quiet: [He was glad., A sulk.]
        faith:
          title: Faith
          aspect: religion
          message: the referral does not speak of religion
          evidence: [muslim, catholic]
          prompts: [What is their faith?]
          examples:
            fires: [Seen at home., Seen at school.]
            quiet: [They are Muslim., They are Catholic.]
      """;

  private final Path folder;
  private final Path pack;

  Cli(Path folder) {
    this.folder = folder;
    this.pack = write("packs/own.yaml", PACK);
  }

  /** What a call came to. */
  record Ran(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command with the small pack only. */
  Ran own(String command, Object... arguments) {
    return ownWithInput("", command, arguments);
  }

  Ran ownWithInput(String input, String command, Object... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--no-bundled-packs", "--packs", pack.toString()));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return run(input, all.toArray(String[]::new));
  }

  /** Runs a command as it is. */
  static Ran run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of(),
            TODAY);
    int status = Main.run(console, arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
