/**
 * What packs were compiled to, in a file: read back at start-up in place of the packs, as long as
 * it was made of the same packs by the same engine. A format of our own, of numbers and texts only:
 * no class is named in it.
 */
package org.recordlint.internal.snapshot;
