package org.recordlint.opinion;

import java.util.List;

/** Something that a model could do beside the rules. */
interface Task {

  /** What it does, for the reader. */
  String name();

  /** What there is to learn in labelled records. */
  List<Example> examples(List<Case> cases);

  /** What a model would change in other records, whatever its score. */
  List<Change> changes(List<Case> cases, Contender.Opinion opinion);
}
