package org.recordlint.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One contender at one task: judged on each develop set by what it learnt from the others, and on
 * the scored-only part by what it learnt from all of develop.
 *
 * @param develop the sweep over the develop part
 * @param scoredOnly the sweep over the scored-only part, for cuts that were chosen on develop
 */
record Trial(Contender contender, Task task, Sweep develop, Sweep scoredOnly) {

  static Trial run(Contender contender, Task task, List<Case> develop, List<Case> scoredOnly) {
    List<Change> changes = new ArrayList<>();
    for (String held : new TreeSet<>(develop.stream().map(Case::set).toList())) {
      List<Case> others = develop.stream().filter(c -> !c.set().equals(held)).toList();
      List<Case> own = develop.stream().filter(c -> c.set().equals(held)).toList();
      changes.addAll(task.changes(own, contender.train(task.examples(others))));
    }
    Contender.Opinion all = contender.train(task.examples(develop));
    return new Trial(
        contender,
        task,
        new Sweep(develop, changes),
        new Sweep(scoredOnly, task.changes(scoredOnly, all)));
  }
}
