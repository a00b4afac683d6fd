package org.recordlint.corpus.speed;

import java.util.List;
import java.util.SplittableRandom;

/** Writes the text of a note of about a given length. Immutable. */
final class NoteWriter {

  private static final List<String> HEADINGS =
      List.of(
          "Present",
          "Background",
          "Purpose of visit",
          "Discussion",
          "Observations",
          "Home conditions",
          "Health and education",
          "What the child said",
          "Analysis",
          "Actions agreed",
          "Next steps");

  private static final List<String> SPEAKERS =
      List.of("Mum said", "Dad told me", "She said", "He said", "Nan added", "The teacher wrote");

  private static final int BULLETS_TOGETHER = 4;
  private static final double TYPING_SLIPS = 0.005;

  private final WordModel model;
  private final NoteStyle style;
  private final Triggers triggers;
  private final double triggersPerWord;

  /**
   * @param triggersPerWord trigger sentences for each word of the whole, or 0 for none
   */
  NoteWriter(WordModel model, NoteStyle style, Triggers triggers, double triggersPerWord) {
    this.model = model;
    this.style = style;
    this.triggers = triggers;
    // The words of the triggers count too: the rate is raised for the words that are not theirs.
    this.triggersPerWord = triggersPerWord / (1 - triggersPerWord * triggers.meanWords());
  }

  /**
   * A note.
   *
   * @param head what it begins with, ended by a line feed if not empty
   * @param words how many words it should have, more or less
   */
  String note(String head, int words, SplittableRandom random) {
    StringBuilder note = new StringBuilder(words * 6).append(head);
    int written = Words.count(head);
    int ofTriggers = 0;
    int bulletsLeft = 0;
    double nextTrigger = wait(random);
    boolean due = false;
    while (written < words || due) {
      if (bulletsLeft == 0 && chance(random, style.bullets() / BULLETS_TOGETHER)) {
        bulletsLeft = BULLETS_TOGETHER;
        newLine(note);
      } else if (bulletsLeft == 0) {
        written += layOut(note, random);
      }
      String sentence = due ? triggers.next(random) : sentence(random);
      int length = Words.count(sentence);
      if (due) {
        ofTriggers += length;
        nextTrigger += wait(random);
      }
      if (bulletsLeft > 0) {
        note.append("- ").append(sentence).append('\n');
        bulletsLeft--;
        written++;
      } else {
        separate(note);
        note.append(sentence);
      }
      written += length;
      due = (written - ofTriggers) * triggersPerWord >= nextTrigger;
    }
    while (note.charAt(note.length() - 1) == '\n') {
      note.setLength(note.length() - 1);
    }
    return note.toString();
  }

  /** The wait of a Poisson process, so that triggers fall together as often as chance has it. */
  private static double wait(SplittableRandom random) {
    return -StrictMath.log(1 - random.nextDouble());
  }

  private int layOut(StringBuilder note, SplittableRandom random) {
    if (chance(random, style.headings())) {
      newLine(note);
      String heading = HEADINGS.get(random.nextInt(HEADINGS.size()));
      note.append(note.length() == 0 ? "" : "\n").append(heading).append(":\n");
      return Words.count(heading);
    }
    if (note.length() > 0 && chance(random, style.paragraphs())) {
      newLine(note);
      note.append('\n');
    }
    return 0;
  }

  private String sentence(SplittableRandom random) {
    String sentence = varied(model.sentence(random), random);
    if (!chance(random, style.quotations())) {
      return sentence;
    }
    String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
    return chance(random, 0.5)
        ? speaker + ", \u201c" + sentence + "\u201d"
        : speaker + ", \"" + sentence + "\"";
  }

  /** Other digits, and now and then a slip of the keyboard, so that notes have rare words too. */
  private static String varied(String sentence, SplittableRandom random) {
    StringBuilder varied = new StringBuilder(sentence);
    for (int i = 0; i < varied.length(); i++) {
      char c = varied.charAt(i);
      if (c >= '1' && c <= '9') {
        varied.setCharAt(i, (char) ('1' + random.nextInt(9)));
      } else if (c == ' ' && i + 4 < varied.length() && chance(random, TYPING_SLIPS)) {
        char second = varied.charAt(i + 2);
        char third = varied.charAt(i + 3);
        if (Character.isLetter(second) && Character.isLetter(third)) {
          varied.setCharAt(i + 2, third);
          varied.setCharAt(i + 3, second);
        }
      }
    }
    return varied.toString();
  }

  private static void newLine(StringBuilder note) {
    if (note.length() > 0 && note.charAt(note.length() - 1) != '\n') {
      note.append('\n');
    }
  }

  private static void separate(StringBuilder note) {
    if (note.length() > 0 && note.charAt(note.length() - 1) != '\n') {
      note.append(' ');
    }
  }

  private static boolean chance(SplittableRandom random, double share) {
    return random.nextDouble() < share;
  }

  @Override
  public String toString() {
    return "NoteWriter[" + triggersPerWord + " triggers a word]";
  }
}
