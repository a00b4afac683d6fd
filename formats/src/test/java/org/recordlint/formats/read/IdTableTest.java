package org.recordlint.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTableTest {

  @Test
  void remembersTheFirstValueOfEveryIdWhileItGrows() {
    IdTable table = new IdTable();
    int count = 50_000;
    for (int i = 0; i < count; i++) {
      assertThat(table.putIfAbsent("id-" + i, i)).isEmpty();
    }
    for (int i = 0; i < count; i++) {
      assertThat(table.putIfAbsent("id-" + i, i + 1)).hasValue(i);
    }
    assertThat(table.putIfAbsent("", 0)).isEmpty();
    assertThat(table.putIfAbsent("", 9)).hasValue(0);
  }
}
