package uk.waymark.deployment.stories.world;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Whether each child's records stand where the child's journeys stand, and nothing goes on for a child who has died. */
@TestComponent
class Positions {

    /** What the record says while somebody is at this step. */
    private static final Map<String, Set<String>> WHILE = Map.ofEntries(
            entry("choose-advisers", Set.of("GATHERING")),
            entry("decide-plan-needed", Set.of("GATHERED")),
            entry("draft-the-plan", Set.of("DRAFT")),
            entry("agree-health-provision", Set.of("DRAFT")),
            entry("send-the-draft", Set.of("DRAFT")),
            entry("comment-on-the-draft", Set.of("SENT")),
            entry("answer-the-family", Set.of("SENT")),
            entry("record-setting-answer", Set.of("SENT")),
            entry("decide-to-issue", Set.of("SENT")),
            entry("send-the-final-plan", Set.of("DRAFT")),
            entry("collect-acknowledgements", Set.of("FINAL")),
            entry("decide-to-reassess", Set.of("ASKED", "DECIDED")),
            entry("tell-family-reassessment", Set.of("DECIDED")),
            entry("tell-family-no-reassessment", Set.of("DECIDED")),
            entry("decide-after-reassessment", Set.of("ASSESSING", "STAYING")),
            entry("tell-family-plan-stays", Set.of("STAYING")),
            entry("put-the-question", Set.of("ASKED")),
            entry("decide-the-need", Set.of("READY")),
            entry("decide-the-money", Set.of("NEED_DECIDED")),
            entry("tell-family-what-panel-says", Set.of("NEED_DECIDED", "FUNDED")),
            entry("plan-the-review-meeting", Set.of("WAITING", "INVITED")),
            entry("gather-advice-for-review", Set.of("INVITED")),
            entry("hold-the-review-meeting", Set.of("INVITED")),
            entry("write-the-review-report", Set.of("HELD")),
            entry("decide-after-the-review", Set.of("REPORTED")),
            entry("comment-on-the-changes", Set.of("AMENDING")),
            entry("send-the-changed-plan", Set.of("AMENDING")),
            entry("check-for-an-appeal", Set.of("CEASING")),
            entry("hold-planning-meeting", Set.of("IN_HOSPITAL")),
            entry("work-through-checklist", Set.of("IN_HOSPITAL")),
            entry("leave-hospital", Set.of("IN_HOSPITAL")),
            entry("arrange-rapid-discharge", Set.of("IN_HOSPITAL")),
            entry("leave-hospital-now", Set.of("IN_HOSPITAL")),
            entry("visit-at-home", Set.of("AT_HOME")),
            entry("hear-from-hospice", Set.of("IN_HOSPICE")),
            entry("name-transition-worker", Set.of("PREPARING")),
            entry("hold-transition-meeting", Set.of("PREPARING")),
            entry("follow-first-appointment", Set.of("PREPARING")),
            entry("look-back-after-move", Set.of("MOVED")),
            entry("ask-the-family", Set.of("PROPOSED")),
            entry("confirm-key-worker", Set.of("ANSWERED")),
            entry("accept-the-child", Set.of("CONFIRMED")),
            entry("find-capacity", Set.of("NOBODY")),
            entry("introduce-yourself", Set.of("NAMED")),
            entry("give-advice", Set.of("ASKED")),
            entry("ask-for-views", Set.of("ASKED")),
            entry("check-advice", Set.of("GIVEN")),
            entry("go-on-without-advice", Set.of("DECLINED")));

    /** Periods that count only while one of these journeys goes on. */
    private static final Map<String, String> COUNTED_IN = Map.ofEntries(
            entry("DECIDE_TO_ASSESS", "referral"),
            entry("GIVE_ADVICE", "joint-assessment"),
            entry("DECIDE_NO_PLAN", "referral, joint-assessment, ehc-plan"),
            entry("FINAL_PLAN", "referral, joint-assessment, ehc-plan"),
            entry("FAMILY_VIEWS_ON_DRAFT", "ehc-plan"),
            entry("TRANSFER_PLAN_TO_NEW_AREA", "moved-away"),
            entry("OLD_ICB_TELLS_NEW_ICB", "moved-away"),
            entry("ANNUAL_REVIEW", "annual-review"),
            entry("REVIEW_DECISION", "annual-review"),
            entry("FAMILY_VIEWS_ON_AMENDMENTS", "annual-review"),
            entry("AMENDED_PLAN", "annual-review"),
            entry("LODGE_APPEAL", "annual-review"),
            entry("DECIDE_TO_REASSESS", "reassessment"),
            entry("FINAL_PLAN_AFTER_REASSESSMENT", "reassessment, ehc-plan"));

    private final WhereThingsStand now;

    Positions(WhereThingsStand now) {
        this.now = now;
    }

    void agree() {
        WhereThingsStand.Moment moment = now.look();
        for (WhereThingsStand.Step step : now.openSteps()) {
            if (WHILE.containsKey(step.step())) {
                assertThat(moment.about(step))
                        .as("the record that %s is about", step.step())
                        .isIn(WHILE.get(step.step()));
            }
        }
        now.recordsThatGoOn()
                .forEach(record -> assertThat(moment.journeysOf(record.child()))
                        .as("journeys of a child with a record that goes on")
                        .contains(record.state()));
        now.periodsThatCount().stream()
                .filter(clock -> COUNTED_IN.containsKey(clock.state()))
                .forEach(clock -> assertThat(moment.journeysOf(clock.child()))
                        .as("journeys while %s counts", clock.state())
                        .containsAnyOf(Objects.requireNonNull(COUNTED_IN.get(clock.state()))
                                .split(", ")));
        assertThat(now.goingOnForTheDead())
                .as("what goes on for children who have died")
                .isEmpty();
    }
}
