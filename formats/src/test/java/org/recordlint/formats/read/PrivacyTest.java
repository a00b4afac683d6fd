package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A made-up word in broken input must not come back in any message. */
class PrivacyTest {

  private static final String CANARY = "zorbleflan";

  private static final String LINE =
      "{\"id\":\"zorbleflan-1\",\"type\":\"zorbleflan\",\"date\":\"zorbleflan\",\"origin\":\"zorbleflan\",\"zorbleflan\":"
          + "\"zorbleflan\",\"subject\":{\"age\":\"zorbleflan\",\"ownWords\":[{\"askedOn\":\"zorbleflan\"}]},\"people\":[{\"name\":\"zorbleflan\"}],\"text\":\"He"
          + " said zorbleflan\"}";

  @ParameterizedTest
  @EnumSource(InputFormat.class)
  void noMessageQuotesTheInput(InputFormat format) {
    ReadOptions options = ReadOptions.defaults().withFormat(format).withMaxChars(2000);
    int failures = 0;
    for (String broken : broken()) {
      for (byte[] bytes :
          List.of(
              broken.getBytes(StandardCharsets.UTF_8),
              broken.getBytes(StandardCharsets.UTF_16LE))) {
        Reading reading = Reading.ofInput(bytes, options);
        failures += reading.failures().size();
        assertThat(reading.outcomes().toString().toLowerCase(Locale.ROOT))
            .doesNotContain("he said " + CANARY);
        assertThat(String.join("\n", reading.messages())).doesNotContainIgnoringCase(CANARY);
      }
    }
    assertThat(failures).isGreaterThan(20);
  }

  @Test
  void noMessageQuotesAFile(@TempDir Path folder) {
    int number = 0;
    for (String broken : broken()) {
      Reading.file(folder, number++ + ".jsonl", broken);
      Reading.file(folder, number++ + ".csv", broken);
      Reading.file(folder, number++ + ".txt", broken + "\0");
    }
    Reading reading = Reading.of(folder, ReadOptions.defaults());
    assertThat(reading.failures()).hasSizeGreaterThan(number / 2);
    assertThat(String.join("\n", reading.messages())).doesNotContainIgnoringCase(CANARY);
  }

  private static List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (int end = 1; end < LINE.length(); end += 7) {
      broken.add(LINE.substring(0, end));
      broken.add(LINE.substring(0, end) + "}" + LINE.substring(end));
      broken.add(LINE.substring(end));
    }
    broken.add(LINE.replace("\"text\"", "\"txt\""));
    broken.add("zorbleflan".repeat(500));
    broken.add("id,text\n1,\"zorbleflan");
    broken.add("id,text\n1,\"zorbleflan\"zorbleflan\n");
    broken.add("zorbleflan,text\n1,zorbleflan\n");
    broken.add("id,text,date\nzorbleflan,zorbleflan,zorbleflan\n");
    broken.add("id,text\nzorbleflan,a\nzorbleflan,b\n1,zorbleflan,zorbleflan,zorbleflan\n");
    broken.add("\0zorbleflan");
    return broken;
  }
}
