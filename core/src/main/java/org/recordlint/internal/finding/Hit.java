package org.recordlint.internal.finding;

import java.util.List;
import org.recordlint.api.Category;
import org.recordlint.api.Severity;
import org.recordlint.api.Span;
import org.recordlint.rule.Rule;

/**
 * A match that counts, before it becomes a finding.
 *
 * @param span in the plain text
 * @param paragraph the paragraph it stands in, in the plain text
 * @param givesWayTo categories of which a match on the same words makes this one superfluous
 */
public record Hit(
    Rule rule, Severity severity, Span span, Span paragraph, List<Category> givesWayTo) {}
