package org.recordlint.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordlint.formats.Sha256;
import org.recordlint.policy.Policy;
import org.recordlint.spi.PackSource;

final class ShippedPacksTest {

  @TempDir private Path folder;

  private static PackSource pack(String rule) {
    return new PackSource("packs/own", Map.of("pack.yaml", "id: own", "rule.yaml", rule));
  }

  @Test
  void arriveAsTheyWereSent() throws Exception {
    Files.writeString(folder.resolve("key"), "secret\n");
    Files.writeString(
        folder.resolve("policy.yaml"),
        """
        organisation: Thornbeck
        fingerprint-key-file: key
        severities: {labelling-language: error}
        """);
    Policy policy = Policy.load(folder.resolve("policy.yaml"));
    byte[] sent = new ShippedPacks(List.of(pack("é".repeat(70_000))), policy).toBytes();
    Files.delete(folder.resolve("key"));

    ShippedPacks arrived = ShippedPacks.of(sent);

    assertThat(arrived.packs()).containsExactly(pack("é".repeat(70_000)));
    assertThat(arrived.policy()).isEqualTo(policy);
    assertThat(arrived.policy().fingerprintKey()).contains("secret");
  }

  @Test
  void haveAHashThatFollowsTheirContent() {
    String one = hash(pack("one"));
    assertThat(hash(pack("one"))).isEqualTo(one);
    assertThat(hash(pack("two"))).isNotEqualTo(one);
  }

  @Test
  void refuseAPolicyWhoseTextIsNotKnown() {
    Policy built =
        new Policy(
            "Thornbeck",
            Set.of(),
            Set.of(),
            Map.of(),
            Optional.empty(),
            Map.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> new ShippedPacks(List.of(), built))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String hash(PackSource pack) {
    return Sha256.hex(new ShippedPacks(List.of(pack), Policy.none()).toBytes());
  }
}
