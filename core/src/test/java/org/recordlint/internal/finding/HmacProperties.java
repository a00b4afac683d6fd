package org.recordlint.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class HmacProperties {

  @Property(tries = 500)
  void isWhatJavasOwnGives(
      @ForAll @Size(max = 200) byte[] key, @ForAll List<@Size(max = 300) byte[]> messages)
      throws GeneralSecurityException {
    Mac java = Mac.getInstance("HmacSHA256");
    java.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA256"));
    Hmac hmac = new Hmac(key);
    for (byte[] message : messages) {
      assertThat(hmac.of(message)).isEqualTo(java.doFinal(message));
    }
  }
}
