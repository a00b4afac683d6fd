package org.recordlint.internal.snapshot;

import java.util.function.Supplier;

/**
 * A value that is made when somebody first asks for it, once. Thread-safe; the value is not null.
 */
public final class Lazy<T> {

  private Supplier<? extends T> source;
  private volatile T value;

  private Lazy(Supplier<? extends T> source, T value) {
    this.source = source;
    this.value = value;
  }

  /** A value that is there already. */
  public static <T> Lazy<T> of(T value) {
    return new Lazy<>(null, value);
  }

  /**
   * A value that is not made yet.
   *
   * @param source makes it; called once
   */
  public static <T> Lazy<T> from(Supplier<? extends T> source) {
    return new Lazy<>(source, null);
  }

  /** The value. */
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    if (value == null) {
      value = source.get();
      source = null;
    }
    return value;
  }

  @Override
  public String toString() {
    return "Lazy";
  }
}
