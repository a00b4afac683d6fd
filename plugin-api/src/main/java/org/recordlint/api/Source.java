package org.recordlint.api;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who says so: guidance, law or research that a rule rests on.
 *
 * @param id the id used in rule packs, for example {@code S01}
 * @param title the document's title
 * @param publisher who published it
 * @param year the year of the edition used, or empty
 * @param section the part that is relied on, or empty
 * @param url where it can be read, or empty
 * @param status how far the source was checked: {@code verified}, {@code second-hand} or {@code
 *     general-knowledge}
 */
public record Source(
    String id,
    String title,
    String publisher,
    OptionalInt year,
    Optional<String> section,
    Optional<String> url,
    String status) {

  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(status, "status");
  }
}
