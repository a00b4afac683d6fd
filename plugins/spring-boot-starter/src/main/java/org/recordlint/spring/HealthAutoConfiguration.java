package org.recordlint.spring;

import org.recordlint.Linter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells whether the linter works, by the interfaces of Spring Boot 3 or of 4, which moved them to
 * another package.
 */
@AutoConfiguration(after = RecordlintAutoConfiguration.class)
public class HealthAutoConfiguration {

  /** Whichever of the two is not there is never loaded: its condition is read from its bytes. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(
      name = {
        "org.springframework.boot.actuate.health.HealthIndicator",
        "org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator"
      })
  @org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator(
      "recordlint")
  static class OnBoot3 {

    @Bean
    @ConditionalOnMissingBean(name = "recordlintHealthIndicator")
    org.springframework.boot.actuate.health.HealthIndicator recordlintHealthIndicator(
        Linter linter) {
      LinterProbe probe = new LinterProbe(linter);
      return () ->
          (probe.works()
                  ? org.springframework.boot.actuate.health.Health.up()
                  : org.springframework.boot.actuate.health.Health.down())
              .withDetails(probe.details())
              .build();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(
      name = {
        "org.springframework.boot.health.contributor.HealthIndicator",
        "org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator"
      })
  @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator(
      "recordlint")
  static class OnBoot4 {

    @Bean
    @ConditionalOnMissingBean(name = "recordlintHealthIndicator")
    org.springframework.boot.health.contributor.HealthIndicator recordlintHealthIndicator(
        Linter linter) {
      LinterProbe probe = new LinterProbe(linter);
      return () ->
          (probe.works()
                  ? org.springframework.boot.health.contributor.Health.up()
                  : org.springframework.boot.health.contributor.Health.down())
              .withDetails(probe.details())
              .build();
    }
  }
}
