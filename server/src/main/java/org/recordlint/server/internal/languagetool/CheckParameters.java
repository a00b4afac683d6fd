package org.recordlint.server.internal.languagetool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordlint.api.Finding;
import org.recordlint.server.web.RequestException;

/**
 * What a client of LanguageTool asks for.
 *
 * @param text what to check
 * @param language the code that the answer names, for example {@code en-GB}
 * @param auto whether the client left the language to us
 */
record CheckParameters(
    CheckedText text,
    String language,
    boolean auto,
    Set<String> enabledRules,
    Set<String> disabledRules,
    Set<String> enabledCategories,
    Set<String> disabledCategories,
    boolean enabledOnly) {

  private static final Pattern ENGLISH = Pattern.compile("en(?:-([a-z]{2}))?(?:-x-.{1,20})?");
  private static final Pattern VARIANT = Pattern.compile("en-[a-z]{2}");
  private static final Set<String> LEVELS = Set.of("DEFAULT", "PICKY");

  /**
   * Reads the parameters.
   *
   * @throws RequestException if they are wrong, in LanguageTool's words
   */
  static CheckParameters of(Map<String, String> given) {
    if (given.containsKey("text") && given.containsKey("data")) {
      throw new RequestException(400, "Set only 'text' or 'data' parameter, not both");
    }
    CheckedText text;
    if (given.containsKey("text")) {
      text = CheckedText.of(given.get("text"));
    } else if (given.containsKey("data")) {
      text = AnnotationReader.read(given.get("data"));
    } else {
      throw new RequestException(400, "Missing 'text' or 'data' parameter");
    }
    String level = given.getOrDefault("level", "default");
    if (!LEVELS.contains(level.toUpperCase(Locale.ROOT))) {
      throw new RequestException(400, "If 'level' is set, it must be set to 'default' or 'picky'");
    }
    CheckParameters parameters =
        new CheckParameters(
            text,
            language(given),
            isAuto(given),
            list(given, "enabledRules"),
            list(given, "disabledRules"),
            list(given, "enabledCategories"),
            list(given, "disabledCategories"),
            isYes(given.get("enabledOnly")));
    parameters.requireSense();
    return parameters;
  }

  private void requireSense() {
    if (!enabledOnly) {
      return;
    }
    if (!disabledRules.isEmpty() || !disabledCategories.isEmpty()) {
      throw new RequestException(
          400, "You cannot specify disabled rules or categories using enabledOnly=true");
    }
    if (enabledRules.isEmpty() && enabledCategories.isEmpty()) {
      throw new RequestException(
          400, "You must specify enabled rules or categories when using enabledOnly=true");
    }
  }

  private static boolean isAuto(Map<String, String> given) {
    return given.getOrDefault("language", "").equals("auto");
  }

  private static String language(Map<String, String> given) {
    String language = given.getOrDefault("language", "");
    if (language.isBlank()) {
      throw new RequestException(
          400,
          "Missing 'language' parameter, e.g. 'language=en-US' for American English or"
              + " 'language=fr' for French");
    }
    Optional<String> preferred = Optional.ofNullable(given.get("preferredVariants"));
    if (isAuto(given)) {
      return preferred.stream()
          .flatMap(variants -> Arrays.stream(variants.split(",")))
          .map(String::strip)
          .filter(variant -> VARIANT.matcher(lower(variant)).matches())
          .findFirst()
          .map(CheckParameters::canonical)
          .orElse("en-GB");
    }
    if (preferred.isPresent()) {
      throw new RequestException(
          400, "You specified 'preferredVariants' but you didn't specify 'language=auto'");
    }
    if (!ENGLISH.matcher(lower(language)).matches()) {
      throw new RequestException(
          400, "this is not a language code known to recordlint, which reads English only");
    }
    return canonical(language);
  }

  private static String canonical(String language) {
    Matcher english = ENGLISH.matcher(lower(language));
    boolean country = english.matches() && english.group(1) != null;
    return country ? "en-" + english.group(1).toUpperCase(Locale.ROOT) : "en";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isYes(String value) {
    return value != null && (value.equals("yes") || value.equals("true"));
  }

  private static Set<String> list(Map<String, String> given, String name) {
    return Arrays.stream(given.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the client wants to hear of a finding; an enabled rule wins over its category. */
  boolean wants(Finding finding) {
    String rule = finding.rule().toString();
    String category = finding.category().id();
    if (enabledOnly) {
      return enabledRules.contains(rule) || enabledCategories.contains(category);
    }
    if (disabledRules.contains(rule)) {
      return false;
    }
    return enabledRules.contains(rule) || !disabledCategories.contains(category);
  }

  @Override
  public String toString() {
    return "CheckParameters";
  }
}
