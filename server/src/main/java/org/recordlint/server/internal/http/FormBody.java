package org.recordlint.server.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the parameters of a request, also those that no form would send.
 *
 * <p>LibreOffice 7.4 puts the text into the body as it is, without encoding it. A parser for forms
 * cuts such a text at its first {@code &}, takes plus signs for spaces, and fails on {@code 50%
 * higher}. So a body counts as encoded only if it is valid throughout; else the text is everything
 * up to the last {@code &language=}. The content type is not asked: some clients send none, or a
 * wrong one.
 *
 * <p>A text without spaces that happens to be valid, such as {@code 50%20} alone, is decoded:
 * nothing tells it from an encoded one.
 */
public final class FormBody {

  private static final String TEXT = "text=";
  private static final String LANGUAGE = "&language=";

  private FormBody() {}

  /** The parameters of a body; the first of several with one name counts. */
  public static Map<String, String> parse(byte[] body) {
    String form = new String(body, StandardCharsets.UTF_8);
    if (isEncoded(form)) {
      return pairs(form);
    }
    int language = form.lastIndexOf(LANGUAGE);
    if (form.startsWith(TEXT) && language >= TEXT.length()) {
      Map<String, String> parameters = new LinkedHashMap<>();
      parameters.put("text", form.substring(TEXT.length(), language));
      pairs(form.substring(language + 1)).forEach(parameters::putIfAbsent);
      return parameters;
    }
    int text = form.indexOf("&" + TEXT);
    if (text >= 0) {
      Map<String, String> parameters = pairs(form.substring(0, text));
      parameters.put("text", form.substring(text + 1 + TEXT.length()));
      return parameters;
    }
    return pairs(form);
  }

  /** The parameters of a query. */
  public static Map<String, String> query(String query) {
    return pairs(query);
  }

  private static Map<String, String> pairs(String form) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : form.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String value) {
    if (!isEncoded(value)) {
      return value;
    }
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  /** Whether there is nothing in the text that encoding would have changed. */
  private static boolean isEncoded(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '%') {
        if (i + 2 >= form.length() || !isHex(form.charAt(i + 1)) || !isHex(form.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (c <= ' ' || c >= 0x7F || c == '"' || c == '<' || c == '>' || c == '#') {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x7F;
  }
}
