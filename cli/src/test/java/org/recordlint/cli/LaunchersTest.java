package org.recordlint.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scripts for Unix and for Windows do the same, those of a release and those of a clone. The
 * ones for Windows are read and not run: this build has no Windows.
 */
class LaunchersTest {

  private static final Path ROOT = Path.of("..");
  private static final Path BIN = Path.of("..", "release", "bin");
  private static final Pattern OPTION =
      Pattern.compile("-(?:XX:[+-]?\\w+|X\\w+(?=:)|D[\\w.]+(?==)|jar)");
  private static final Pattern VARIABLE = Pattern.compile("%(\\w+)[^%]*%");

  /** What {@code for} gives, {@code %%a} or {@code %%~dpj}. */
  private static final Pattern LOOPED = Pattern.compile("%%[~$\\w:]*");

  /** What may be several words, or is a number. */
  private static final Set<String> UNQUOTED =
      Set.of("RECORDLINT_JAVA_OPTS", "TIERS", "BASE", "MAJOR", "ERRORLEVEL");

  static List<Path> folders() {
    return List.of(ROOT, BIN);
  }

  @Test
  void bothOfAReleaseStartJavaWithTheSameOptions() throws IOException {
    Set<String> unix = options(read(BIN, "recordlint"));
    Set<String> windows = options(read(BIN, "recordlint.cmd"));

    // Only worth its test of the file's size where a shell has one.
    assertThat(unix.remove("-XX:TieredStopAtLevel")).isTrue();
    assertThat(windows).isEqualTo(unix).contains("-XX:AOTCache", "-Drecordlint.cache", "-jar");
  }

  @Test
  void bothOfACloneStartJavaWithTheSameOptions() throws IOException {
    Set<String> windows = options(read(ROOT, "recordlint.cmd"));

    assertThat(windows.remove("-Xshare")).as("in place of no archive").isTrue();
    windows.remove("-Dmaven.test.skip");
    Set<String> unix = options(read(ROOT, "recordlint"));
    unix.remove("-Dmaven.test.skip");
    assertThat(windows).isEqualTo(unix).contains("-XX:AOTCacheOutput", "-Drecordlint.cache");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void bothPassOnArgumentsAndStatusAndReadTheSameVariables(Path folder) throws IOException {
    String windows = read(folder, "recordlint.cmd");

    assertThat(windows).containsPattern("-jar \"[^\"]+\" %\\*\r\nexit /b %ERRORLEVEL%\r\n$");
    for (String variable : List.of("RECORDLINT_CACHE", "RECORDLINT_JAVA_OPTS")) {
      assertThat(windows).contains("%" + variable + "%");
      assertThat(read(folder, "recordlint")).contains("${" + variable + ":-");
    }
  }

  @Test
  void aReleaseBringsItsOwnJava() throws IOException {
    assertThat(read(BIN, "recordlint.cmd"))
        .contains("\"%ROOT%runtime\\bin\\java\"")
        .doesNotContainPattern("(?m)^ *(?:call|goto|:\\w)");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatWindowsReadsIsAsItWantsIt(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("recordlint.cmd"));
    String text = new String(bytes, US_ASCII);

    assertThat(text.getBytes(US_ASCII)).as("ASCII only").isEqualTo(bytes);
    assertThat(text.replace("\r\n", "")).as("every line ends in CR LF").doesNotContain("\n", "\r");
    Set<String> known =
        new TreeSet<>(
            Set.of("RECORDLINT_CACHE", "RECORDLINT_JAVA_OPTS", "ERRORLEVEL", "TEMP", "RANDOM"));
    for (String line : text.split("\r\n")) {
      String spaced = line.startsWith("rem ") ? "" : LOOPED.matcher(line).replaceAll("");
      assertThat(spaced.chars().filter(c -> c == '"').count() % 2).as(line).isZero();
      if (spaced.startsWith("if defined ")) {
        known.add(spaced.split(" ")[2]);
      }
      Matcher variable = VARIABLE.matcher(spaced);
      while (variable.find()) {
        assertThat(known).as(line).contains(variable.group(1));
        boolean quoted =
            spaced.substring(0, variable.start()).chars().filter(c -> c == '"').count() % 2 == 1;
        assertThat(quoted)
            .as("a folder's name may have a blank: " + line)
            .isNotEqualTo(UNQUOTED.contains(variable.group(1)));
      }
      Matcher set = Pattern.compile("set \"(\\w+)=").matcher(spaced);
      while (set.find()) {
        known.add(set.group(1));
      }
    }
    Matcher jump = Pattern.compile("goto (\\w+)").matcher(text);
    while (jump.find()) {
      assertThat(text).contains("\r\n:" + jump.group(1) + "\r\n");
    }
  }

  private static Set<String> options(String script) {
    Set<String> options = new TreeSet<>();
    Matcher option = OPTION.matcher(script.replaceAll("(?m)^(?:#|rem ).*$", ""));
    while (option.find()) {
      options.add(option.group());
    }
    return options;
  }

  private static String read(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
