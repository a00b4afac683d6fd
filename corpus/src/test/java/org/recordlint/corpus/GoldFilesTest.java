package org.recordlint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labelled notes of this module hold to their own format. */
class GoldFilesTest {

  private static final Path FOLDER = Path.of("gold");

  @Test
  void everyLineCanBeRead() throws IOException {
    for (GoldSet set : sets()) {
      assertThat(set.problems()).isEmpty();
      assertThat(set.records()).as(set.file()).isNotEmpty();
    }
  }

  @Test
  void idsAreUsedOnceInAllFiles() throws IOException {
    Map<String, String> places = new HashMap<>();
    List<String> repeated = new ArrayList<>();
    for (GoldSet set : sets()) {
      for (GoldRecord gold : set.records()) {
        String earlier = places.putIfAbsent(gold.record().id(), gold.place());
        if (earlier != null) {
          repeated.add(gold.record().id() + " at " + earlier + " and " + gold.place());
        }
      }
    }
    assertThat(repeated).isEmpty();
  }

  @Test
  void noTextIsInBothParts() throws IOException {
    Map<String, String> developed = new HashMap<>();
    List<String> leaked = new ArrayList<>();
    for (GoldSet set : sets()) {
      if (set.mistakesShown()) {
        set.records().forEach(gold -> developed.put(gold.record().text().strip(), gold.place()));
      }
    }
    for (GoldSet set : sets()) {
      if (!set.mistakesShown()) {
        for (GoldRecord gold : set.records()) {
          String place = developed.get(gold.record().text().strip());
          if (place != null) {
            leaked.add(gold.place() + " is also at " + place);
          }
        }
      }
    }
    assertThat(leaked).isEmpty();
  }

  @Test
  void referralsSayWhatIsMissing() throws IOException {
    for (GoldSet set : sets()) {
      for (GoldRecord gold : set.records()) {
        boolean referral = gold.record().type().filter("referral"::equals).isPresent();
        assertThat(gold.missing().isPresent()).as(gold.place()).isEqualTo(referral);
      }
    }
  }

  private static List<GoldSet> sets() throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList()) {
        sets.add(GoldReader.read(path));
      }
    }
    assertThat(sets).extracting(GoldSet::mistakesShown).contains(true, false);
    return sets;
  }
}
