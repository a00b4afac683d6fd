package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdTableTest {

  private static final int MILLION = 1_000_000;

  @Test
  void remembersTheFirstValueOfEveryIdWhileItGrows() {
    IdTable table = new IdTable();
    int count = 200_000;
    for (int i = 0; i < count; i++) {
      assertThat(table.putIfAbsent("id-" + i, i)).isEmpty();
    }
    for (int i = 0; i < count; i++) {
      assertThat(table.putIfAbsent("id-" + i, i + 1)).hasValue(i);
    }
    assertThat(table.putIfAbsent("", 0)).isEmpty();
    assertThat(table.putIfAbsent("", 9)).hasValue(0);
  }

  @Test
  void remembersNumbersAboveThoseOfAnInt() {
    IdTable table = new IdTable();
    assertThat(table.putIfAbsent("far", 0xFFFF_FFFE)).isEmpty();
    assertThat(table.putIfAbsent("far", 0)).hasValue(0xFFFF_FFFE);
    assertThat(table.putIfAbsent("half", Integer.MAX_VALUE)).isEmpty();
    assertThat(table.putIfAbsent("half", 0)).hasValue(Integer.MAX_VALUE);
  }

  @Test
  @Tag("soak")
  void tenMillionIdsTakeSixteenBytesEach() {
    long before = used();
    IdTable table = new IdTable();
    for (int i = 0; i < 10 * MILLION; i++) {
      assertThat(table.putIfAbsent("record-" + i, i).isEmpty()).isTrue();
    }
    assertThat((used() - before) / (10 * MILLION)).isLessThanOrEqualTo(16);
    for (int i = 0; i < 10 * MILLION; i += 97) {
      assertThat(table.putIfAbsent("record-" + i, 0)).hasValue(i);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
