package org.recordlint.quality;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.recordlint.api.Finding;
import org.recordlint.corpus.GoldRecord;

/**
 * Something that finds places in records.
 *
 * @param name its name and version, for the reader
 * @param categories whether its findings carry the categories of the labels
 * @param completeness whether it looks at completeness
 * @param finder gives the findings of a record
 */
record Tool(
    String name,
    boolean categories,
    boolean completeness,
    Function<GoldRecord, List<Finding>> finder) {
  Tool {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(finder, "finder");
  }

  List<Finding> find(GoldRecord gold) {
    return finder.apply(gold);
  }
}
