package org.recordlint.corpus.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.corpus.GoldReader;
import org.recordlint.corpus.GoldRecord;
import org.recordlint.corpus.GoldSet;

/**
 * Invented records without end, for measuring speed: a record depends on the settings and its
 * number only. Immutable and thread-safe.
 */
public final class SpeedCorpus {

  private static final double REFERRALS = 0.10;
  private static final double HISTORICAL = 0.02;
  private static final double WITH_AGE = 0.90;
  private static final double WITH_FIELDS = 0.50;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 2_000;

  /** The spread of the logarithm of a note's length. */
  private static final double SPREAD = 0.6;

  /** Types whose texts speak of other things than notes do. */
  private static final Set<String> FORMS = Set.of("referral", "information-share");

  private static final List<String> TYPES =
      List.of(
          "case-note", "case-note", "case-note", "assessment", "chronology", "minutes", "email");
  private static final List<String> TEAMS =
      List.of("Assessment East", "Assessment West", "Looked After", "MASH", "Leaving Care");

  private final SpeedSettings settings;
  private final NoteWriter notes;
  private final NoteWriter referrals;

  private SpeedCorpus(SpeedSettings settings, NoteWriter notes, NoteWriter referrals) {
    this.settings = settings;
    this.notes = notes;
    this.referrals = referrals;
  }

  /**
   * A corpus whose words come from labelled notes, save for what was labelled in them: those of its
   * referrals from referrals, all others from other notes.
   *
   * @param gold files of labelled notes, or folders of them; none that is only scored
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file is only to be scored, or holds lines that are no
   *     labelled notes, or if there is no text in any
   */
  public static SpeedCorpus learn(List<Path> gold, SpeedSettings settings) throws IOException {
    NoteTexts notes = new NoteTexts();
    NoteTexts referrals = new NoteTexts();
    for (Path path : gold) {
      for (Path file : files(path)) {
        GoldSet set = GoldReader.read(file);
        if (!set.mistakesShown()) {
          throw new IllegalArgumentException(file + " is only to be scored, not to be learnt from");
        }
        if (!set.problems().isEmpty()) {
          throw new IllegalArgumentException(
              file + " has lines that cannot be read: " + set.problems().size());
        }
        for (GoldRecord labelled : set.records()) {
          NoteTexts texts = isForm(labelled.record()) ? referrals : notes;
          texts.add(labelled);
        }
      }
    }
    if (notes.isEmpty() && referrals.isEmpty()) {
      throw new IllegalArgumentException("there is no text to learn from");
    }
    return new SpeedCorpus(
        settings,
        writer(notes.isEmpty() ? referrals : notes, settings),
        writer(referrals.isEmpty() ? notes : referrals, settings));
  }

  private static boolean isForm(CaseRecord record) {
    return record.type().filter(FORMS::contains).isPresent();
  }

  private static NoteWriter writer(NoteTexts texts, SpeedSettings settings) {
    Triggers triggers =
        settings.phrases().isEmpty() ? Triggers.bundled() : Triggers.ofPhrases(settings.phrases());
    double perWord = settings.density() / SpeedSettings.WORDS_PER_TRIGGER;
    return new NoteWriter(texts.model(settings.phrases()), texts.style(), triggers, perWord);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** The record with this number. */
  public CaseRecord record(long number) {
    SplittableRandom random =
        new SplittableRandom(settings.seed() * 0x9E3779B97F4A7C15L + number * 0xD1342543DE82EF95L);
    Subject.Builder subject = Subject.builder().id("child-" + number / 12);
    if (random.nextDouble() < WITH_AGE) {
      subject.age(random.nextInt(18));
    }
    double kind = random.nextDouble();
    LocalDate date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String head = "";
    if (kind < REFERRALS) {
      type = "referral";
      head = ReferralForm.lines(random);
      if (random.nextDouble() < WITH_FIELDS) {
        ReferralForm.fields(subject, random);
      }
    } else if (kind < REFERRALS + HISTORICAL) {
      type = "historical";
      date = LocalDate.of(1962, 1, 1).plusDays(random.nextInt(9_000));
    }
    String text = (head.isEmpty() ? notes : referrals).note(head, length(random), random);
    return CaseRecord.builder("n-" + number, text)
        .type(type)
        .date(date)
        .author("Worker " + random.nextInt(400))
        .team(TEAMS.get(random.nextInt(TEAMS.size())))
        .agency("Northmoor Council")
        .subject(subject.build())
        .build();
  }

  /**
   * A length whose logarithm is spread about normally, so that most notes are shorter than the
   * mean.
   */
  private int length(SplittableRandom random) {
    if (settings.words().isPresent()) {
      return settings.words().getAsInt();
    }
    double normal = -6;
    for (int i = 0; i < 12; i++) {
      normal += random.nextDouble();
    }
    // Notes end with a whole sentence, which makes them half a sentence longer than asked for.
    double median = (SpeedSettings.MEAN_WORDS - 5) * StrictMath.exp(-SPREAD * SPREAD / 2);
    int words = (int) (median * StrictMath.exp(SPREAD * normal));
    return Math.max(SHORTEST, Math.min(LONGEST, words));
  }

  /**
   * What was written.
   *
   * @param records how many records
   * @param words how many words in their texts
   * @param bytes how long the file of records is
   */
  public record Written(long records, long words, long bytes) {}

  /**
   * Writes records as JSON Lines until there are enough bytes.
   *
   * @param plain also takes the bare texts, a line feed after each, for tools that read no JSON
   * @throws IOException if a file cannot be written
   */
  public Written write(long bytes, Path output, Optional<Path> plain) throws IOException {
    long records = 0;
    long words = 0;
    long written = 0;
    try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16);
        OutputStream texts =
            plain.isPresent()
                ? new BufferedOutputStream(Files.newOutputStream(plain.get()), 1 << 16)
                : OutputStream.nullOutputStream()) {
      while (written < bytes) {
        CaseRecord record = record(records);
        byte[] line = RecordLines.of(record);
        lines.write(line);
        texts.write(record.text().getBytes(StandardCharsets.UTF_8));
        texts.write('\n');
        written += line.length;
        words += Words.count(record.text());
        records++;
      }
    }
    return new Written(records, words, written);
  }

  /**
   * Writes a speed corpus: {@code --output FILE}, and, each with a default, {@code --size 200MB
   * --density 1 --seed 1 --gold corpus/gold/develop}; {@code --phrases FILE} takes the triggers
   * from a list, one a line; {@code --plain FILE} writes the bare texts as well.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    SpeedArguments given = SpeedArguments.parse(List.of(arguments));
    List<String> phrases = new ArrayList<>();
    if (given.phrases().isPresent()) {
      Files.readAllLines(given.phrases().get()).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(phrases::add);
    }
    SpeedSettings settings =
        SpeedSettings.of(given.seed(), given.density()).withPhrases(List.copyOf(phrases));
    learn(List.of(given.gold()), settings).write(given.size(), given.output(), given.plain());
  }

  @Override
  public String toString() {
    return "SpeedCorpus[seed " + settings.seed() + ", density " + settings.density() + "]";
  }
}
