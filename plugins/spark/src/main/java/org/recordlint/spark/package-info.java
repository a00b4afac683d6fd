/** Lints records on Apache Spark: a table of records becomes a table of findings. */
package org.recordlint.spark;
