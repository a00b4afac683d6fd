package org.recordlint.internal.condition;

/**
 * Whom or what words are said of.
 *
 * @param at the token that names it, or -1 if there is nobody
 */
record Subject(Target target, int at) {

  /** A clause without a subject. */
  static final Subject NOBODY = new Subject(Target.NOBODY, -1);
}
