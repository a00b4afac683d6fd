package org.recordlint.internal.pack;

import org.recordlint.rule.Rule;

/**
 * A rule about what a record should say, read but not yet compiled.
 *
 * @param body the file, for the reader of completeness rules
 */
public record AspectRule(Rule rule, AspectBody body) {}
