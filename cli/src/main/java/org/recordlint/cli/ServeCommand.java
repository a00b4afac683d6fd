package org.recordlint.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.recordlint.SharedPacks;
import org.recordlint.server.ApiKeys;
import org.recordlint.server.RecordlintServer;
import org.recordlint.server.ServerLimits;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the HTTP service until the process is told to stop. */
@Command(
    name = "serve",
    description = "Runs the HTTP service and its pages.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ServeCommand implements Callable<Integer> {

  static final int DEFAULT_PORT = 8095;

  private final Console console;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on; any but a loopback address needs --keys or tokens.",
      defaultValue = "127.0.0.1",
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 for any that is free.",
      defaultValue = "" + DEFAULT_PORT,
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private int port;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "The API keys, made by serve keys add; every caller then needs one.")
  private Path keys;

  @ArgGroup(exclusive = false, heading = "Callers may show tokens (JWT) in place of keys:%n")
  private TokenOptions tokens;

  @Option(
      names = "--tenants",
      paramLabel = "FOLDER",
      description =
          "A folder with one folder for each tenant, with its policy.yaml and packs; the key says"
              + " whose rules count.")
  private Path tenants;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "Pages that may call the API, such as https://records.example.org.")
  private List<String> origins = new ArrayList<>();

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host name that clients may call the service by.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "Where a proxy shows the service to browsers.")
  private URI publicUrl;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Requests a second for each key, or address without one; default 100.")
  private Integer rate;

  @Mixin private PackOptions packs = new PackOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (RecordlintServer server = start()) {
      console.tell("listening on " + server.uri());
      console.tell("open this once: " + server.startUri());
      CountDownLatch stop = new CountDownLatch(1);
      Thread stopper = new Thread(() -> stop(server, stop), "recordlint-stop");
      Runtime.getRuntime().addShutdownHook(stopper);
      stop.await();
      return ExitStatus.DONE;
    }
  }

  private static void stop(RecordlintServer server, CountDownLatch stop) {
    server.close();
    stop.countDown();
  }

  /**
   * Starts what the options ask for.
   *
   * @throws UsageException if it may not, or cannot
   */
  RecordlintServer start() {
    if (rate != null && rate < 1) {
      throw new UsageException("--rate must be at least 1, got " + rate);
    }
    Optional<SharedPacks> shared = tenants == null ? Optional.empty() : Optional.of(packs.shared());
    PackOptions.Loaded loaded = packs.load(console, shared);
    try {
      RecordlintServer.Builder builder =
          RecordlintServer.builder(loaded.linter())
              .policy(loaded.policy())
              .clock(console.clock())
              .report(console::tell)
              .host(host)
              .port(port);
      if (keys != null) {
        builder.keys(new ApiKeys(keys));
      }
      if (tokens != null) {
        builder.tokens(tokens.settings());
      }
      shared.ifPresent(compiled -> builder.tenants(tenants, compiled));
      if (publicUrl != null) {
        builder.publicUrl(publicUrl);
      }
      if (rate != null) {
        ServerLimits defaults = ServerLimits.defaults();
        int burst = (int) Math.min(Integer.MAX_VALUE, rate * 10L);
        builder.limits(defaults.withRate(rate, burst));
      }
      origins.forEach(builder::allowOrigin);
      hosts.forEach(builder::allowHost);
      return builder.start();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    } catch (IllegalStateException e) {
      throw new UsageException(
          List.of(e.getMessage(), "make keys with: serve keys add --keys FILE NAME"));
    } catch (BindException e) {
      throw new UsageException("port " + port + " of " + host + " cannot be had: it is in use");
    } catch (UnknownHostException e) {
      throw new UsageException("there is no address " + host);
    } catch (IOException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
