package org.recordlint.internal.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.Subject;
import org.recordlint.internal.analysis.Layout;
import org.recordlint.internal.analysis.Terms;

/**
 * What is known about a record beside its words: the subject's age on the record's date, who the
 * named people are. The text is only read for an age if no field gives one and a rule asks. Used by
 * one thread.
 */
public final class RecordFacts {

  /**
   * Ages as notes write them. Every part is bounded, so reading is linear. A number in brackets
   * tells an age behind a name or another word: {@code Amy(9)}, {@code boy (9)}, {@code K.M. (15)}.
   * At the beginning of a line or a sentence it counts items, and in {@code cat(1)} it tells none.
   */
  private static final Pattern AGE =
      Pattern.compile(
          "\\b(?:aged?|is|turned|turns) (\\d{1,2})\\b(?!"
              + " ?(?:weeks|months|days|/12|/52|%))|\\b(\\d{1,2}) ?(?:yo|y/o|yrs? old|years?"
              + " old)\\b|\\b(\\d{1,2})[- ]years?[- ]old|\\b(?:y|yr|year) ?(\\d{1,2})\\b(?!"
              + " ?(?:ago|months))|[a-z], (\\d{1,2})[,.)]"
              // What stands before a bracket is only looked at behind one.
              + "|\\((?<=(?:[^\\s.!?:;,] |(?-i:\\p{Lu})\\. |\\b(?-i:\\p{Lu})\\p{L}{0,20})\\()(\\d{1,2})\\)",
          Pattern.CASE_INSENSITIVE);

