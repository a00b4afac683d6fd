package org.recordlint.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordlint.PackFixture;
import org.recordlint.internal.analysis.AnalyzedText;
import org.recordlint.internal.analysis.Sentence;
import org.recordlint.internal.analysis.SentenceTokenizer;
import org.recordlint.internal.analysis.Vocabulary;
import org.recordlint.internal.lint.PlanCompiler;
import org.recordlint.internal.pack.PackReader;
import org.recordlint.policy.Policy;

/** Of whom the words in square brackets are said. */
class ClauseTest {

  private static final PackReader.Packs PACKS =
      PackReader.read(List.of(PackFixture.shared()), Optional.empty());
  private static final Vocabulary VOCABULARY =
      PlanCompiler.compile(PACKS, Policy.none()).vocabulary();
  private static final Lexicon LEXICON = Lexicon.of(PACKS.sharedLists(), VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mum was [hostile]. | mum",
        "Mum is I would say late and [rude]. | mum",
        "Mum was, we would say, late and [rude]. | mum",
        "The family are described by previous workers as [rude]. | family",
        "She is a mother who rings the office five times a day, and is [rude]. | she",
        "Nurse comments tearful, [rude]. | nobody",
        "The nurse comments on her, and is [rude]. | nurse",
        "The lift is [hostile]. | lift",
        "The teacher finds her sharp and [rude]. | her",
        "The teacher finds him sharp and [rude]. | him",
        "The teacher found her lazy and [rude]. | her",
        "The teacher found her phone and was [rude]. | teacher",
        "The boy from the school on the hill is [rude]. | boy",
        "Two of the nurses at the bus stop were [rude]. | nurses",
        "The pair of them were [rude]. | them",
        "He is thought by two of the teachers to be [rude]. | he",
        "I would have to say mum is [rude]. | mum",
        "Head of the family says she is [rude]. | she",
        "It was put to the father that he is [rude]. | he",
        "Efe is well today. Was [rude]. | nobody",
        "Seen at home; [rude]. | nobody",
        "The parents are anti-police and [hostile]. | parents",
        "Mum is phone-shy and [hostile]. | mum",
        "He struck the officer as [rude]. | he",
        "She stayed at the nurse's house and has been [rude]. | she",
        "J was at the park and is [hostile]. | j",
        "She was at home today, again not [hostile]. | she",
        "Efe is as good as a nurse and [rude]. | efe",
        "The nurse was ill, as Dad is [rude]. | dad",
        "Mum is wheel-chair bound & [rude]. | mum",
        "Mum has her head screwed on and is [rude]. | mum",
        "Her head of year rang and was [rude]. | head",
        "They are what I'd call [rude]. | they",
        "It is hard with a mother so [rude]. | mother",
        "The nurse at 12, a man from Leeds who drinks, was [rude]. | nurse",
        "Efe is a grafter with a very [rude] tone. | efe",
        "The parents say what we want and are [rude]. | parents",
        "Dad, who drinks nights, [shouts]. | dad",
        "The father I call [rude]. | father",
        "A family that [shouts]. | family",
        "The boy, call his teachers, is [rude]. | boy",
        "He did not hear the bell and is [rude]. | he"
      })
  void theNearestSubjectStepsOverPhrases(String text, String subject) {
    assertSubject(text, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He loves horses and is [rude]. | he",
        "Dad opened the heavy door and was [hostile]. | dad",
        "He is not attending school and is [hostile]. | he",
        "He said his piece, and is [rude]. | he",
        "Mum is hard work and always [hostile]. | mum",
        "Efe is a proper little mother and [needs nobody]. | efe",
        "Efe is very much the little mother and [needs nobody]. | efe",
        "Mum a shouter in the office and [rude]. | mum",
        "Staff in the office find her [rude]. | her",
        "The wind shut the door and it was [hostile]. | it",
        "Efe was loud all morning and [hostile] at tea. | efe",
        "Dad was calm when the nurse came and [rude] after. | dad",
        "Mum was cross since the officer was curt and [rude]. | officer",
        "The worker found the parents at ease but [rude]. | worker",
        "The worker found the parents warm but [rude]. | parents",
        "The worker found the officer warm but very [rude]. | officer",
        "The visiting nurse met Dad and was [rude]. | nurse",
        "Dad visits the school and is [hostile]. | dad",
        "Efe plays one teacher off and is [rude]. | efe",
        "Met the officer in the school and was [rude]. | nobody",
        "The nurse met Dad, [rude] as ever. | dad",
        "The nurse met Dad and was [rude]. | nurse",
        "Efe came with a nurse and an officer and is [rude]. | efe",
        "The officer comments that the letter and stamp are [rude]. | stamp"
      })
  void whatAConjunctionAddsIsNotSaidOfAnObject(String text, String subject) {
    assertSubject(text, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A polite young boy from the estate who is [hostile]. | boy",
        "A girl who has a father who is [rude]. | father",
        "The worker who had the case in the morning is [rude]. | worker",
        "A boy who met the nurse on the hill is [rude]. | boy",
        "She met a man who drinks, and is [rude]. | she",
        "We met the boy on the hill, a worker with the family, who was [rude]. | worker",
        "We met a boy with a nurse, who was [rude]. | nurse",
        "Mum is a nurse who was [rude]. | mum",
        "Mum is a professional moaner who is [rude]. | mum",
        "The nurse is a man who is [rude]. | nurse",
        "It was a nurse who was [rude]. | nurse",
        "The officer in the school, a Ms Cole, is [rude]. | officer",
        "Efe said her teacher at the school, a woman of fifty, was [rude]. | teacher"
      })
  void whatTellsMoreOfSomebodyIsNotTheSubject(String text, String subject) {
    assertSubject(text, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Father (31, a roofer at the yard, [hostile]) came late. | father",
        "Efe (seen with her nurse) is [rude]. | efe",
        "The boys are fed and, I am sorry to say, [rude]. | boys",
        "The boy is, in the teacher's opinion, [rude]. | boy",
        "She has met them, I'm afraid, and is [hostile]. | she",
        "Efe in his room, school blazer on, phone in hand, [rude]. | efe",
        "Staff tell [rude]. | nobody",
        "No change, [rude]. | nobody",
        "The boy gives us the slip and is [rude]. | boy",
        "The boy showed his teacher the ball and was [rude]. | boy",
        "The boy often pays lip service and is [rude]. | boy",
        "The change, [rude]. | change",
        "Mum: [hostile] | mum",
        "School: [hostile] | nobody"
      })
  void asidesAndFragmentsAreNoSubject(String text, String subject) {
    assertSubject(text, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A [hostile] boy. | CHILD",
        "A [hostile] sort of dog. | ANIMAL",
        "A [hostile] kind of a girl. | CHILD",
        "A [hostile] and rude mother. | PARENT",
        "A [hostile], rude dog. | ANIMAL",
        "So [rude] a boy is rare. | CHILD",
        "The report asks how [hostile] they are. | PERSON",
        "But [hostile] they remain. | NOBODY",
        "Seen today: a [hostile] 12-year-old. | CHILD",
        "[Rude] x 2 hrs, then asleep. | NOBODY",
        "A [hostile] reading letter. | THING",
        "A [hostile] family from the school. | PROFESSIONAL",
        "A [hostile] family from the hill. | FAMILY",
        "It was mum's [hostile] second letter. | THING",
        "Dad was [hostile] round the dog. | NOBODY",
        "A [hostile] contraption. | UNKNOWN",
        "Mum was [hostile], anti-police, sad. | NOBODY",
        "Mum is [hostile] and very hard work. | NOBODY",
        "They are [hostile] and very rude boys. | CHILD"
      })
  void theNounAfterAnAdjective(String text, Target noun) {
    Marked marked = Marked.in(text);
    assertThat(marked.clause().nounAfter(marked.from(), marked.to())).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Her [rudeness] was noted. | PERSON",
        "Staff saw Mum's [rudeness]. | PARENT",
        "The [rudeness] was noted. | NOBODY"
      })
  void theOwnerOfWhatFollows(String text, Target owner) {
    Marked marked = Marked.in(text);
    assertThat(marked.clause().owner(marked.from())).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The family is a [hostile] contraption. | FAMILY",
        "The boy is a very [hostile] contraption. | CHILD",
        "Dad is a [hostile] contraption salesman. | UNKNOWN",
        "The lift is a [hostile] contraption. | UNKNOWN",
        "They are a [hostile] contraption. | PERSON",
        "It is a [hostile] contraption. | UNKNOWN",
        "Mum has a [hostile] contraption. | UNKNOWN"
      })
  void whoAnUnknownNounTellsMoreOf(String text, Target target) {
    Marked marked = Marked.in(text);
    assertThat(marked.clause().described(marked.from(), marked.to())).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "There is a [hostility] about her. | PERSON",
        "There is a [hostility] in her behaviour. | FAMILY",
        "There was a [hostility] about the mother. | PARENT",
        "There was [hostility] about the hill. | THING",
        "There was [hostility] to the mother. | THING",
        "There was [hostility] about it. | THING"
      })
  void whoHasWhatThereIs(String text, Target target) {
    Marked marked = Marked.in(text);
    assertThat(marked.clause().holder(marked.to())).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The nurse's [rude] behaviour. | PROFESSIONAL",
        "The dog's [rude] behaviour. | ANIMAL",
        "The boy's [rude] behaviour. | FAMILY",
        "A [rude] behaviour. | FAMILY"
      })
  void behaviourIsItsOwners(String text, Target owner) {
    Marked marked = Marked.in(text);
    assertThat(marked.clause().owned(Target.FAMILY, marked.from())).isEqualTo(owner);
  }

  private static void assertSubject(String text, String subject) {
    Marked marked = Marked.in(text);
    int at = marked.clause().subject(marked.from());
    assertThat(at == Clause.NOBODY ? "nobody" : marked.clause().words().term(at))
        .isEqualTo(subject);
  }

  /** The sentence with the marked words, read, and the positions of these. */
  private record Marked(Clause clause, int from, int to) {

    static Marked in(String text) {
      int start = text.indexOf('[');
      int end = text.indexOf(']') - 1;
      String plain = text.replace("[", "").replace("]", "");
      Sentence sentence =
          new AnalyzedText(plain, new SentenceTokenizer(VOCABULARY), false).sentenceAt(start);
      return new Marked(
          Clause.of(sentence, LEXICON),
          sentence.tokens().at(start),
          sentence.tokens().at(end - 1) + 1);
    }
  }
}
