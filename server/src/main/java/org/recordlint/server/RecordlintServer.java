package org.recordlint.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recordlint.Linter;
import org.recordlint.SharedPacks;
import org.recordlint.api.Decision;
import org.recordlint.policy.Policy;
import org.recordlint.server.internal.http.Callers;
import org.recordlint.server.internal.http.Gate;
import org.recordlint.server.internal.http.Hosts;
import org.recordlint.server.internal.http.JdkServer;
import org.recordlint.server.internal.http.Keys;
import org.recordlint.server.internal.http.SessionCookie;
import org.recordlint.server.internal.http.Sessions;
import org.recordlint.server.internal.http.Tokens;
import org.recordlint.server.internal.http.Workers;
import org.recordlint.server.internal.languagetool.LanguageToolApi;
import org.recordlint.server.internal.lint.Engine;
import org.recordlint.server.internal.lint.Engines;
import org.recordlint.server.internal.page.ErrorPages;
import org.recordlint.server.internal.page.SignInPages;
import org.recordlint.server.internal.tenant.Tenants;
import org.recordlint.server.web.Layout;
import org.recordlint.server.web.Route;
import org.slf4j.LoggerFactory;

/**
 * A running HTTP service. Thread-safe; it stops when it is closed, and its threads do not keep the
 * JVM alive.
 */
public final class RecordlintServer implements AutoCloseable {

  private final JdkServer server;
  private final Workers workers;
  private final Sessions sessions;
  private final Optional<Tenants> tenants;
  private final URI uri;

  private RecordlintServer(Builder builder) throws IOException {
    InetSocketAddress address = new InetSocketAddress(builder.address(), builder.port);
    Optional<Keys> keys = builder.admission.openKeys(builder.report);
    Optional<Tokens> tokens = builder.admission.openTokens(builder.clock, builder.report);
    tenants = builder.admission.openTenants(builder.clock, builder.report);
    ServerLimits limits = builder.limits;
    server = new JdkServer(address, limits.bodyBytes(), limits.connections(), limits.readTime());
    int port = server.address().getPort();
    uri = URI.create("http://" + hostName(builder.host) + ":" + port);
    workers = new Workers(limits.workers(), limits.waiting(), limits.workTime());
    sessions = new Sessions(System::nanoTime);
    Hosts hosts = new Hosts(builder.hostNames(), builder.publicUrl, builder.origins);
    SessionCookie cookie = new SessionCookie(port, hosts.isSecure());
    Layout layout = builder.layout();
    server.start(
        new Gate(
            builder.routes(
                new ServiceRoutes(
                    builder.engines(tenants), workers, limits, layout, builder.listeners),
                new SignInPages(layout, sessions, cookie, keys)),
            hosts,
            new Callers(keys, tokens, sessions, cookie),
            new Gate.Rate(limits.requestsPerSecond(), limits.burst()),
            new ErrorPages(layout, keys.isPresent())::of,
            LanguageToolApi::parameterKey,
            builder.report));
    tenants.ifPresent(Tenants::watch);
  }

