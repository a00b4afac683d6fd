/**
 * Measures how fast recordlint is: single stages and whole notes with JMH, and programs that {@code
 * benchmarks/compare} runs side by side with others. Run everything from the root of the
 * repository; {@code docs/speed.md} tells what is measured and why.
 */
package org.recordlint.benchmarks;
