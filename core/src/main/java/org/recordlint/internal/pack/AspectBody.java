package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordlint.internal.pattern.Phrase;

/**
 * How to tell whether a record speaks of an aspect.
 *
 * @param fields labels of form fields that ask for it
 * @param otherFields labels of form fields whose values say nothing of it, whatever they hold
 * @param codes codes that answer a field, by scheme ({@code dfe}, {@code nhs}, {@code police},
 *     {@code local}); under {@code missing} those that mean nobody knows, under {@code declined}
 *     those that mean somebody was asked and preferred not to say
 * @param answers words that answer a field which asks for several aspects at once
 * @param certain phrases in prose that show it in any context
 * @param evidence phrases in prose that show it unless their context speaks against it
 * @param none values that say there is none, which is an answer
 * @param thin values that are not enough of an answer
 * @param exceptions phrases that silence evidence they overlap
 * @param placeholders values that only fill a field
 * @param pointers values that send the reader elsewhere
 * @param declined values and phrases that say somebody was asked and preferred not to say
 * @param notAsked phrases that say nobody asked
 * @param assumed values and phrases that say somebody guessed
 * @param outsiders words that begin a value, or head a column or row, about somebody outside the
 *     family
 * @param unless names of cues that speak against evidence
 * @param classifier what is asked where nothing else has told, if the pack has one
 */
public record AspectBody(
    List<Phrase> fields,
    List<Phrase> otherFields,
    Map<String, Set<String>> codes,
    List<Phrase> answers,
    List<Phrase> certain,
    List<Phrase> evidence,
    List<Phrase> none,
    List<Phrase> thin,
    List<Phrase> exceptions,
    List<Phrase> placeholders,
    List<Phrase> pointers,
    List<Phrase> declined,
    List<Phrase> notAsked,
    List<Phrase> assumed,
    List<Phrase> outsiders,
    List<String> unless,
    Optional<ClassifierBody> classifier,
    String origin) {

  /** Every phrase of the rule. */
  public List<List<Phrase>> phrases() {
    return List.of(
        fields,
        otherFields,
        answers,
        certain,
        evidence,
        none,
        thin,
        exceptions,
        placeholders,
        pointers,
        declined,
        notAsked,
        assumed,
        outsiders);
  }
}
