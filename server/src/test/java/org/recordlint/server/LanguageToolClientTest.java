package org.recordlint.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import org.junit.jupiter.api.Test;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;

/** LanguageTool's own Java client, unchanged, against this service. */
class LanguageToolClientTest {

  @Test
  void itsClientFindsWhatWeFind() throws MalformedURLException {
    try (Service service = Service.start()) {
      RemoteLanguageTool client = new RemoteLanguageTool(service.server().uri().toURL());
      String text = "\uD83D\uDE00 Parents are an inter-racial couple & Dad was aggressive.";
      RemoteResult result = client.check(text, "en-GB");
      assertThat(result.getLanguageCode()).isEqualTo("en-GB");
      assertThat(result.getRemoteServer().getSoftware()).isEqualTo("recordlint");
      assertThat(result.getMatches()).hasSize(2);
      RemoteRuleMatch first = result.getMatches().get(0);
      assertThat(
              text.substring(
                  first.getErrorOffset(), first.getErrorOffset() + first.getErrorLength()))
          .isEqualTo("inter-racial couple");
      assertThat(first.getReplacements().orElseThrow()).contains("inter-ethnic couple");
      assertThat(first.getShortMessage().orElseThrow()).isNotBlank();
      assertThat(first.getRuleId()).isEqualTo("race-terminology/inter-racial");
      assertThat(first.getCategoryId()).contains("race-terminology");
      RemoteResult fewer =
          client.check(
              text,
              new CheckConfigurationBuilder("en-GB")
                  .disabledRuleIds("race-terminology/inter-racial")
                  .build());
      assertThat(fewer.getMatches()).hasSize(1);
    }
  }
}
