package org.recordlint.corpus.speed;

import java.util.List;
import java.util.SplittableRandom;
import org.recordlint.api.Subject;

/** Fills in the questions of a referral form: some answered, some put off, some left out. */
final class ReferralForm {

  private static final List<String> ETHNICITIES =
      List.of(
          "White British",
          "Black African - Nigerian",
          "Pakistani",
          "Mixed White and Black Caribbean",
          "Any other White background",
          "Bangladeshi",
          "Not known",
          "Not stated",
          "TBC",
          "");
  private static final List<String> RELIGIONS =
      List.of("Christian", "Muslim", "None", "Sikh", "Catholic", "Not known", "N/A", "");
  private static final List<String> LANGUAGES =
      List.of("English", "Polish", "Urdu", "Yoruba", "Romanian", "Sylheti", "See above", "");
  private static final List<String> CULTURES =
      List.of(
          "Family keep Eid and attend the mosque on Edgar Road",
          "Mother's family are from Gdansk and keep Polish customs at home",
          "Irish Traveller heritage, important to the grandparents",
          "Not discussed",
          "");
  private static final List<String> EXPERIENCES =
      List.of(
          "The family have been called names on the estate and the children no longer play out",
          "Asked about discrimination; the family said there had been none",
          "Not asked",
          "");

  private ReferralForm() {}

  /**
   * The head of the form as lines of text; questions with an empty answer are left out at times.
   */
  static String lines(SplittableRandom random) {
    StringBuilder form = new StringBuilder("REFERRAL FORM\n");
    line(form, "Ethnicity", ETHNICITIES, random);
    line(form, "Religion", RELIGIONS, random);
    line(form, "First language", LANGUAGES, random);
    line(form, "Culture and heritage", CULTURES, random);
    line(form, "Experience of racism or discrimination", EXPERIENCES, random);
    return form.append("Reason for referral:\n").toString();
  }

  private static void line(
      StringBuilder form, String question, List<String> answers, SplittableRandom random) {
    String answer = answers.get(random.nextInt(answers.size()));
    if (!answer.isEmpty() || random.nextBoolean()) {
      form.append(question).append(": ").append(answer).append('\n');
    }
  }

  /** The same questions as fields of the record. */
  static void fields(Subject.Builder subject, SplittableRandom random) {
    subject
        .ethnicity(ETHNICITIES.get(random.nextInt(ETHNICITIES.size())))
        .religion(RELIGIONS.get(random.nextInt(RELIGIONS.size())))
        .firstLanguage(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
  }
}
