package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.Search;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.statute.StatutoryPeriod;

/** From the first letter to a named key worker, or to a plan of where else to find help. */
@StoryTest
class ReferralStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Search search;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Care care;

    @Autowired
    private Clocks clocks;

    @Autowired
    private TeamList team;

    @Autowired
    private JdbcTemplate jdbc;

    private People people;
    private Reader caseworker;
    private Reader keyWorker;

    @BeforeEach
    void an_area_with_people() {
        people = town.people();
        caseworker = people.as(Role.SEN_CASEWORKER);
        keyWorker = people.as(Role.KEY_WORKER);
    }

    @Test
    void a_referral_becomes_tasks_a_decision_and_a_key_worker() {
        Child child = front.asks(people, Answers.MET);
        assertThat(tasks.steps(caseworker, child))
                .containsExactlyInAnyOrder("agree-support-while-waiting", "confirm-assessment");
        assertThat(sixWeeks(child).dueOn()).isEqualTo(Town.BEGIN.plusWeeks(6));

        desk.helpWhileWaiting(child);
        desk.agreesToAssess(child);
        assertThat(sixWeeks(child).state()).isEqualTo(ClockState.SATISFIED);
        assertThat(tasks.steps(caseworker, child)).containsExactly("choose-advisers");

        search.finds(child, keyWorker);
        assertThat(team.keyWorker(child.id()).map(TeamLine::practitionerId))
                .contains(Care.id(keyWorker.practitionerId()));
        assertThat(care.open(keyWorker, child).status()).isEqualTo(ChildStatus.ACTIVE);
        assertThat(team.of(child.id()))
                .filteredOn(line -> line.role() == TeamRole.KEY_WORKER)
                .hasSize(1);
    }

    @Test
    void a_request_that_was_sent_twice_arrives_once() {
        var request = front.request(Answers.MET);
        var number = Ids.next();

        Child first = front.send(people, request, number);
        Child second = front.send(people, request, number);

        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(count(
                        "select count(*) from child_file where given_name = ? and birth_date = ?",
                        request.child().name().given(),
                        request.child().birthDate()))
                .isEqualTo(1);
        assertThat(count("select count(*) from referral where case_id = ?", Ids.bytes(first.id())))
                .isEqualTo(1);
    }

    @Test
    void the_rules_hand_what_they_cannot_say_to_a_person() {
        Child child = front.asks(people, Answers.TO_BE_JUDGED);

        assertThat(tasks.steps(caseworker, child)).contains("weigh-the-evidence");
        desk.decides(caseworker, child, AssessmentAnswer.MORE_INFORMATION);
        assertThat(tasks.steps(caseworker, child)).contains("get-missing-information");
    }

    @Test
    void not_eligible_ends_in_a_signposting_plan_and_rights() {
        Child child = front.asks(people, Answers.NOT_MET);
        Reader lead = people.as(Role.SEND_LEAD);
        assertThat(tasks.steps(lead, child)).contains("look-again-before-saying-no");

        desk.decides(lead, child, AssessmentAnswer.NOT_ASSESS);
        assertThat(tasks.steps(caseworker, child)).contains("write-signposting-plan");
        desk.writesSignpostingPlan(child);
        assertThatThrownBy(() -> desk.tellsNo(child, false))
                .as("a no without every right")
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo("notice.incomplete"));
        desk.tellsNo(child, true);

        assertThat(status(child)).isEqualTo(ChildStatus.SIGNPOSTED);
        assertThat(sixWeeks(child).state()).isEqualTo(ClockState.SATISFIED);
        assertThat(count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", child.reference()))
                .isZero();
        assertThat(count(
                        "select count(*) from support_offer where kind = 'SIGNPOSTING' and case_id = ?",
                        Ids.bytes(child.id())))
                .isEqualTo(1);
    }

    private ClockView sixWeeks(Child child) {
        return clocks.of(child.id()).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.DECIDE_TO_ASSESS)
                .findFirst()
                .orElseThrow();
    }

    private ChildStatus status(Child child) {
        return ChildStatus.valueOf(Objects.requireNonNull(jdbc.queryForObject(
                "select status from child_file where reference = ?", String.class, child.reference())));
    }

    private long count(String sql, Object... values) {
        Long count = jdbc.queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }
}
