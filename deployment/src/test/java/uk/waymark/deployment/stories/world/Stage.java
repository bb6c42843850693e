package uk.waymark.deployment.stories.world;

/** How far a child of an area has come, and how many days after the request for help that usually is. */
public enum Stage {
    ASKED_FOR(0),
    HELPED_MEANWHILE(4),
    TO_BE_ASSESSED(21),
    KEY_WORKER_KNOWN(25),
    ADVICE_ASKED(30),
    ADVICE_GIVEN(60),
    DRAFT_WITH_FAMILY(75),
    FAMILY_ANSWERED(86),
    PLAN_FINAL(110);

    private final int days;

    Stage(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
