/**
 * What a page or an API of the service is made of: an {@link org.recordlint.server.web.Exchange}
 * comes in, a {@link org.recordlint.server.web.Reply} goes out, and a {@link
 * org.recordlint.server.web.Route} says which and for whom. Whoever adds routes need not know which
 * HTTP server is underneath, nor check hosts, origins, keys and limits: that is done before a
 * handler is called.
 */
package org.recordlint.server.web;
