package org.recordlint.server.internal.http;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recordlint.server.web.Exchange;

/**
 * Knows the names the service goes by, and so which pages are its own.
 *
 * <p>A page of a hostile site may let its name lead to this machine, and then speaks to the service
 * as if it were its own. Only the {@code Host} header tells.
 */
public final class Hosts {

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final Set<String> friends = new HashSet<>();
  private final Optional<String> publicOrigin;
  private final Optional<String> publicAuthority;

  /**
   * The names.
   *
   * @param names further host names, without ports
   * @param publicUrl where a proxy shows the service to the world, or empty
   * @param friends origins whose pages may call the API, for example {@code
   *     https://records.example.org}
   */
  public Hosts(Set<String> names, Optional<URI> publicUrl, Set<String> friends) {
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
    friends.forEach(origin -> this.friends.add(origin.toLowerCase(Locale.ROOT)));
    publicAuthority = publicUrl.map(url -> url.getAuthority().toLowerCase(Locale.ROOT));
    publicOrigin =
        publicUrl.map(
            url -> url.getScheme().toLowerCase(Locale.ROOT) + "://" + publicAuthority.get());
  }

  /** Where a request comes from. */
  enum Source {
    /** Not from a page of another origin, as far as the client tells. */
    UNTOLD,
    /** From one of our own pages. */
    OWN,
    /** From a page that may call the API. */
    FRIEND,
    /** From any other page. */
    FOREIGN
  }

  /** Whether the request was meant for this service. */
  boolean isOurs(Exchange exchange) {
    String host = host(exchange);
    return publicAuthority.map(host::equals).orElse(false) || names.contains(withoutPort(host));
  }

  /** Where the request comes from; ask only if it is {@link #isOurs}. */
  Source source(Exchange exchange) {
    Optional<String> origin =
        exchange.header("Origin").map(value -> value.toLowerCase(Locale.ROOT));
    if (origin.isPresent()) {
      if (origin.get().equals(ownOrigin(exchange))) {
        return Source.OWN;
      }
      return friends.contains(origin.get()) ? Source.FRIEND : Source.FOREIGN;
    }
    String site = exchange.header("Sec-Fetch-Site").orElse("");
    return switch (site) {
      case "same-origin" -> Source.OWN;
      case "cross-site", "same-site" -> Source.FOREIGN;
      default -> Source.UNTOLD;
    };
  }

  /** Whether browsers reach the service by TLS, through a proxy. */
  public boolean isSecure() {
    return publicOrigin.map(origin -> origin.startsWith("https:")).orElse(false);
  }

  private String ownOrigin(Exchange exchange) {
    String host = host(exchange);
    boolean isPublic = publicAuthority.map(host::equals).orElse(false);
    return isPublic ? publicOrigin.get() : "http://" + host;
  }

  private static String host(Exchange exchange) {
    return exchange.header("Host").orElse("").toLowerCase(Locale.ROOT);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
