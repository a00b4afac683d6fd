package org.recordlint.internal.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recordlint.Linter;
import org.recordlint.api.Aspect;
import org.recordlint.api.CaseRecord;
import org.recordlint.spi.PackSource;

/**
 * Reads small forms of many kinds. In {@code forms.txt} each begins with {@code ##} and ends with
 * {@code --} and what the form says (+) and does not say (-): E ethnicity, R religion, L language.
 */
class FormKindsTest {

  private static final Map<String, Aspect> ASPECTS =
      Map.of("E", Aspect.ETHNICITY, "R", Aspect.RELIGION, "L", Aspect.LANGUAGE);

  private static final Linter LINTER =
      Linter.builder()
          .pack(new PackSource("forms", Map.of("forms.yaml", resource("forms-pack.yaml"))))
          .build();

  @TestFactory
  Stream<DynamicTest> readsForms() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String form : resource("forms.txt").split("(?m)^## ")) {
      if (!form.isBlank()) {
        int name = form.indexOf('\n');
        int end = form.lastIndexOf("\n-- ");
        String text = form.substring(name + 1, end);
        for (String said : form.substring(end + 4).strip().split(" ")) {
          tests.add(
              DynamicTest.dynamicTest(
                  form.substring(0, name) + " " + said,
                  () ->
                      assertThat(says(text, said.substring(0, 1))).isEqualTo(said.endsWith("+"))));
        }
      }
    }
    return tests.stream();
  }

  @Test
  void readsALongTableInReasonableTime() {
    String row = "| Ethnicity | not known | White |\n";
    assertThat(says("| Q | Child | Worker |\n" + row.repeat(4_000), "E")).isFalse();
    assertThat(says("Ethnicity  Religion, ".repeat(4_000), "E")).isFalse();
    assertThat(says("EthnicitySomali(".repeat(4_000), "L")).isFalse();
  }

  private static boolean says(String text, String aspect) {
    CaseRecord record = CaseRecord.builder("x", text).type("referral").build();
    return LINTER.lint(record).aspects().get(ASPECTS.get(aspect)).isEmpty();
  }

  private static String resource(String name) {
    try (InputStream in = FormKindsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
