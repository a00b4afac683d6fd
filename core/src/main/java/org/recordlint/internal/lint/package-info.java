/** The engine put together: compiles packs into a plan once, and reads records by it. */
package org.recordlint.internal.lint;
