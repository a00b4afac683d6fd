package org.recordlint.examples.flowable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.recordlint.Linter;
import org.recordlint.api.CaseRecord;
import org.recordlint.api.LintResult;
import org.recordlint.policy.Policy;

/** A Flowable engine on a database in memory, with the child-in-need case deployed. */
public final class ChildInNeedCases implements AutoCloseable {

  private final CmmnEngine engine;

  /**
   * Starts the engine, and builds the one linter that all cases share.
   *
   * @param database a name of its own for each engine in this process
   */
  public ChildInNeedCases(String database, Policy policy) {
    this(database, policy, Clock.system(ZoneId.of("Europe/London")));
  }

  private ChildInNeedCases(String database, Policy policy, Clock clock) {
    this(database, linting(policy, clock), clock);
  }

  ChildInNeedCases(String database, Function<CaseRecord, LintResult> lint, Clock clock) {
    CmmnEngineConfiguration configuration =
        CmmnEngineConfiguration.createStandaloneInMemCmmnEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
    configuration.setBeans(Map.of("noteLint", new NoteLint(lint, clock)));
    engine = configuration.buildCmmnEngine();
    engine
        .getCmmnRepositoryService()
        .createDeployment()
        .addClasspathResource("child-in-need.cmmn.xml")
        .deploy();
  }

  private static Function<CaseRecord, LintResult> linting(Policy policy, Clock clock) {
    Linter linter = Linter.builder().installedPacks().policy(policy).build();
    return record -> policy.apply(linter.lint(record), LocalDate.now(clock));
  }

  /** The engine, for the services of Flowable. */
  public CmmnEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }
}
