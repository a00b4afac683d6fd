/**
 * The rule packs that come with recordlint, as YAML files, and the provider that hands them over.
 */
package org.recordlint.rules;
