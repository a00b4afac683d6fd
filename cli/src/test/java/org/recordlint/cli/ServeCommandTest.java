package org.recordlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void write() {
    cli = new Cli(folder);
  }

  @Test
  void otherAddressesNeedKeys() {
    Cli.Ran ran = Cli.run("", "serve", "--host", "0.0.0.0", "--port", "0");
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("listening on 0.0.0.0 needs API keys or tokens", "--keys");
  }

  @Test
  void aKeyFileThatIsNotThereIsNamed() {
    Cli.Ran ran = Cli.run("", "serve", "--port", "0", "--keys", cli.path("none").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("the key file " + cli.path("none") + " is not there");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Cli.Ran ran = Cli.run("", "serve", "--port", port);
      assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(ran.err()).contains("port " + port).contains("in use");
    }
  }

  @Test
  void wrongValuesAreRefused() {
    assertThat(Cli.run("", "serve", "--port", "70000").status()).isEqualTo(ExitStatus.USAGE);
    Cli.Ran still = Cli.run("", "serve", "--rate", "0");
    assertThat(still.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(still.err()).contains("--rate must be at least 1, got 0");
    assertThat(Cli.run("", "serve", "--public-url", "lint").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(Cli.run("", "serve", "--allow-origin", "lint").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(Cli.run("", "serve", "keys").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void tokensNeedKeysIssuerAndAudienceAndNoSecret() {
    String keys = cli.path("none").toString();
    Cli.Ran alone = Cli.run("", "serve", "--jwt-keys", keys);
    assertThat(alone.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(alone.err()).contains("--jwt-issuer", "--jwt-audience");
    String[] all = {
      "serve", "--jwt-keys", keys, "--jwt-issuer", "i", "--jwt-audience", "a", "--port", "0"
    };
    assertThat(Cli.run("", all).err()).contains(keys).contains("cannot be read");
    String[] secret = java.util.Arrays.copyOf(all, all.length + 2);
    secret[all.length] = "--jwt-algorithm";
    secret[all.length + 1] = "HS256";
    Cli.Ran refused = Cli.run("", secret);
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.err()).contains("HS256");
  }

  @Test
  void tenantsNeedSomethingThatTellsThemApart() throws IOException {
    Path tenants = Files.createDirectory(folder.resolve("tenants"));
    Cli.Ran ran = Cli.run("", "serve", "--port", "0", "--tenants", tenants.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("tenants need API keys or tokens");
  }

  @Test
  void keysAreMadeListedAndRevoked() throws IOException {
    String file = cli.path("keys").toString();
    Cli.Ran added = Cli.run("", "serve", "keys", "add", "--keys", file, "Northbridge records");
    assertThat(added.status()).isEqualTo(ExitStatus.DONE);
    String key = added.out().strip();
    String id = key.substring(4, 12);
    assertThat(Files.readString(cli.path("keys"))).doesNotContain(key);
    assertThat(added.err()).doesNotContain(key);
    Cli.Ran listed = Cli.run("", "serve", "keys", "list", "--keys", file);
    assertThat(listed.lines()).containsExactly(id + "  2026-11-21  Northbridge records");
    assertThat(Cli.run("", "serve", "keys", "revoke", "--keys", file, id).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(Cli.run("", "serve", "keys", "list", "--keys", file).out()).isBlank();
    String north = cli.path("north").toString();
    Cli.run("", "serve", "keys", "add", "--keys", north, "--tenant", "north", "Records");
    Cli.Ran tenant = Cli.run("", "serve", "keys", "list", "--keys", north);
    assertThat(tenant.out()).contains("Records  north");
    Cli.Ran again = Cli.run("", "serve", "keys", "revoke", "--keys", file, id);
    assertThat(again.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(again.err()).contains("there is no key " + id);
  }
}
