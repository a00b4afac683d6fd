package org.recordlint.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.recordlint.Linter;
import org.recordlint.policy.Policy;
import org.recordlint.testkit.PackFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives an application a policy and a linter, unless it has its own, and a {@link LintService}. */
@AutoConfiguration
@EnableConfigurationProperties(RecordlintProperties.class)
public class RecordlintAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Policy recordlintPolicy(RecordlintProperties properties) {
    return properties.policy() == null ? Policy.none() : Policy.load(properties.policy());
  }

  @Bean
  @ConditionalOnMissingBean
  Linter recordlintLinter(RecordlintProperties properties, Policy policy) {
    Linter.Builder builder = Linter.builder().policy(policy);
    if (properties.installedPacks()) {
      builder.installedPacks();
    }
    PackFolder.read(properties.packs()).forEach(builder::pack);
    Linter linter = builder.build();
    // An application that lints by nothing would look as if all its notes were fine.
    if (linter.packs().isEmpty()) {
      throw new IllegalStateException(
          "no rule packs: recordlint-rules is not on the class path or recordlint.installed-packs"
              + " is false, and recordlint.packs names none");
    }
    return linter;
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  LintService lintService(
      Linter linter,
      Policy policy,
      RecordlintProperties properties,
      ObjectProvider<LintObserver> observers) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    return new LintService(
        record -> policy.apply(linter.lint(record), LocalDate.now(clock)),
        properties.limits(),
        observers.orderedStream().toList());
  }
}
