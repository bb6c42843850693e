package uk.waymark.processes.due;

import java.time.LocalDate;
import uk.waymark.rules.statute.WorkingDays;

/**
 * How soon the service itself wants a step to be done where the law sets no number; kept apart from the law's periods
 * so that a local promise is never mistaken for a duty.
 */
public enum ServiceStandard {
    /** Calendar days: support is offered before two weeks of waiting are over. */
    SUPPORT_WHILE_WAITING(14, false),
    /** Working days. */
    CHECK_SAME_CHILD(2, true),
    /** Working days: the answer has to leave time for the decision. */
    MISSING_INFORMATION(5, true),
    /** Working days: a family is told why it is late as soon as it is. */
    EXPLAIN_DELAY(2, true),
    /** Working days: time for a family to think, short enough not to keep it waiting. */
    FAMILY_CHOOSES(5, true),
    /** Working days. */
    CONFIRM_KEY_WORKER(2, true),
    /** Working days. */
    ACCEPT_CHILD(2, true),
    /** Working days. */
    FIRST_CONTACT(5, true),
    /** Working days; NICE guideline NG213, 1.14: changes of worker are planned and explained. */
    HAND_OVER(10, true),
    /** Working days. */
    FIND_CAPACITY(5, true),
    /** Working days. */
    ARRANGE_COVER(1, true),
    /** Working days: advisers have six weeks, and the family waits for the last of them. */
    CHOOSE_ADVISERS(5, true),
    /** Working days: time to think and to talk. */
    SHARE_VIEWS(15, true),
    /** Working days. */
    REMIND_ADVISER(2, true),
    /** Working days. */
    CHASE_ADVICE(2, true),
    /** Working days. */
    CHECK_ADVICE(5, true),
    /** Working days. */
    ADVICE_DECLINED(3, true),
    /** Working days. */
    HELP_WITH_FLAG(2, true),
    /** Working days: what follows needs the rest of the twelve weeks. */
    ARRANGE_REVIEW(10, true),
    /** Working days. */
    CHECK_APPEAL(5, true),
    /** Calendar days. */
    LOOK_AGAIN_AT_APPEAL(28, false),
    /** Calendar days. */
    BEREAVED_FAMILY(2, false),
    /** Working days. */
    BEREAVED_SIBLINGS(5, true),
    /** Working days. */
    TEAM_DEBRIEF(10, true),
    /** Working days: no "no" without help. */
    HELP_WITHOUT_PLAN(5, true),
    /** Working days: what is written later shortens the family's time. */
    DRAFT_PLAN(10, true),
    /** Working days. */
    AGREE_HEALTH_PROVISION(5, true),
    /** Working days. */
    SEND_DRAFT(2, true),
    /** Working days. */
    ANSWER_FAMILY(5, true),
    /** Working days. */
    ACKNOWLEDGE_PLAN(10, true),
    /** Working days: papers go out a week before. */
    PUT_TO_PANEL(5, true),
    /** Working days. */
    PANEL_DECIDES(10, true),
    /** Working days: a family hears within 48 hours. */
    TELL_PANEL_DECISION(2, true),
    /** Working days, when a step of the law has no running clock. */
    WITHOUT_A_CLOCK(5, true);

    private final int days;
    private final boolean working;

    ServiceStandard(int days, boolean working) {
        this.days = days;
        this.working = working;
    }

    /** The last day on which the step is in time when it begins on {@code from}. */
    public LocalDate after(LocalDate from, WorkingDays calendar) {
        return working ? calendar.plus(from, days) : from.plusDays(days);
    }
}
