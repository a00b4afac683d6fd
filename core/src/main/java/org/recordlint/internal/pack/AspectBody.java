package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recordlint.internal.pattern.Phrase;

/**
 * How to tell whether a record speaks of an aspect.
 *
 * @param fields labels of form fields that ask for it, folded
 * @param codes codes that answer a field, by scheme ({@code dfe}, {@code nhs}, {@code police},
 *     {@code local})
 * @param evidence phrases in prose that show it, each with its conditions
 * @param exceptions phrases that silence evidence they overlap
 * @param placeholders values that only fill a field
 * @param pointers values that send the reader elsewhere
 * @param declined values and phrases that say somebody was asked and preferred not to say
 * @param notAsked phrases that say nobody asked
 * @param assumed values and phrases that say somebody guessed
 */
public record AspectBody(
    List<String> fields,
    Map<String, Set<String>> codes,
    List<Phrase> evidence,
    List<Phrase> exceptions,
    List<Phrase> placeholders,
    List<Phrase> pointers,
    List<Phrase> declined,
    List<Phrase> notAsked,
    List<Phrase> assumed,
    List<String> unless,
    String origin) {}
