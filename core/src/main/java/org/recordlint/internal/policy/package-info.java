/** Reads policy files. */
package org.recordlint.internal.policy;
