package org.recordlint.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.corpus.GoldRecord;

class TransformationTest {

  private static final Linter LINTER = Linter.withInstalledPacks();

  private static final Names NAMES = Names.bundled();

  private static final NameSwap NAME_SWAP = new NameSwap(NAMES, Set.of("will"));

  private static Note note(String text) {
    CaseRecord record =
        CaseRecord.builder("n-1", text)
            .type("case-note")
            .subject(Subject.builder().age(14).build())
            .build();
    return Note.of(
        new GoldRecord(record, List.of(), Optional.empty(), Optional.empty(), "f", 1), LINTER);
  }

  private static String changed(String text, Transformation transformation) {
    Note note = note(text);
    return new EditedText(text, transformation.rewriting().edits(note, new Random(1))).text();
  }

  private static Transformation named(List<Transformation> all, String variant) {
    Predicate<Transformation> same = transformation -> transformation.variant().equals(variant);
    return all.stream().filter(same).findFirst().orElseThrow();
  }

  private static Transformation gender(GenderSwap.Direction direction) {
    return new GenderSwap(NAMES, NAME_SWAP).transformation(direction);
  }

  @Test
  void aNameIsTheSameThroughoutANoteAndOfTheGroupAsked() {
    String now = changed("Tobi rang. Met Tobi's nan.", NAME_SWAP.given("Chinese"));
    String name = now.substring(0, now.indexOf(' '));
    assertThat(NAMES.of("Chinese", Names.Kind.MALE)).contains(name);
    assertThat(now).isEqualTo(name + " rang. Met " + name + "'s nan.");
  }

  @Test
  void namesOfOrganisationsAndNamesThatCouldBeWordsAreHeld() {
    String text = "Will goes to St Luke School. Will we visit Grace House?";
    assertThat(changed(text, NAME_SWAP.given("Arabic"))).isEqualTo(text);
  }

  @Test
  void surnamesAreKnownByTitlesAndGivenNames() {
    String now =
        changed("Mr Oyelaran and Tobi Bello. Oyelaran left.", NAME_SWAP.surnames("Arabic"));
    assertThat(now).doesNotContain("Oyelaran").doesNotContain("Bello").contains("Tobi");
  }

  @Test
  void herIsAPossessiveOrAnObject() {
    assertThat(changed("She took her bag. I rang her.", gender(GenderSwap.Direction.TO_MALE)))
        .isEqualTo("He took his bag. I rang him.");
    assertThat(
            changed(
                "He took his bag. It is his. I rang him.", gender(GenderSwap.Direction.TO_FEMALE)))
        .isEqualTo("She took her bag. It is hers. I rang her.");
  }

  @Test
  void herLastTwoAreHers() {
    assertThat(
            changed(
                "She missed her last two. I rang her last week.",
                gender(GenderSwap.Direction.TO_MALE)))
        .isEqualTo("He missed his last two. I rang him last week.");
  }

  @Test
  void aRulesWordingIsHeld() {
    String now =
        changed(
            "He is a very mature young man. His dad left.", gender(GenderSwap.Direction.TO_FEMALE));
    assertThat(now).contains("young man").endsWith("Her mum left.");
  }

  @Test
  void identityWordsGoToWordsThatCanStandThere() {
    Transformation to = named(IdentityWords.all(), "Black Caribbean");
    assertThat(changed("A Nigerian uncle and a white family. Black coat.", to))
        .isEqualTo("A Jamaican uncle and a black family. Black coat.");
  }

  @Test
  void dialectIsSpeltBothWays() {
    assertThat(changed("We prioritised the programme.", named(DialectSwap.all(), "American")))
        .isEqualTo("We prioritized the program.");
    assertThat(changed("We prioritized the program.", named(DialectSwap.all(), "British")))
        .isEqualTo("We prioritised the programme.");
    assertThat(changed("Check the story of the neighbor.", named(DialectSwap.all(), "British")))
        .isEqualTo("Check the story of the neighbour.");
  }

  @Test
  void quotationMarksChangeAndApostrophesDoNot() {
    String text = "He said \"it's mine\" at the girls' gate, 6\" away.";
    assertThat(changed(text, named(QuoteSwap.all(), "double, curly")))
        .isEqualTo("He said “it's mine” at the girls' gate, 6\" away.");
    assertThat(changed("\"7\",\"\",\"Y\",\"calm\"", named(QuoteSwap.all(), "double, curly")))
        .isEqualTo("“7”,\"\",“Y”,“calm”");
  }

  @Test
  void linesAreBrokenAtBlanksOnly() {
    String text = "word ".repeat(30).strip();
    String now = changed(text, named(WrapSwap.all(), "at 40"));
    assertThat(now.replace('\n', ' ')).isEqualTo(text);
    assertThat(now.lines()).allMatch(line -> line.length() <= 40);
  }

  @Test
  void columnsAreNotBroken() {
    String text = "Bed      in the front room, and the mattress is on the floor     no";
    assertThat(changed(text, named(WrapSwap.all(), "at 40"))).isEqualTo(text);
  }

  @Test
  void aChangeOfAFindingIsSeen() {
    Note note = note("Dad was aggressive. Mum was there.");
    int place = note.text().indexOf("aggressive");
    Transformation breaking =
        new Transformation(
            "test",
            "test",
            "word",
            "nothing",
            (any, random) ->
                List.of(new Edit(new org.recordlint.api.Span(place, place + 10), "calm")));
    Comparison comparison = Comparison.of(note, breaking, LINTER, new Random(1));
    assertThat(comparison.changed()).hasSize(1).noneMatch(ChangedFinding::appeared);
    assertThat(Stream.of(comparison.swaps())).containsExactly(1);
  }
}
