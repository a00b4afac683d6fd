package org.recordlint.server.internal.http;

import org.recordlint.server.web.Exchange;
import org.recordlint.server.web.Reply;
import org.recordlint.server.web.RequestException;

/** Tells a client what is wrong with its request, in the way that the path's clients expect. */
@FunctionalInterface
public interface ErrorReplies {

  /** The answer to a request that was wrong. */
  Reply of(Exchange exchange, RequestException wrong);
}
