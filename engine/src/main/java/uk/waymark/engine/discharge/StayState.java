package uk.waymark.engine.discharge;

/** How far a child's way home from hospital has come. */
public enum StayState {
    IN_HOSPITAL("In hospital; going home is being planned"),
    AT_HOME("At home; the first visit is to come"),
    IN_HOSPICE("With the hospice; we ask how the child arrived"),
    SETTLED("At home"),
    WITH_HOSPICE("With the hospice"),
    BACK_IN_HOSPITAL("Back in hospital"),
    CALLED_OFF("Stays in hospital for now"),
    ENDED("No longer needed");

    private final String title;

    StayState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }

    /** Whether something of it still goes on. */
    public boolean running() {
        return this == IN_HOSPITAL || this == AT_HOME || this == IN_HOSPICE;
    }
}
