package org.recordlint.internal.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms an English word takes: plural, third person, past, participles. British and American
 * spelling alike.
 */
final class Inflections {

  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry(
              "be", List.of("am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m")),
          Map.entry("have", List.of("has", "had", "having", "'ve")),
          Map.entry("do", List.of("does", "did", "done", "doing")),
          Map.entry("go", List.of("goes", "went", "gone", "going")),
          Map.entry("get", List.of("gets", "got", "gotten", "getting")),
          Map.entry("become", List.of("becomes", "became", "becoming")),
          Map.entry("come", List.of("comes", "came", "coming")),
          Map.entry("take", List.of("takes", "took", "taken", "taking")),
          Map.entry("make", List.of("makes", "made", "making")),
          Map.entry("know", List.of("knows", "knew", "known", "knowing")),
          Map.entry("think", List.of("thinks", "thought", "thinking")),
          Map.entry("see", List.of("sees", "saw", "seen", "seeing")),
          Map.entry("say", List.of("says", "said", "saying")),
          Map.entry("tell", List.of("tells", "told", "telling")),
          Map.entry("find", List.of("finds", "found", "finding")),
          Map.entry("give", List.of("gives", "gave", "given", "giving")),
          Map.entry("run", List.of("runs", "ran", "running")),
          Map.entry("lead", List.of("leads", "led", "leading")),
          Map.entry("leave", List.of("leaves", "left", "leaving")),
          Map.entry("lie", List.of("lies", "lied", "lying")),
          Map.entry("lose", List.of("loses", "lost", "losing")),
          Map.entry("put", List.of("puts", "putting")),
          Map.entry("let", List.of("lets", "letting")),
          Map.entry("set", List.of("sets", "setting")),
          Map.entry("hit", List.of("hits", "hitting")),
          Map.entry("sell", List.of("sells", "sold", "selling")),
          Map.entry("choose", List.of("chooses", "chose", "chosen", "choosing", "choosen")),
          Map.entry("bring", List.of("brings", "brought", "bringing")),
          Map.entry("throw", List.of("throws", "threw", "thrown", "throwing")),
          Map.entry("blow", List.of("blows", "blew", "blown", "blowing")),
          Map.entry("fly", List.of("flies", "flew", "flown", "flying")),
          Map.entry("fall", List.of("falls", "fell", "fallen", "falling")),
          Map.entry("keep", List.of("keeps", "kept", "keeping")),
          Map.entry("sleep", List.of("sleeps", "slept", "sleeping")),
          Map.entry("feel", List.of("feels", "felt", "feeling")),
          Map.entry("meet", List.of("meets", "met", "meeting")),
          Map.entry("seek", List.of("seeks", "sought", "seeking")),
          Map.entry("stand", List.of("stands", "stood", "standing")),
          Map.entry("hold", List.of("holds", "held", "holding")),
          Map.entry("wear", List.of("wears", "wore", "worn", "wearing")),
          Map.entry("speak", List.of("speaks", "spoke", "spoken", "speaking")),
          Map.entry("write", List.of("writes", "wrote", "written", "writing")),
          Map.entry("draw", List.of("draws", "drew", "drawn", "drawing")),
          Map.entry("grow", List.of("grows", "grew", "grown", "growing")),
          Map.entry("steal", List.of("steals", "stole", "stolen", "stealing")),
          Map.entry("fight", List.of("fights", "fought", "fighting")),
          Map.entry("deal", List.of("deals", "dealt", "dealing")),
          Map.entry("wind", List.of("winds", "wound", "winding")),
          Map.entry("play", List.of("plays", "played", "playing")),
          Map.entry("child", List.of("children")),
          Map.entry("man", List.of("men")),
          Map.entry("woman", List.of("women")),
          Map.entry("person", List.of("people", "persons")),
          Map.entry("life", List.of("lives")),
          Map.entry("wife", List.of("wives")));

  private static final String VOWELS = "aeiou";

  private Inflections() {}

  /** The word and its forms, folded, without anything that English spelling rules out. */
  public static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    List<String> irregular = IRREGULAR.get(word);
    if (irregular != null) {
      forms.addAll(irregular);
      return forms;
    }
    int n = word.length();
    char last = word.charAt(n - 1);
    char before = n > 1 ? word.charAt(n - 2) : ' ';
    boolean consonantY = last == 'y' && VOWELS.indexOf(before) < 0;
    boolean hissing =
        last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
    String stem = word.substring(0, n - 1);
    if (consonantY) {
      forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing"));
    } else if (last == 'e') {
      forms.addAll(
          List.of(
              word + "s",
              word + "d",
              before == 'e' || before == 'y' || before == 'o' ? word + "ing" : stem + "ing"));
    } else {
      forms.addAll(List.of(hissing ? word + "es" : word + "s", word + "ed", word + "ing"));
      boolean shortVowel =
          n > 2 && VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(word.charAt(n - 3)) < 0;
      if (shortVowel && "bdgklmnprtv".indexOf(last) >= 0) {
        forms.addAll(List.of(word + last + "ed", word + last + "ing"));
      }
    }
    return forms;
  }
}
