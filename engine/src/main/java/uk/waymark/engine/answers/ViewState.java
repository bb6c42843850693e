package uk.waymark.engine.answers;

import uk.waymark.rules.YesNo;

/** Whether a plan says what somebody thinks. */
public enum ViewState {
    RECORDED("Yes, in their own words", YesNo.YES),
    REASON_GIVEN("No, and the plan says why", YesNo.YES),
    NOT_IN_PLAN("No, the plan says nothing", YesNo.NO),
    NOT_ASKED("Nobody has asked yet", YesNo.NOT_KNOWN),
    NOT_KNOWN("Not known", YesNo.NOT_KNOWN);

    private final String title;
    private final YesNo heard;

    ViewState(String title, YesNo heard) {
        this.title = title;
        this.heard = heard;
    }

    /** The answer in words. */
    public String title() {
        return title;
    }

    /** What it means for the foundations: a good reason counts as a view. */
    public YesNo heard() {
        return heard;
    }
}
