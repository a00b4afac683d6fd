package org.recordlint.server.web;

import java.io.IOException;

/** Answers requests; safe to call from several threads. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers one request.
   *
   * @throws RequestException if the request is wrong; its words are told to the client
   * @throws IOException if the connection broke
   */
  Reply handle(Exchange exchange) throws IOException;
}
