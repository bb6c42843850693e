package uk.waymark.processes;

import java.util.Set;

/**
 * The only names under which a running journey remembers anything: one answer per branch and one opaque reference,
 * never a fact about a child.
 */
public final class ProcessVariables {

    /** Whether the child might be known already: CLEAR or POSSIBLE_DUPLICATE. */
    public static final String IDENTITY = "identity";
    /** What a person found: SAME or DIFFERENT. */
    public static final String SAME_CHILD = "sameChild";
    /** What the rules advise: MET, NEEDS_JUDGEMENT or NOT_MET. */
    public static final String ELIGIBILITY = "eligibility";
    /** What a person decided: ASSESS, MORE_INFORMATION or NOT_ASSESS. */
    public static final String DECISION = "decision";
    /** Whether anybody can be proposed: FOUND or NOBODY. */
    public static final String PROPOSAL = "proposal";
    /** What the manager decided: CONFIRMED or ASK_AGAIN. */
    public static final String CONFIRMED = "confirmed";
    /** What the chosen person said: ACCEPTED or DECLINED. */
    public static final String ACCEPTANCE = "acceptance";
    /** Whether another key worker is leaving: YES or NO. */
    public static final String HANDOVER = "handover";
    /** What was done about a flag: FIXED, NOT_NEEDED or GAP_PLAN. */
    public static final String OUTCOME = "outcome";
    /** What the second look found: CLEARED or STILL. */
    public static final String RECHECK = "recheck";
    /** How much time there is for going home: PLANNED or RAPID. */
    public static final String PACE = "pace";
    /** Whether the child has left hospital: LEFT or NOT_YET. */
    public static final String LEAVING = "leaving";
    /** Where a child went who left hospital: HOME or HOSPICE. */
    public static final String DESTINATION = "destination";
    /** How the visit found things: SETTLED or BACK. */
    public static final String AT_HOME = "atHome";
    /** Whether it is time to move to adult services: NOW or NOT_YET. */
    public static final String MOVING = "moving";
    /** What became of the first appointment with adult services: KEPT or MISSED. */
    public static final String APPOINTMENT = "appointment";
    /** Whether every service for adults that takes part has taken over: YES or NO. */
    public static final String EVERY_SERVICE = "everyService";
    /** Who is asked: FAMILY or AGENCY. */
    public static final String ASKED = "asked";
    /** What came back from those who were asked: GIVEN, NOT_KNOWN, DECLINED or WITHDRAWN. */
    public static final String ADVICE = "advice";
    /** What a caseworker found who read the advice: ENOUGH or ASK_AGAIN. */
    public static final String CHECKED = "checked";
    /** Whether the review meeting took place: HELD or MOVED. */
    public static final String REVIEW_MEETING = "reviewMeeting";
    /** What was decided after a review: MAINTAIN, AMEND or CEASE. */
    public static final String REVIEW_DECISION = "reviewDecision";
    /** Whether somebody has appealed: NONE, PENDING or PLAN_STAYS. */
    public static final String APPEAL = "appeal";
    /** Whether a plan is necessary: NEEDED or NOT_NEEDED. */
    public static final String PLAN_NEEDED = "planNeeded";
    /** Whether needs are assessed again: ASSESS_AGAIN, NOT_AGAIN or DROPPED. */
    public static final String REASSESS = "reassess";
    /** What becomes of a plan after a new assessment: NEW_EDITION or KEEP. */
    public static final String AFTER_REASSESSMENT = "afterReassessment";
    /** What the health board said to its part of a plan: AGREED or CHANGES. */
    public static final String HEALTH_ANSWER = "healthAnswer";
    /** Whether a joint panel is needed: NEEDED or NOT_NEEDED. */
    public static final String PANEL = "panel";
    /** What a panel said to the need: AGREED, REFUSED or DEFERRED. */
    public static final String NEED = "need";
    /** Whether the plan is sent: ISSUE or CHANGE_FIRST. */
    public static final String ISSUE = "issue";
    /** What follows for an advance care plan: WANTED, WRITTEN, COPIES, RESTS or NOT_NEEDED. */
    public static final String ADVANCE_PLAN = "advancePlan";
    /** Whether an advance care plan has been made and holds: YES or NO. */
    public static final String PLAN_THERE = "planThere";
    /** What goes to the area to which a family has moved: PLAN or WHAT_IS_KNOWN. */
    public static final String HANDED_OVER = "handedOver";

    /** Whether another health board answers for a child who has moved: YES or NO. */
    public static final String OTHER_BOARD = "otherBoard";

    /** The one opaque reference: the flag, question, request or review that this journey or step is about. */
    public static final String SUBJECT = "subject";

    /** Every name that may appear in the engine's variable table. */
    public static final Set<String> ALLOWED = Set.of(
            IDENTITY,
            SAME_CHILD,
            ELIGIBILITY,
            DECISION,
            PROPOSAL,
            CONFIRMED,
            ACCEPTANCE,
            HANDOVER,
            OUTCOME,
            RECHECK,
            PACE,
            LEAVING,
            DESTINATION,
            AT_HOME,
            MOVING,
            APPOINTMENT,
            EVERY_SERVICE,
            ASKED,
            ADVICE,
            CHECKED,
            REVIEW_MEETING,
            REVIEW_DECISION,
            APPEAL,
            PLAN_NEEDED,
            REASSESS,
            AFTER_REASSESSMENT,
            HEALTH_ANSWER,
            PANEL,
            NEED,
            ISSUE,
            ADVANCE_PLAN,
            PLAN_THERE,
            HANDED_OVER,
            OTHER_BOARD,
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances",
            "loopCounter",
            SUBJECT);

    private ProcessVariables() {}
}
