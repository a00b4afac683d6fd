/**
 * The HTTP service: recordlint's own JSON API, the calls that clients of LanguageTool make, and a
 * page to try it. {@link org.recordlint.server.RecordlintServer} is all that an application which
 * embeds it needs.
 *
 * <p>It keeps nothing: what a host dismissed it passes in again with each call. No text of a record
 * is logged, also not in errors.
 */
package org.recordlint.server;
