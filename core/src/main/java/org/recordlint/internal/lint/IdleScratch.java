package org.recordlint.internal.lint;

import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import org.recordlint.internal.match.Scratch;
import org.recordlint.internal.snapshot.Lazy;

/**
 * What threads match with while none does: as many as ever matched at the same time. Thread-safe.
 */
public final class IdleScratch {

  private final Lazy<POSModel> model = Lazy.from(PartOfSpeechTagger::loadModel);
  private final ConcurrentLinkedQueue<Scratch> idle = new ConcurrentLinkedQueue<>();

  /** One that no other thread has. */
  public Scratch take() {
    Scratch scratch = idle.poll();
    return scratch == null ? new Scratch(new PartOfSpeechTagger(model::get)) : scratch;
  }

  /** Gives one back. */
  public void give(Scratch scratch) {
    idle.offer(scratch);
  }

  @Override
  public String toString() {
    return "IdleScratch";
  }
}