  /** What a record of somebody who has left care is called. */
  private static final Pattern LEFT_CARE =
      Pattern.compile(
          "\\b(?:pathway (?:plan|review)|care leaver|leaving care|former relevant)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * The age of somebody who has left care, behind the name: "Amy 19", "Ms Roe (24)"; "Flat 19" and
   * "March 22" are no ages.
   */
  private static final Pattern LEAVER_AGE =
      Pattern.compile(
          "\\b(?!(?:Flat|House|Room|Unit|Block|Bus|Route|Page|Section|Week|Day|No|January|Jan|February"
              + "|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|October"
              + "|Oct|November|Nov|December|Dec)\\b)"
              + "(?:\\p{Lu}\\p{Ll}+,?|[Cc]are leaver,?) \\(?(1[89]|2[0-5])(?=[.,:;)\\s])(?! ?[/:.]\\d)");

  private static final int ADULT = 18;

  /** In a record of fewer words, that a word is missing says nothing about the record. */
  private static final int TELLING_WORDS = 60;

  /** From so many words on, notes of work with families have two different words that show it. */
  private static final int LONG = 150;

  private static final int LONGEST_LOOK = 5_000;
  private static final int SCHOOL_YEAR_GROUP = 4;

  /** How far before its number and behind it what tells an age may reach. */
  private static final int BEFORE_NUMBER = 8;

  private static final int BEHIND_NUMBER = 16;

  /** How far before a number a name may begin, with a comma, a blank and a bracket behind it. */
  private static final int LONGEST_NAME = 40;

  /** How {@code y}, {@code yr} and {@code year} end. */
  private static final String YEAR_ENDS = "yYrR";

  /** How words end after which an age may come, and a comma. */
  private static final String LEADS = "eEdDsSyYrR,";

  private final CaseRecord record;
  private final String text;
  private final boolean bare;
  private final int words;
  private final Map<String, String> roles = new HashMap<>();
  private OptionalInt age;

  /**
   * @param layout the record's plain text
   */
  public RecordFacts(CaseRecord record, Layout layout) {
    this.record = record;
    this.text = layout.text();
    this.bare = layout.bare();
    this.words = layout.marks().words();
    for (CaseRecord.Person person : record.people()) {
      for (String name : person.name().split("\\s+")) {
        roles.put(Terms.fold(name), person.role().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether the text is written in a way in which capitals tell no names. */
  public boolean bare() {
    return bare;
  }

  /** The record itself. */
  public CaseRecord record() {
    return record;
  }

  /**
   * What the person of this folded name is to the child, as the record's {@code people} say, or
   * null.
   */
  public String roleOf(String name) {
    return roles.get(name);
  }

  /**
   * How many different words that show what kind of text it is a text of this length should have:
   * none if it is too short for the words that it lacks to say anything; two if it is long, for a
   * single {@code mother} or {@code school} stands in any text.
   */
  int signsToExpect() {
    return words < TELLING_WORDS ? 0 : words < LONG ? 1 : 2;
  }

  /** The subject's age on the record's date, or empty if nothing tells. */
  public OptionalInt age() {
    if (age == null) {
      age = fromFields();
      if (age.isEmpty()) {
        age = fromText();
      }
    }
    return age;
  }

  private OptionalInt fromFields() {
    Subject subject = record.subject();
    if (subject.age().isPresent()) {
      return subject.age();
    }
    if (subject.dateOfBirth().isPresent() && record.date().isPresent()) {
      LocalDate born = subject.dateOfBirth().get();
      LocalDate written = record.date().get();
      return OptionalInt.of(born.isAfter(written) ? 0 : Period.between(born, written).getYears());
    }
    return OptionalInt.empty();
  }

  /**
   * The youngest age below 18 that the text tells. A grown-up's age says nothing of the subject,
   * for files on children speak of grown-ups too, unless the record is about leaving care.
   */
  private OptionalInt fromText() {
    int end = Math.min(text.length(), LONGEST_LOOK);
    Matcher matcher = AGE.matcher(text).useTransparentBounds(true);
    int youngest = Integer.MAX_VALUE;
    int read = 0;
    int number = nextDigit(0, end);
    while (number < end) {
      int behind = afterDigits(number);
      if (mayBeAge(number, behind)) {
        matcher.region(
            Math.max(read, number - BEFORE_NUMBER), Math.min(end, number + BEHIND_NUMBER));
        if (matcher.find()) {
          youngest = Math.min(youngest, told(matcher));
          read = matcher.end();
        }
      }
      number = nextDigit(Math.max(read, behind), end);
    }
    return youngest < ADULT ? OptionalInt.of(youngest) : ageOfLeaver(end);
  }

  private OptionalInt ageOfLeaver(int end) {
    Matcher leaver = LEAVER_AGE.matcher(text).useTransparentBounds(true);
    int number = nextDigit(0, end);
    while (number < end) {
      int behind = afterDigits(number);
      if (behind - number == 2
          && mayFollowName(number - 1)
          && leaver.region(Math.max(0, number - LONGEST_NAME), Math.min(end, behind)).find()) {
        return LEFT_CARE.matcher(text).region(0, end).find()
            ? OptionalInt.of(Integer.parseInt(leaver.group(1)))
            : OptionalInt.empty();
      }
      number = nextDigit(behind, end);
    }
    return OptionalInt.empty();
  }

  private boolean mayFollowName(int at) {
    return at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(');
  }

  private int afterDigits(int from) {
    int behind = from;
    while (behind < text.length() && isDigit(behind)) {
      behind++;
    }
    return behind;
  }

  /**
   * Whether a number may be one of those that {@link #AGE} finds, by its length and by the two
   * signs on either side of it: dates, times and amounts mostly may not.
   */
  private boolean mayBeAge(int from, int to) {
    return to - from <= 2 && (mayLead(from - 1) || mayFollow(to));
  }

  /**
   * Whether {@code age}, {@code is}, {@code turned}, {@code yr}, a comma or a bracket ends here.
   */
  private boolean mayLead(int at) {
    char sign = at < 0 ? 0 : text.charAt(at);
    return YEAR_ENDS.indexOf(sign) >= 0
        || sign == '('
        || sign == ' ' && at > 0 && LEADS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether {@code yo}, {@code years} or the like begins here, perhaps after a blank. */
  private boolean mayFollow(int at) {
    char sign = at < text.length() ? text.charAt(at) : 0;
    boolean apart = sign == ' ' || sign == '-';
    return isYear(at) || apart && isYear(at + 1);
  }

  private boolean isYear(int at) {
    return at < text.length() && (text.charAt(at) | ' ') == 'y';
  }

  private static int told(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    int value = Integer.parseInt(matcher.group(group));
    return group != SCHOOL_YEAR_GROUP ? value : value <= 13 ? value + 4 : Integer.MAX_VALUE;
  }

  /** Patterns are only tried around digits, since every age is written with one. */
  private int nextDigit(int from, int end) {
    int at = from;
    while (at < end && !isDigit(at)) {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  @Override
  public String toString() {
    return "RecordFacts[" + record.id() + "]";
  }
}
