package org.recordlint.server.internal.http;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.recordlint.server.web.Exchange;

/** A request that was let in: by whom, and to which route. */
record AdmittedExchange(
    Exchange request,
    Map<String, String> pathParameters,
    Optional<String> caller,
    Optional<String> tenant)
    implements Exchange {

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public String path() {
    return request.path();
  }

  @Override
  public String rawQuery() {
    return request.rawQuery();
  }

  @Override
  public Optional<String> header(String name) {
    return request.header(name);
  }

  @Override
  public byte[] body() throws IOException {
    return request.body();
  }

  @Override
  public String toString() {
    return "AdmittedExchange";
  }
}
