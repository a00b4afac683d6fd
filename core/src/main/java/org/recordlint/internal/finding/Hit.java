package org.recordlint.internal.finding;

import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.rule.Rule;

/**
 * A match that counts, before it becomes a finding.
 *
 * @param span in the plain text
 * @param paragraph the paragraph it stands in, in the plain text
 */
public record Hit(Rule rule, Severity severity, Span span, Span paragraph) {}
