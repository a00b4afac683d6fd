package org.recordlint.examples.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.task.api.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recordlint.api.Aspect;
import org.recordlint.policy.Policy;

@Tag("integration")
class ChildInNeedCaseTest {

  private static final String BARE_REFERRAL =
      "Referral to children's social care. Kai, 9, came to school hungry three times this week.";

  private static ChildInNeedCases free;
  private static ChildInNeedCases demanding;

  @BeforeAll
  static void start() throws URISyntaxException {
    free = new ChildInNeedCases("free", Policy.none());
    Path policy =
        Path.of(ChildInNeedCaseTest.class.getResource("/policy-that-blocks.yaml").toURI());
    demanding = new ChildInNeedCases("demanding", Policy.load(policy));
  }

  @AfterAll
  static void stop() {
    free.close();
    demanding.close();
  }

  @Test
  void completingANoteLeavesItsFindingsInTheCase() throws Exception {
    CaseInstance started = start(free);
    complete(free, started, BARE_REFERRAL);
    String text = "Home visit. 👶 Kai was aggressive towards his sister.";
    complete(free, started, text);

    Map<String, Object> variables = variables(free, started);
    JsonNode visit = new ObjectMapper().readTree((String) variables.get("homeVisitFindings"));
    JsonNode finding = visit.path("findings").path(0);
    int from = finding.path("start").asInt();
    int to = finding.path("end").asInt();
    assertThat(text.substring(from, to)).isEqualTo("aggressive");
    assertThat(variables).containsEntry("homeVisitFindingCount", 1L);
    assertThat((Long) variables.get("referralFindingCount")).isPositive();
    assertThat((String) variables.get("referralFindings")).contains("referral-completeness");
  }

  @Test
  void withoutAPolicyNothingIsHeldUp() {
    CaseInstance started = start(free);
    complete(free, started, BARE_REFERRAL);
    assertThat(task(free, started).getTaskDefinitionKey()).isEqualTo("homeVisit");
    complete(free, started, "Dad was aggressive, manipulative and attention-seeking.");
    assertThat(open(free, started)).isZero();
  }

  @Test
  void aTaskWithoutATextIsCompletedAsEver() {
    CaseInstance started = start(demanding);
    demanding.engine().getCmmnTaskService().complete(task(demanding, started).getId());
    assertThat(task(demanding, started).getTaskDefinitionKey()).isEqualTo("homeVisit");
  }

  @Test
  void aPolicyMayHoldUpAReferralThatDoesNotSayEverything() {
    CaseInstance started = start(demanding);
    Task referral = task(demanding, started);
    CmmnTaskService tasks = demanding.engine().getCmmnTaskService();
    save(demanding, referral, BARE_REFERRAL);

    IncompleteReferralException refused =
        catchThrowableOfType(
            IncompleteReferralException.class, () -> tasks.complete(referral.getId()));

    assertThat(refused.missing()).contains(Aspect.ETHNICITY);
    assertThat(refused).hasMessageContaining("ethnicity").hasMessageNotContaining("Kai");
    assertThat(task(demanding, started).getId()).isEqualTo(referral.getId());
    assertThat(tasks.getVariableLocal(referral.getId(), NoteLint.TEXT)).isEqualTo(BARE_REFERRAL);
  }

  @Test
  void aCompleteReferralGoesAheadAndWordingIsNeverHeldUp() {
    CaseInstance started = start(demanding);
    complete(
        demanding,
        started,
        """
        Referral to children's social care
        Child: Kai, 9
        Ethnicity: White and Black Caribbean
        Religion: none
        First language: English, no interpreter needed
        Experience of racism: called names on the bus in May, reported to the school
        Culture: cooks Jamaican food with his grandmother at weekends
        Concern: he came to school hungry three times this week.
        """);
    complete(demanding, started, "Dad was aggressive.");
    assertThat(open(demanding, started)).isZero();
  }

  @Test
  void aNoteIsSavedEvenIfLintingFails() {
    try (ChildInNeedCases cases =
        new ChildInNeedCases(
            "failing",
            record -> {
              throw new IllegalStateException("cannot read: " + record.text());
            },
            Clock.systemUTC())) {
      CaseInstance started = start(cases);
      complete(cases, started, BARE_REFERRAL);
      assertThat(task(cases, started).getTaskDefinitionKey()).isEqualTo("homeVisit");
      assertThat((String) variables(cases, started).get("referralFindings"))
          .contains("\"complete\":false", "IllegalStateException")
          .doesNotContain("Kai");
    }
  }

  private static Map<String, Object> variables(ChildInNeedCases cases, CaseInstance started) {
    return cases
        .engine()
        .getCmmnHistoryService()
        .createHistoricCaseInstanceQuery()
        .caseInstanceId(started.getId())
        .includeCaseVariables()
        .singleResult()
        .getCaseVariables();
  }

  private static CaseInstance start(ChildInNeedCases cases) {
    return cases
        .engine()
        .getCmmnRuntimeService()
        .createCaseInstanceBuilder()
        .caseDefinitionKey("childInNeed")
        .start();
  }

  private static Task task(ChildInNeedCases cases, CaseInstance started) {
    CmmnTaskService tasks = cases.engine().getCmmnTaskService();
    return tasks.createTaskQuery().caseInstanceId(started.getId()).singleResult();
  }

  private static long open(ChildInNeedCases cases, CaseInstance started) {
    CmmnTaskService tasks = cases.engine().getCmmnTaskService();
    return tasks.createTaskQuery().caseInstanceId(started.getId()).count();
  }

  private static void save(ChildInNeedCases cases, Task task, String text) {
    cases.engine().getCmmnTaskService().setVariableLocal(task.getId(), NoteLint.TEXT, text);
  }

  private static void complete(ChildInNeedCases cases, CaseInstance started, String text) {
    Task task = task(cases, started);
    save(cases, task, text);
    cases.engine().getCmmnTaskService().complete(task.getId());
  }
}
