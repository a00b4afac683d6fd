package org.recordlint.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.recordlint.api.CaseRecord;
import org.recordlint.corpus.speed.SpeedCorpus;
import org.recordlint.corpus.speed.SpeedSettings;

/** Notes of the speed corpus, taken round and round; for one thread. */
final class Notes {

  /** Enough that their branches cannot be learnt by heart, few enough to stay in the cache. */
  static final int COUNT = 256;

  private static final Path GOLD = Path.of("corpus", "gold", "develop");
  private static final long SEED = 1;

  private final List<CaseRecord> records;
  private int at;

  private Notes(List<CaseRecord> records) {
    this.records = records;
  }

  /**
   * Notes of a length.
   *
   * @param words about how many words each has
   * @param density of triggers, as a multiple of one in 195 words
   */
  static Notes of(int words, double density) {
    try {
      SpeedCorpus corpus =
          SpeedCorpus.learn(List.of(GOLD), SpeedSettings.of(SEED, density).withWords(words));
      return new Notes(LongStream.range(0, COUNT).mapToObj(corpus::record).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CaseRecord next() {
    at = at + 1 == records.size() ? 0 : at + 1;
    return records.get(at);
  }

  List<CaseRecord> all() {
    return records;
  }
}
