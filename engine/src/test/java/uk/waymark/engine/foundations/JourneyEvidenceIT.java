package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.FoundationFacts;

@EngineTest
class JourneyEvidenceIT {

    @Autowired
    TestFoundations foundations;

    @Autowired
    FoundationFactsReader facts;

    @Autowired
    FactsProjection projection;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Child child;

    @BeforeEach
    void a_child_whose_care_is_complex() {
        child = foundations.lifeLimited(CarePhase.STABLE);
    }

    @Test
    void a_final_plan_is_a_plan_that_covers_education_and_was_looked_at_the_day_it_was_sent() {
        assertThat(read().carePlan()).isEqualTo(YesNo.NOT_KNOWN);

        plan("DRAFT", null);
        assertThat(read().carePlan()).as("a draft is none yet").isEqualTo(YesNo.NOT_KNOWN);

        plan("FINAL", TODAY.minusDays(40));
        assertThat(read().carePlan()).isEqualTo(YesNo.YES);
        assertThat(read().educationInPlan()).isEqualTo(YesNo.YES);
        assertThat(read().daysSincePlanReview()).isEqualTo(40);
    }

    @Test
    void a_plan_that_has_ended_is_none() {
        plan("CEASED", TODAY.minusDays(40));
        assertThat(read().carePlan()).isEqualTo(YesNo.NOT_KNOWN);
    }

    @Test
    void what_a_panel_split_is_agreed_and_what_it_could_not_split_is_not() {
        panel("YES", true, false);
        assertThat(read().fundingSplitAgreed()).isEqualTo(YesNo.YES);

        panel("YES", true, true);
        assertThat(read().fundingSplitAgreed()).isEqualTo(YesNo.NO);
    }

    @Test
    void a_panel_that_heard_the_family_counts_as_a_decision_with_a_view_and_as_told_when_they_know() {
        panel("YES", false, false);
        assertThat(read().decisions()).isEqualTo(1);
        assertThat(read().decisionsWithView()).isEqualTo(1);
        assertThat(read().decisionsTold()).isZero();

        write("update panel_item set told_on = ? where case_id = ?", TODAY, Ids.bytes(child.id()));
        assertThat(read().decisionsTold()).isEqualTo(1);
    }

    @Test
    void a_meeting_of_one_agency_is_no_review_of_the_joint_work_and_one_of_two_is() {
        byte[] meeting = meeting(TODAY.minusDays(9));
        came(meeting);
        assertThat(read().daysSinceJointReview()).isNull();

        came(meeting);
        assertThat(read().daysSinceJointReview()).isEqualTo(9);
    }

    @Test
    void the_meeting_of_a_review_counts_as_the_review_and_not_once_more() {
        byte[] meeting = meeting(TODAY.minusDays(9));
        came(meeting);
        came(meeting);
        write("update meeting set review_id = ? where id = ?", id(), meeting);

        assertThat(read().daysSinceJointReview()).isNull();
    }

    private FoundationFacts read() {
        transaction.executeWithoutResult(now -> projection.refresh(child.id()));
        return facts.read(child.id());
    }

    private void plan(String status, @Nullable LocalDate served) {
        write(
                "insert into plan_version (id, case_id, number, status, begun_on, served_on, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                id(),
                Ids.bytes(child.id()),
                status.equals("DRAFT") ? 2 : 1,
                status,
                TODAY.minusDays(60),
                served);
    }

    private void panel(String view, boolean funded, boolean disputed) {
        write(
                "insert into panel_item (id, case_id, state, asked_on, view_given, need_outcome, need_decided_at,"
                        + " disputed, funded_at, version) values (?, ?, ?, ?, ?, 'AGREE', ?, ?, ?, 0)",
                id(),
                Ids.bytes(child.id()),
                funded ? "FUNDED" : "NEED_DECIDED",
                TODAY,
                view,
                TODAY.atStartOfDay(),
                disputed,
                funded ? TODAY.atStartOfDay() : null);
    }

    private byte[] meeting(LocalDate held) {
        byte[] id = id();
        write(
                "insert into meeting (id, case_id, kind, on_date, at_time, remote, sealed_place, state, planned_by,"
                        + " held_on, version) values (?, ?, 'TEAM_AROUND_THE_CHILD', ?, '10:00', true, ?, 'HELD', ?, ?, 0)",
                id,
                Ids.bytes(child.id()),
                held,
                new byte[] {1},
                id(),
                held);
        return id;
    }

    private void came(byte[] meeting) {
        write(
                "insert into meeting_invitee (id, meeting_id, case_id, guest, agency_id, answer, came, version)"
                        + " values (?, ?, ?, 'AGENCY', ?, 'COMING', 'YES', 0)",
                id(),
                meeting,
                Ids.bytes(child.id()),
                id());
    }

    private void write(String sql, @Nullable Object... values) {
        transaction.executeWithoutResult(now -> jdbc.update(sql, values));
    }

    private static byte[] id() {
        return Ids.bytes(Ids.next());
    }
}
