/**
 * A language server: lints notes while they are written, and helps to write rule packs.
 *
 * <p>It speaks the Language Server Protocol 3.17 over a pair of streams. Notes stay between the
 * editor and this process: no word of one goes into a log, and nothing is written or sent anywhere
 * else.
 */
package org.recordlint.lsp;
