/**
 * From YAML to rules: reads packs, finds every mistake with its line and column, resolves word
 * lists and cues.
 */
package org.recordlint.internal.pack;
