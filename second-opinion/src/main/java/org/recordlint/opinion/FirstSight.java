package org.recordlint.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordlint.api.Category;
import org.recordlint.api.RuleId;
import org.recordlint.api.Span;
import org.recordlint.corpus.GoldRecord;

/**
 * What the rules said about the develop part when nobody had read it. The rules of today were
 * mended against these notes and make almost no mistake there, so they would leave a model nothing
 * to learn or to add.
 *
 * <p>{@code first-sight.tsv} holds set, record, rule, category, start, end, whether it fired, and
 * what silenced it; the packs are those of commit ea2b88f, for {@code fresh-one} of 319b62d.
 */
final class FirstSight {

  private final Map<String, List<Candidate>> candidates = new HashMap<>();

  FirstSight() throws IOException {
    try (InputStream in = FirstSight.class.getResourceAsStream("first-sight.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    candidates
        .computeIfAbsent(cells[0] + "/" + cells[1], key -> new ArrayList<>())
        .add(
            new Candidate(
                RuleId.parse(cells[2]),
                Category.of(cells[3]).orElseThrow(),
                new Span(Integer.parseInt(cells[4]), Integer.parseInt(cells[5])),
                cells[6].equals("fired"),
                cells[7]));
  }

  /** Whether {@code set} was scored when nobody had read it. */
  boolean knows(String set) {
    return candidates.keySet().stream().anyMatch(key -> key.startsWith(set + "/"));
  }

  Case of(String set, GoldRecord gold) {
    String key = set + "/" + gold.record().id();
    return new Case(set, gold, candidates.getOrDefault(key, List.of()));
  }
}
