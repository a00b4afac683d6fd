package org.recordlint.internal.completeness;

import java.util.regex.Pattern;

/**
 * Tells whose details the head of a column or row, or a label, announces. Where a form names the
 * child it is about, a half-sibling or a friend beside it is somebody else.
 */
final class Bearer {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)\\b(?:subject|index (?:child|patient|pt)|(?:this|referred) child|child referred|child|yp)\\b");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:(?:half|step)[- ]?(?:sib|brother|sister|bro|sis)\\w*|sib\\w* \\((?:half|step)\\)"
              + "|friend|peer|witness|classmate|complainant|other (?:child|pupil|yp|young person))\\b?");

  private Bearer() {}

  /** Whether words name the child that the form is about. */
  static boolean isSubject(String words) {
    return SUBJECT.matcher(words).find() && !isBeside(words);
  }

  /** Whether words name another child, who is not of the household. */
  static boolean isBeside(String words) {
    return BESIDE.matcher(words).find();
  }
}
