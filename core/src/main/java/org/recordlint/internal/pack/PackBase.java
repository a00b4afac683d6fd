package org.recordlint.internal.pack;

import java.util.List;
import java.util.Map;
import org.recordlint.internal.pack.PackReader.Packs;

/** Packs that were read, for others to be read on top of them. Immutable and thread-safe. */
public final class PackBase {

  private final Packs packs;
  private final WordLists shared;
  private final Map<String, String> origins;

  PackBase(Packs packs, WordLists shared, Map<String, String> origins) {
    this.packs = packs;
    this.shared = shared;
    this.origins = Map.copyOf(origins);
  }

  /** What the packs say. */
  public Packs packs() {
    return packs;
  }

  /** The same without the phrases of rules about words, which nothing on top looks at. */
  public PackBase withoutSpanRules() {
    Packs light =
        new Packs(
            packs.packs(),
            List.of(),
            packs.aspectRules(),
            packs.cues(),
            packs.sharedLists(),
            packs.accepted());
    return new PackBase(light, shared, origins);
  }

  /** The lists that every pack may use; all are read, and none is added. */
  WordLists shared() {
    return shared;
  }

  /** Where each pack comes from, by its id. */
  Map<String, String> origins() {
    return origins;
  }

  @Override
  public String toString() {
    return "PackBase[" + origins.size() + " packs]";
  }
}
