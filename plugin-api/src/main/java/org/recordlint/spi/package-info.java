/** What others may provide to recordlint, found by {@link java.util.ServiceLoader}. */
package org.recordlint.spi;
