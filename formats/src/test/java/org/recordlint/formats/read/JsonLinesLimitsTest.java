package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesLimitsTest {

  private static final ReadOptions JSONL = ReadOptions.defaults().withFormat(InputFormat.JSONL);

  @Test
  void aLineOverTheLimitIsPassedOver() {
    String long1 = "{\"id\":1,\"text\":\"" + "é".repeat(200_000) + "\"}";
    String fits = "{\"id\":2,\"text\":\"" + "é".repeat(100 - 18) + "\"}";
    assertThat(fits).hasSize(100);
    Reading reading =
        Reading.ofInput(
            long1 + "\n" + fits + "\n" + fits.replace(":2", ":3").replace("\"}", "é\"}"),
            JSONL.withMaxChars(100));
    assertThat(reading.ids()).containsExactly("2");
    assertThat(reading.messages())
        .containsExactly("-:1: longer than 100 characters", "-:3: longer than 100 characters");
  }

  @Test
  void aVeryLongLineIsNotHeld() {
    long length = 3L << 30;
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            return given++ < length ? 'x' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int count) {
            if (given >= length) {
              return -1;
            }
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            given += count;
            return count;
          }
        };
    Reading reading = Reading.of(List.of("-"), JSONL.withMaxChars(1000), endless);
    assertThat(reading.messages()).containsExactly("-:1: longer than 1000 characters");
  }

  @Test
  void aStringLongerThanJacksonsOwnLimitIsRead() {
    String text = "a".repeat(21_000_000);
    Reading reading = Reading.ofInput("{\"id\":1,\"text\":\"" + text + "\"}", JSONL);
    assertThat(reading.texts().get(0)).hasSize(text.length());
  }

  @Test
  void nestingTooDeepIsOneBadLine() {
    Reading reading =
        Reading.ofInput(
            "{\"id\":1,\"text\":\"\",\"x\":" + "[".repeat(100_000) + "\n{\"id\":2,\"text\":\"\"}",
            JSONL);
    assertThat(reading.ids()).containsExactly("2");
    assertThat(reading.failures().get(0).reason()).contains("too deeply nested");
  }
}
