/**
 * What an organisation chooses: which packs, words of its own, its record types; and afterwards,
 * which severities, which findings are known. Nothing is ever deleted by a policy.
 */
package org.recordlint.policy;
