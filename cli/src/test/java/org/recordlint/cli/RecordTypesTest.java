package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTypesTest {

  private final RecordTypes types = new RecordTypes();

  @Test
  void knownTypesAndNoTypeAreFine() {
    assertThat(types.warning(Optional.empty())).isEmpty();
    assertThat(types.warning(Optional.of("strategy-meeting"))).isEmpty();
  }

  @Test
  void eachUnknownTypeIsWarnedAboutOnce() {
    assertThat(types.warning(Optional.of("Visit"))).isPresent();
    assertThat(types.warning(Optional.of("Visit"))).isEmpty();
    assertThat(types.warning(Optional.of("MARF"))).isPresent();
  }

  @Test
  void whatLooksLikeProseIsNotShown() {
    assertThat(types.warning(Optional.of("Mum said that quibblezorp was there")))
        .hasValueSatisfying(warning -> assertThat(warning).doesNotContain("quibblezorp"));
  }
}
