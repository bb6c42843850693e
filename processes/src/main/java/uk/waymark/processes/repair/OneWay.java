package uk.waymark.processes.repair;

import java.util.Set;

/**
 * Steps that change a record which only goes forward: a child who has left, a draft that was sent, a person who was
 * named. Nobody can do them anew, so no journey goes back to them or over them.
 */
final class OneWay {

    private static final Set<String> STEPS = Set.of(
            "agree-the-plan",
            "ask-the-family",
            "confirm-key-worker",
            "accept-the-child",
            "put-the-question",
            "decide-after-the-review",
            "decide-the-need",
            "decide-the-money",
            "hand-over-plan",
            "hold-the-review-meeting",
            "leave-hospital",
            "leave-hospital-now",
            "pass-on-what-is-known",
            "send-the-draft",
            "send-the-final-plan",
            "tell-family-reassessment",
            "tell-new-health-board",
            "write-the-review-report");

    private OneWay() {}

    static boolean is(String step) {
        return STEPS.contains(step);
    }
}
