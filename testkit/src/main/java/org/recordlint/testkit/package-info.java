/**
 * Runs the examples of rule packs as tests.
 *
 * <p>{@link org.recordlint.testkit.PackFolder} reads packs from disk, {@link
 * org.recordlint.testkit.RulePackTester} tests them, and what came of it are values, so that any
 * test framework can show them. With JUnit:
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicTest&gt; examples() {
 *   PackTestReport report =
 *       RulePackTester.test(PackFolder.read(Path.of("packs")), RulePackTester.installedPacks());
 *   return report.results().stream()
 *       .map(result -&gt; dynamicTest(result.name(), () -&gt; assertTrue(result.passed(), result::toString)));
 * }
 * </pre>
 *
 * <p>Unlike records, the text of a pack may be shown: results quote examples.
 */
package org.recordlint.testkit;
