/** A child-in-need case in the case-management engine Flowable, which lints its notes. */
package org.recordlint.examples.flowable;