  private static String hostName(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** A new builder of a service that lints with this linter, on the loopback address. */
  public static Builder builder(Linter linter) {
    return new Builder(linter);
  }

  /** Where it listens, for example {@code http://127.0.0.1:8095}. */
  public URI uri() {
    return uri;
  }

  /** A new address that opens the pages in a browser: it works once, within twelve hours. */
  public URI startUri() {
    return uri.resolve("/start?token=" + sessions.startToken());
  }

  /** Takes no more requests, gives those that have begun a few seconds to end, and stops. */
  @Override
  public void close() {
    server.close();
    workers.close();
    tenants.ifPresent(Tenants::close);
  }

  /** Collects settings; not thread-safe. */
  public static final class Builder {
    private static final int GREATEST_PORT = 65_535;
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s]+");

    private final Linter linter;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> origins = new HashSet<>();
    private final List<Consumer<Decision>> listeners = new ArrayList<>();
    private final List<Layout.Link> links = new ArrayList<>();
    private final List<Function<Layout, List<Route>>> pages = new ArrayList<>();
    private Policy policy = Policy.none();
    private ServerLimits limits = ServerLimits.defaults();
    private final Admission admission = new Admission();
    private Optional<URI> publicUrl = Optional.empty();
    private Consumer<String> report = LoggerFactory.getLogger(RecordlintServer.class)::error;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private String host = "127.0.0.1";
    private int port;

    private Builder(Linter linter) {
      this.linter = Objects.requireNonNull(linter, "linter");
      links.add(new Layout.Link("/", "Check a note"));
    }

    /** Sets the policy that the linter was built with; its severities are applied to results. */
    public Builder policy(Policy value) {
      policy = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets the address to listen on: a name or an IP address; by default 127.0.0.1. */
    public Builder host(String value) {
      host = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets the port; by default, and with 0, any that is free. */
    public Builder port(int value) {
      if (value < 0 || value > GREATEST_PORT) {
        throw new IllegalArgumentException(
            "a port lies between 0 and " + GREATEST_PORT + ", got " + value);
      }
      port = value;
      return this;
    }

    /** Sets the keys, one of which every caller must then have, on the loopback address too. */
    public Builder keys(ApiKeys value) {
      admission.keys(value);
      return this;
    }

    /**
     * Sets the tokens, one of which every caller must then have, or a key, on the loopback address
     * too.
     */
    public Builder tokens(JwtSettings value) {
      admission.tokens(value);
      return this;
    }

    /**
     * Sets where the tenants' files are: a folder with one folder for each, which has its name, and
     * in which {@code policy.yaml} and {@code packs} are, or either. They are read again when they
     * change. Callers of no tenant are linted for by the builder's linter.
     *
     * @param packs compiled once; what a tenant adds is compiled on top of them
     */
    public Builder tenants(Path folder, SharedPacks packs) {
      admission.tenants(folder, packs);
      return this;
    }

    /** Sets the limits. */
    public Builder limits(ServerLimits value) {
      limits = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Adds a host name that clients may call the service by. */
    public Builder allowHost(String name) {
      hosts.add(name);
      return this;
    }

    /** Adds an origin whose pages may call the API, for example {@code https://notes.example}. */
    public Builder allowOrigin(String origin) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "an origin has a scheme and a host and no path, got " + origin);
      }
      origins.add(origin);
      return this;
    }

    /**
     * Sets where a proxy shows the service to browsers, for example {@code https://lint.example}.
     */
    public Builder publicUrl(URI value) {
      if (value.getScheme() == null || value.getAuthority() == null) {
        throw new IllegalArgumentException("a public URL has a scheme and a host, got " + value);
      }
      publicUrl = Optional.of(value);
      return this;
    }

    /** Adds a listener to writers' decisions; it is called on the thread of a request. */
    public Builder onDecision(Consumer<Decision> listener) {
      listeners.add(listener);
      return this;
    }

    /**
     * Adds pages.
     *
     * @param navigation links for the header of every page
     * @param routes what answers, given the layout of all pages
     */
    public Builder pages(List<Layout.Link> navigation, Function<Layout, List<Route>> routes) {
      links.addAll(navigation);
      pages.add(routes);
      return this;
    }

    /**
     * Sets who hears of errors of the service itself and in tenants' files, in words without any of
     * a record; by default the log.
     */
    public Builder report(Consumer<String> value) {
      report = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Sets the clock that tells today's date. */
    public Builder clock(Clock value) {
      clock = value;
      return this;
    }

    /**
     * Begins to listen.
     *
     * @throws IllegalStateException if it may not: on an address that is not loopback, or with
     *     tenants, there must be keys or tokens
     * @throws IOException if the port cannot be had, or a file with keys or tenants' files cannot
     *     be read
     */
    public RecordlintServer start() throws IOException {
      admission.requireProof(address());
      return new RecordlintServer(this);
    }

    private InetAddress address() throws UnknownHostException {
      return InetAddress.getByName(host);
    }

    private Engines engines(Optional<Tenants> tenants) {
      Engine standard = new Engine(linter, policy, clock);
      return tenants
          .map(known -> new Engines(standard, known::engine))
          .orElseGet(() -> Engines.of(standard));
    }

    private Set<String> hostNames() throws UnknownHostException {
      Set<String> names = new HashSet<>(hosts);
      if (!address().isAnyLocalAddress()) {
        names.add(hostName(host));
      }
      return names;
    }

    private Layout layout() {
      return new Layout(links);
    }

    private List<Route> routes(ServiceRoutes own, SignInPages signIn) {
      List<Route> routes = new ArrayList<>(own.all());
      routes.addAll(signIn.routes());
      pages.forEach(more -> routes.addAll(more.apply(own.layout())));
      return routes;
    }
  }
}
