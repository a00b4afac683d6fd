package org.recordlint.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LongFilterProperties {

  @Property
  void noKeyIsRefused(@ForAll Set<Long> keys) {
    LongFilter filter = filter(keys);
    assertThat(keys).allMatch(filter::mayHave);
  }

  @Example
  void mostOtherKeysAreRefused() {
    LongFilter filter = new LongFilter(LongStream.range(0, 10_000).toArray());
    long let = LongStream.range(10_000, 110_000).filter(filter::mayHave).count();
    assertThat(let).isLessThan(100_000 / 8);
  }

  private static LongFilter filter(Set<Long> keys) {
    return new LongFilter(keys.stream().mapToLong(Long::longValue).toArray());
  }
}
