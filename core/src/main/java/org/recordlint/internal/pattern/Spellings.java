package org.recordlint.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The other spellings of a British word: {@code neighbor} and {@code organized} for {@code
 * neighbour} and {@code organised}, {@code mom} for {@code mum}. Packs are written in British
 * English, and notes are not always.
 */
final class Spellings {

  private static final List<Rule> RULES = new ArrayList<>();

  static {
    rule(
        "our",
        "^(\\w*(?:col|behavi|neighb|fav|hon|lab|hum|harb|rum|od|flav|vap|endeav|demean|vig|sav))our",
        "$1or");
    rule("re", "^(cent|theat|fib|met|lit)re(s|d)?$", "$1er$2");
    rule("is", "^(\\w{4,})is(e|ed|es|er|ers|ing|ation|ations|able)$", "$1iz$2");
    rule("ys", "^((?:para|ana|cata)ly)s(e|ed|es|ing)$", "$1z$2");
    rule(
        "ll",
        "^((?:trave|cance|labe|mode|quarre|signa|counse|marve|fue|leve|riva|tota)l)l(ed|ing|er|ers|ous|or|ors)$",
        "$1$2");
    rule("ence", "^(def|off|lic|pret)ence(s?)$", "$1ense$2");
    rule("aed", "^(orthop|p)aed", "$1ed");
    rule("aem", "^(an|h|leuk)aem", "$1em");
    rule("foet", "^(\\w*)foet", "$1fet");
    rule("aec", "^(gyn)aec", "$1ec");
    rule("oe", "^(diarrh|h?om)oe", "$1e");
    rule("grey", "^grey", "gray");
    rule("ogue", "^(catal|dial|anal)ogue(s?)$", "$1og$2");
    rule("programme", "^programme(s?)$", "program$1");
    rule("judgement", "^judgement", "judgment");
    rule("fulfil", "^fulfil(s?)$", "fulfill$1");
    rule("enrol", "^enrol(s?)$", "enroll$1");
    rule("lful", "^(ski|wi)l(ful\\w*)$", "$1ll$2");
    rule("sceptic", "^sceptic", "skeptic");
    rule("mould", "^mould", "mold");
    rule("pyjama", "^pyjama", "pajama");
    rule("jewellery", "^jewellery$", "jewelry");
    rule("mum", "^mum(s?)$", "mom$1");
    rule("mumm", "^mumm(y|ies)$", "momm$1");
    rule("grandad", "^grandad(s|dy)?$", "granddad$1");
    rule("maths", "^maths$", "math");
    rule("ageing", "^ageing$", "aging");
  }

  /** Letters that a word must have, its British spelling and the American one. */
  private record Rule(String letters, Pattern british, String american) {}

  private Spellings() {}

  private static void rule(String letters, String british, String american) {
    RULES.add(new Rule(letters, Pattern.compile(british), american));
  }

  /** {@code term} and its other spellings, which need not all be words. */
  static Set<String> of(String term) {
    Set<String> all = new LinkedHashSet<>();
    all.add(term);
    for (Rule rule : RULES) {
      if (term.contains(rule.letters())) {
        all.add(rule.british().matcher(term).replaceFirst(rule.american()));
      }
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
