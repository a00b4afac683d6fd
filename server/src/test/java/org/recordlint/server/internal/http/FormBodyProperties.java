package org.recordlint.server.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the text, encoded or not, it comes back as it was. */
class FormBodyProperties {

  @Property
  void anEncodedTextIsDecoded(@ForAll String any) {
    String text = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String form = "language=en&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    assertThat(FormBody.parse(form.getBytes(StandardCharsets.UTF_8))).containsEntry("text", text);
  }

  @Property
  void aTextWithASpaceThatIsNotEncodedIsLeftAsItIs(@ForAll String any) {
    String text = new String((any + " a").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String form = "text=" + text + "&language=en-GB";
    assertThat(FormBody.parse(form.getBytes(StandardCharsets.UTF_8)))
        .containsEntry("text", text)
        .containsEntry("language", "en-GB");
  }

  @Property
  void nothingThatIsSentDoesHarm(@ForAll byte[] body) {
    assertThat(FormBody.parse(body)).isNotNull();
  }
}
