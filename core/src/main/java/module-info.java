/**
 * The engine: reads rule packs, lints records, and keeps track of findings while somebody writes.
 */
@SuppressWarnings("requires-automatic")
module org.recordlint.core {
  requires transitive org.recordlint.api;
  requires org.apache.opennlp.tools;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.jsoup;
  requires org.snakeyaml.engine;

  exports org.recordlint;
  exports org.recordlint.editing;
  exports org.recordlint.policy;
  exports org.recordlint.rule;

  uses org.recordlint.spi.RulePackProvider;
}
