package org.recordlint.opinion;

import java.util.List;

/** A way of learning from examples; the same examples give the same opinion. */
public interface Contender {

  /** Its name in the tables. */
  String name();

  /** Learns from at least one example of each of two outcomes. */
  Opinion train(List<Example> examples);

  /** What has been learnt. Thread-safe. */
  @FunctionalInterface
  interface Opinion {
    /** How strongly the text speaks for {@code outcome}: comparable from example to example. */
    double score(Example example, String outcome);
  }
}
