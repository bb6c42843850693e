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
    /** Working days: the plan goes on meanwhile. */
    ANSWER_LATE_COMMENT(5, true),
    /** Working days, as many as the law gives for a plan: without one it names no day. */
    PASS_ON_AFTER_MOVE(15, true),
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
    /** Calendar days: when the first weeks are over, the family is asked again. */
    BEREAVED_FAMILY_AGAIN(42, false),
    /** Calendar days. */
    BEREAVED_FAMILY_CALL(7, false),
    /** Calendar days: before a letter or a visit comes by mistake. */
    TELL_THOSE_WHO_KNEW(1, false),
    /** Calendar days; Children Act 2004, section 16M: every death of a child is reviewed. */
    CHILD_DEATH_REVIEW(2, false),
    /** Working days. */
    TEAM_DEBRIEF(10, true),
    /** Working days: the planning meeting before a child leaves hospital. */
    DISCHARGE_MEETING(3, true),
    /** Working days. */
    DISCHARGE_CHECKLIST(5, true),
    /** Calendar days. */
    LEAVE_HOSPITAL(7, false),
    /** Calendar days: the first visit at home. */
    FIRST_VISIT_HOME(2, false),
    /** Calendar days. */
    CHASE_VISIT(1, false),
    /** Calendar days: a family is not left wondering. */
    EXPLAIN_CALLED_OFF(1, false),
    /** Working days: NICE guideline NG43: one named worker. */
    NAME_TRANSITION_WORKER(20, true),
    /** Working days. */
    INVITE_ADULT_SERVICES(20, true),
    /** Calendar days: a service for adults that has not answered by then is rung. */
    ADULT_SERVICES_ANSWER(28, false),
    /** Calendar days: then somebody senior takes it up. */
    ADULT_SERVICES_SILENT(42, false),
    /** Working days. */
    CHASE_ADULT_SERVICES(5, true),
    /** Working days. */
    TAKE_IT_HIGHER(5, true),
    /** Calendar days. */
    PLAN_BOTH_WAYS(60, false),
    /** Calendar days: with the pause before it, a meeting each year. */
    TRANSITION_MEETING(60, false),
    /** Calendar days: the pause between two yearly meetings. */
    NEXT_TRANSITION_MEETING(300, false),
    /** Calendar days. */
    MEET_ADULT_SERVICES(90, false),
    /** Calendar days. */
    BOOK_APPOINTMENT(30, false),
    /** Calendar days. */
    FOLLOW_APPOINTMENT(42, false),
    /** Working days: a missed first appointment is never the end. */
    AFTER_MISSED(5, true),
    /** Calendar days: NICE guideline NG43: support for six months after the move. */
    SUPPORT_AFTER_MOVE(182, false),
    /** Calendar days. */
    LOOK_BACK(14, false),
    /** Calendar days after the birthday. */
    ADULT_CARE_NOTICE(28, false),
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
    /** Working days. */
    CHASE_RECEIPT(2, true),
    /** Working days: papers go out a week before. */
    PUT_TO_PANEL(5, true),
    /** Working days. */
    PANEL_DECIDES(10, true),
    /** Working days: a family hears within 48 hours. */
    TELL_PANEL_DECISION(2, true),
    /** Calendar days: time to find a quiet moment; NICE guideline NG61 asks for talks that are early and unhurried. */
    OFFER_ADVANCE_TALK(28, false),
    /** Calendar days, for a child who is getting worse. */
    OFFER_ADVANCE_TALK_SOON(7, false),
    /** Calendar days, near the end of life. */
    OFFER_ADVANCE_TALK_NOW(1, false),
    /** Calendar days. */
    WRITE_ADVANCE_PLAN(28, false),
    /** Working days. */
    AGREE_ADVANCE_PLAN(10, true),
    /** Working days: then those who have not confirmed a new edition are rung. */
    CONFIRM_COPIES(5, true),
    /** Working days. */
    CHASE_COPIES(2, true),
    /** Calendar days: a plan is looked at again this long before it runs out. */
    LOOK_AT_PLAN_AGAIN(28, false),
    /** Calendar days, when nobody said until when a plan holds or when to ask again. */
    ADVANCE_PLAN_RESTS(182, false),
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

    /** The day that lies this many calendar days before another. */
    public LocalDate before(LocalDate day) {
        return day.minusDays(days);
    }
}
