package uk.waymark.processes.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.testing.Northshire;

@ProcessesTest
class FailedJobsIT {

    private static final String NOBODY = "WM-BBBB-BB";

    @Autowired
    private FailedJobs failed;

    @Autowired
    private Northshire area;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService jobs;

    private String instance = "";

    @BeforeEach
    void work_fails_for_a_child_who_does_not_exist() {
        instance = engine.startProcessInstanceByKey("referral", NOBODY).getId();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(job().getId())).isInstanceOf(RuntimeException.class);
        }
    }

    @AfterEach
    void tidy() {
        engine.deleteProcessInstance(instance, "the test is over");
    }

    private Job job() {
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void it_is_listed_by_reference_step_and_kind_of_fault_only() {
        assertThat(failed.list(area.worker(Role.SYSTEM_ADMIN)))
                .filteredOn(job -> NOBODY.equals(job.caseRef()))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.process()).isEqualTo("referral");
                    assertThat(job.step()).isEqualTo("acknowledge-referral");
                    assertThat(job.fault()).isEqualTo("uk.waymark.engine.Refusal$NotFound");
                    assertThat(job.retriesLeft()).isZero();
                });
    }

    @Test
    void it_is_tried_again_when_a_system_administrator_says_so() {
        Reader admin = area.worker(Role.SYSTEM_ADMIN);

        failed.retry(admin, job().getId(), Ids.next());

        assertThat(job().getRetries()).isEqualTo(1);
        assertThatThrownBy(() -> failed.retry(admin, "gone", Ids.next())).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_else_sees_or_repairs_it() {
        Reader lead = area.worker(Role.SEND_LEAD);

        assertThatThrownBy(() -> failed.list(lead)).isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> failed.retry(lead, job().getId(), Ids.next())).isInstanceOf(Refusal.NotAllowed.class);
    }
}
