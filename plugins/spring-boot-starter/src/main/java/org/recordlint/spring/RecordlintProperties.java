package org.recordlint.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets under {@code recordlint}; immutable.
 *
 * @param policy the organisation's policy file, or null for none
 * @param packs rule packs beside the installed ones: each a pack's folder, a file, or a folder of
 *     packs
 * @param installedPacks whether the packs on the class path are used
 * @param limits how much one call may ask for
 */
@ConfigurationProperties("recordlint")
public record RecordlintProperties(
    Path policy,
    @DefaultValue List<Path> packs,
    @DefaultValue("true") boolean installedPacks,
    @DefaultValue Limits limits) {

  public RecordlintProperties {
    packs = List.copyOf(packs);
  }

  /**
   * How much one call may ask for. A call that asks for more gets a result that is marked
   * incomplete, never an exception.
   *
   * @param textLength the longest text of a record, in UTF-16 code units
   * @param time how long linting one record may take, waiting included
   * @param workers how many records are linted at the same time; 0 for one a processor
   * @param waiting how many records may wait for that
   */
  public record Limits(
      @DefaultValue("200000") int textLength,
      @DefaultValue("5s") Duration time,
      @DefaultValue("0") int workers,
      @DefaultValue("256") int waiting) {

    public Limits {
      if (textLength < 1) {
        throw new IllegalArgumentException(
            "recordlint.limits.text-length must be at least 1, got " + textLength);
      }
      if (time.toMillis() < 1) {
        throw new IllegalArgumentException(
            "recordlint.limits.time must be at least a millisecond, got " + time);
      }
      if (workers < 0) {
        throw new IllegalArgumentException(
            "recordlint.limits.workers must not be negative, got " + workers);
      }
      if (waiting < 1) {
        throw new IllegalArgumentException(
            "recordlint.limits.waiting must be at least 1, got " + waiting);
      }
    }
  }
}
