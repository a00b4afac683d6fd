package org.recordlint.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The other spellings of a British word: {@code neighbor} and {@code organized} for {@code
 * neighbour} and {@code organised}, {@code mom} for {@code mum}. Packs are written in British
 * English, and notes are not always.
 */
final class Spellings {

  private static final List<Map.Entry<Pattern, String>> RULES = new ArrayList<>();

  static {
    rule(
        "^(\\w*(?:col|behavi|neighb|fav|hon|lab|hum|harb|rum|od|flav|vap|endeav|demean|vig|sav))our",
        "$1or");
    rule("^(cent|theat|fib|met|lit)re(s|d)?$", "$1er$2");
    rule("^(\\w{4,})is(e|ed|es|er|ers|ing|ation|ations|able)$", "$1iz$2");
    rule("^((?:para|ana|cata)ly)s(e|ed|es|ing)$", "$1z$2");
    rule(
        "^((?:trave|cance|labe|mode|quarre|signa|counse|marve|fue|leve|riva|tota)l)l(ed|ing|er|ers|ous|or|ors)$",
        "$1$2");
    rule("^(def|off|lic|pret)ence(s?)$", "$1ense$2");
    rule("^(orthop|p)aed", "$1ed");
    rule("^(an|h|leuk)aem", "$1em");
    rule("^(\\w*)foet", "$1fet");
    rule("^(gyn)aec", "$1ec");
    rule("^(diarrh|h?om)oe", "$1e");
    rule("^grey", "gray");
    rule("^(catal|dial|anal)ogue(s?)$", "$1og$2");
    rule("^programme(s?)$", "program$1");
    rule("^judgement", "judgment");
    rule("^fulfil(s?)$", "fulfill$1");
    rule("^enrol(s?)$", "enroll$1");
    rule("^(ski|wi)l(ful\\w*)$", "$1ll$2");
    rule("^sceptic", "skeptic");
    rule("^mould", "mold");
    rule("^pyjama", "pajama");
    rule("^jewellery$", "jewelry");
    rule("^mum(s?)$", "mom$1");
    rule("^mumm(y|ies)$", "momm$1");
    rule("^grandad(s|dy)?$", "granddad$1");
    rule("^maths$", "math");
    rule("^ageing$", "aging");
  }

  private Spellings() {}

  private static void rule(String british, String american) {
    RULES.add(Map.entry(Pattern.compile(british), american));
  }

  /** {@code term} and its other spellings, which need not all be words. */
  static Set<String> of(String term) {
    Set<String> all = new LinkedHashSet<>();
    all.add(term);
    for (Map.Entry<Pattern, String> rule : RULES) {
      String other = rule.getKey().matcher(term).replaceFirst(rule.getValue());
      all.add(other);
    }
    return all;
  }

  /** All of {@code terms} with their other spellings. */
  static Set<String> of(Set<String> terms) {
    Set<String> all = new LinkedHashSet<>();
    terms.forEach(term -> all.addAll(of(term)));
    return all;
  }
}
