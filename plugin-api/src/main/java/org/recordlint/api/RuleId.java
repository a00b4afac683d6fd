package org.recordlint.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a rule for ever: {@code pack/rule-name}, both in kebab-case. Ids are never reused.
 *
 * @param pack the pack's id, for example {@code labelling-language}
 * @param name the rule's name inside the pack, which is also its file name
 */
public record RuleId(String pack, String name) implements Comparable<RuleId> {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public RuleId {
    requireKebab(pack, "pack");
    requireKebab(name, "rule name");
  }

  /** Whether {@code text} may stand as a pack id or rule name. */
  public static boolean isKebab(String text) {
    return KEBAB.matcher(text).matches();
  }

  /**
   * Reads {@code pack/rule-name}.
   *
   * @throws IllegalArgumentException if the text has another shape
   */
  public static RuleId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "a rule id has the shape pack/rule-name, got \"" + text + "\"");
    }
    return new RuleId(text.substring(0, slash), text.substring(slash + 1));
  }

  private static void requireKebab(String text, String what) {
    Objects.requireNonNull(text, what);
    if (!isKebab(text)) {
      throw new IllegalArgumentException(what + " must be kebab-case, got \"" + text + "\"");
    }
  }

  // Written out, because what a record does by itself is made at run time, at every start.
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleId id && pack.equals(id.pack) && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * pack.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(RuleId other) {
    int byPack = pack.compareTo(other.pack);
    return byPack != 0 ? byPack : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return pack + "/" + name;
  }
}
