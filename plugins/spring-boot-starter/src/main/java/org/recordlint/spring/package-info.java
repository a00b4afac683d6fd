/**
 * Lints records inside a Spring Boot application, version 3.5 or 4.1: the application gets a {@link
 * org.recordlint.spring.LintService}, and health and metrics where it has them.
 */
package org.recordlint.spring;
