package org.recordlint.lsp;

import java.util.regex.Pattern;

/** Tells which addresses may be handed to an editor to open. */
final class Web {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\\\]+");

  private Web() {}

  static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches();
  }
}
