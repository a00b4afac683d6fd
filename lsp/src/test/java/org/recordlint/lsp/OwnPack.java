package org.recordlint.lsp;

/** A pack of one file, two of whose rules have different categories and the same words. */
final class OwnPack {

  static final String TEXT =
      """
      pack:
        id: own
        title: Words of our own
        version: "1"
        owner: us
        jurisdiction: England
        licence: none
        contact: us
        sources:
          - {id: A, title: A book, publisher: us, status: verified}
          - {id: B, title: A guide, publisher: us, url: "https://example.org/guide", status: verified}
        defaults:
          sources: [A, B]
          why: It says nothing.
          prompts: [What happened?]
      rules:
        gribble:
          category: labelling-language
          title: Gribble
          message: '"{match}" says nothing'
          phrases: [gribble @young]
          examples:
            fires: ["The [[gribble boy]] came.", "A [[gribble girl]] came."]
            quiet: ["The boy came.", "Gribble came."]
        gribbler:
          category: harmful-terminology
          title: Gribble again
          message: '"{match}" is a name'
          phrases: [gribble]
          examples:
            fires: ["The [[gribble]] boy came.", "A [[gribble]] girl came."]
            quiet: ["The boy came.", "Nobody came."]
        aggression:
          category: labelling-language
          title: Aggression
          message: '"{match}" is a label'
          phrases: [aggressive]
          examples:
            fires: ["Dad was [[aggressive]].", "Mum was [[aggressive]]."]
            quiet: ["Dad was calm.", "Mum was calm."]
        couple:
          category: race-terminology
          title: A couple
          message: '"{match}" is about ethnicity'
          phrases: [inter-racial couple]
          replace: {inter-racial couple: inter-ethnic couple}
          examples:
            fires: ["An [[inter-racial couple]].", "One [[inter-racial couple]]."]
            quiet: ["A couple.", "Another couple."]
      lists:
        young: [boy, girl]
      """;

  /** A list and a cue for everybody. */
  static final String CONTEXT =
      """
      pack:
        id: context
        title: Context
        version: "1"
        owner: us
        jurisdiction: England
        licence: none
        contact: us
      lists:
        kin: [mother, father]
      cues:
        negated:
          why: denied
          before: [not]
      """;

  private OwnPack() {}
}
