package uk.waymark.engine.answers;

import uk.waymark.rules.YesNo;

/** Whether support has been offered to somebody of the family; a no from the family is an answer too. */
public enum CarerSupport {
    DONE("It has taken place", YesNo.YES),
    OFFERED("It has been offered", YesNo.YES),
    DECLINED("It was offered, and the family does not want it now", YesNo.YES),
    NOT_THERE("Nobody to offer it to", YesNo.YES),
    NOT_OFFERED("It has not been offered", YesNo.NO),
    NOT_ASKED("Nobody has asked yet", YesNo.NOT_KNOWN),
    NOT_KNOWN("Not known", YesNo.NOT_KNOWN);

    private final String title;
    private final YesNo offered;

    CarerSupport(String title, YesNo offered) {
        this.title = title;
        this.offered = offered;
    }

    /** The answer in words. */
    public String title() {
        return title;
    }

    /** What it means for the foundations. */
    public YesNo offered() {
        return offered;
    }
}
