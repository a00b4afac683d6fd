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

/**
 * The two scripts that a release starts with do the same. The one for Windows is read and not run:
 * this build has no Windows.
 */
class LaunchersTest {

  private static final Path BIN = Path.of("..", "release", "bin");
  private static final Pattern OPTION =
      Pattern.compile("-(?:XX:[+-]?\\w+|X\\w+(?=:)|D[\\w.]+(?==)|jar)");
  private static final Pattern VARIABLE = Pattern.compile("%(\\w+)[^%]*%");

  @Test
  void bothStartJavaWithTheSameOptions() throws IOException {
    Set<String> unix = options(read("recordlint"));
    Set<String> windows = options(read("recordlint.cmd"));

    // Only worth its test of the file's size where a shell has one.
    assertThat(unix.remove("-XX:TieredStopAtLevel")).isTrue();
    assertThat(windows).isEqualTo(unix).contains("-XX:AOTCache", "-Drecordlint.cache", "-jar");
  }

  @Test
  void bothPassOnArgumentsAndStatusAndReadTheSameVariables() throws IOException {
    String windows = read("recordlint.cmd");

    assertThat(windows)
        .contains(
            "recordlint.jar\" %*\r\n", "exit /b %ERRORLEVEL%\r\n", "\"%ROOT%runtime\\bin\\java\"");
    for (String variable : List.of("RECORDLINT_CACHE", "RECORDLINT_JAVA_OPTS")) {
      assertThat(windows).contains("%" + variable + "%");
      assertThat(read("recordlint")).contains("${" + variable + ":-");
    }
  }

  @Test
  void whatWindowsReadsIsAsItWantsIt() throws IOException {
    byte[] bytes = Files.readAllBytes(BIN.resolve("recordlint.cmd"));
    String text = new String(bytes, US_ASCII);

    assertThat(text.getBytes(US_ASCII)).as("ASCII only").isEqualTo(bytes);
    assertThat(text.replace("\r\n", "")).as("every line ends in CR LF").doesNotContain("\n", "\r");
    assertThat(text).doesNotContainPattern("(?m)^ *(?:call|goto|:\\w)");
    Set<String> known =
        new TreeSet<>(Set.of("RECORDLINT_CACHE", "RECORDLINT_JAVA_OPTS", "ERRORLEVEL"));
    for (String line : text.split("\r\n")) {
      String spaced = line.startsWith("rem ") ? "" : line;
      assertThat(spaced.chars().filter(c -> c == '"').count() % 2).as(line).isZero();
      Matcher variable = VARIABLE.matcher(spaced);
      while (variable.find()) {
        assertThat(known).as(line).contains(variable.group(1));
        boolean quoted =
            spaced.substring(0, variable.start()).chars().filter(c -> c == '"').count() % 2 == 1;
        boolean list =
            Set.of("RECORDLINT_JAVA_OPTS", "TIERS", "ERRORLEVEL").contains(variable.group(1));
        assertThat(quoted).as("a folder's name may have a blank: " + line).isNotEqualTo(list);
      }
      Matcher set = Pattern.compile("set \"(\\w+)=").matcher(spaced);
      while (set.find()) {
        known.add(set.group(1));
      }
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

  private static String read(String name) throws IOException {
    return Files.readString(BIN.resolve(name));
  }
}
