package uk.waymark.processes.invariants;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** For each step of the diagrams, how the record that it is about stands while somebody is at it. */
final class StepsAndStates {

    /** What the record says while somebody is at this step. */
    static final Map<String, Set<String>> WHILE = Map.ofEntries(
            entry("tell-family-yes", Set.of("ASSESS")),
            entry("tell-family-no-and-rights", Set.of("NOT_ASSESS")),
            entry("write-signposting-plan", Set.of("NOT_ASSESS")),
            entry("say-what-matters-now", Set.of("INVITED")),
            entry("invite-adult-services", Set.of("PREPARING")),
            entry("hear-from-adult-services", Set.of("PREPARING")),
            entry("plan-both-ways", Set.of("PREPARING")),
            entry("meet-adult-practitioners", Set.of("PREPARING")),
            entry("book-first-appointment", Set.of("PREPARING")),
            entry("contact-after-missed", Set.of("PREPARING")),
            entry("chase-adult-services", Set.of("ASKED")),
            entry("take-it-higher", Set.of("ASKED")),
            entry("support-the-family", Set.of("DECEASED")),
            entry("ask-the-family-again", Set.of("DECEASED")),
            entry("support-brothers-and-sisters", Set.of("DECEASED")),
            entry("tell-school-and-services", Set.of("DECEASED")),
            entry("tell-child-death-review", Set.of("DECEASED")),
            entry("debrief-the-team", Set.of("DECEASED")),
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

    /**
     * Steps beside which the record may go on, such as telling a family why something is late, and steps that follow no
     * record: every other one has to be above.
     */
    static final Set<String> BESIDE_THE_RECORD = Set.of(
            "agree-support-while-waiting",
            "check-whether-already-known",
            "confirm-assessment",
            "weigh-the-evidence",
            "look-again-before-saying-no",
            "get-missing-information",
            "find-out-why-late",
            "write-help-without-plan",
            "tell-family-no-plan",
            "remind-the-adviser",
            "ask-why-advice-is-late",
            "chase-acknowledgements",
            "tell-family-why-decision-is-late",
            "tell-family-why-review-is-late",
            "hand-over",
            "arrange-cover-meanwhile",
            "explain-to-family",
            "answer-late-comment",
            "hand-over-plan",
            "pass-on-what-is-known",
            "tell-new-health-board",
            "clear-the-way-now",
            "chase-first-visit",
            "tell-adult-care-at-14",
            "ask-adult-care-at-16",
            "ask-adult-care-at-17",
            "offer-the-conversation",
            "write-the-plan",
            "agree-the-plan",
            "see-that-everybody-has-it",
            "chase-the-copies",
            "look-at-it-again",
            // Whether each flag has its journey is an invariant of its own.
            "put-it-right",
            "help-to-put-it-right");

    private StepsAndStates() {}
}
