package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.news.AssessmentBegun;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.news.GoingHomePlanned;
import uk.waymark.engine.news.GrowingUpBegun;
import uk.waymark.engine.news.KeyWorkerAsked;
import uk.waymark.engine.news.KeyWorkerLeaving;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.news.ReviewPlanned;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** Whatever news still comes about a child who has died, or about a file that was joined to another, nobody is asked anything. */
@ProcessesTest
class AfterDeathIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Northshire area;

    @Autowired
    private Desk desk;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private RecordDeath death;

    @Autowired
    private ChildFiles files;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private Reader caseworker;
    private String child;

    @BeforeEach
    void a_child_is_known() {
        clock.moveTo(TODAY);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        child = area.familyAsks();
        background.runDue();
    }

    @Test
    void no_journey_begins_for_a_child_who_has_died() {
        dies();
        List<String> open = openJourneys();

        for (Object late : List.of(
                new AdviceGathered(child),
                new AssessmentBegun(child),
                new FlagRaised(child, Ids.next()),
                new GoingHomePlanned(child, false),
                new GrowingUpBegun(child),
                new KeyWorkerAsked(child),
                new KeyWorkerLeaving(child),
                new ReviewPlanned(child, Ids.next()))) {
            assertThatThrownBy(() -> told(late))
                    .as(late.getClass().getSimpleName())
                    .isInstanceOfSatisfying(
                            Refusal.NotNow.class,
                            no -> assertThat(no.messageKey()).isEqualTo("child.has.died"));
        }

        assertThat(openJourneys()).isEqualTo(open).containsOnly("bereavement");
        desk.everythingAgrees();
    }

    @Test
    void a_final_plan_that_arrives_after_the_death_asks_for_nothing() {
        dies();

        told(new PlanFinalised(child));
        background.runDue();

        assertThat(openJourneys()).containsOnly("bereavement");
        assertThat(jdbc.queryForObject(
                        "select count(*) from key_worker_request r join child_file c on c.id = r.case_id where c.reference = ?",
                        Integer.class,
                        child))
                .isZero();
        desk.everythingAgrees();
    }

    @Test
    void no_journey_begins_in_a_file_that_was_joined_to_another() {
        String other = area.familyAsks();
        background.runDue();
        transaction.executeWithoutResult(status -> {
            var older = files.findByReference(other).orElseThrow();
            files.findByReference(child).orElseThrow().joinTo(older.id());
        });

        assertThatThrownBy(() -> told(new AssessmentBegun(child))).isInstanceOf(Refusal.NotFound.class);
    }

    private void dies() {
        int version = transaction.execute(
                status -> files.findByReference(child).orElseThrow().version());
        death.record(caseworker, child, new DeathRecord(TODAY, child, true), version);
        assertThat(openJourneys()).isNotEmpty();
    }

    private void told(Object event) {
        transaction.executeWithoutResult(status -> news.publishEvent(event));
    }

    private List<String> openJourneys() {
        return jdbc.queryForList(
                "select distinct s.process from journey_step s join child_file c on c.id = s.case_id"
                        + " where c.reference = ? and s.ended_at is null order by s.process",
                String.class,
                child);
    }
}
