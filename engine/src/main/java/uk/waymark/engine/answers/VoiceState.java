package uk.waymark.engine.answers;

/** How far the view of child and family has come around one decision: heard, considered, acted on, told. */
public enum VoiceState {
    NOT_ASKED("Nobody asked them", false, false),
    REASON_WHY_NOT("They could not be asked, for the reason below", true, true),
    HEARD("They were heard", true, false),
    CONSIDERED("Their view was weighed in the decision", true, false),
    ACTED("The decision follows what they said, at least in part", true, false),
    TOLD("They were told what came of it", true, true);

    private final String title;
    private final boolean view;
    private final boolean told;

    VoiceState(String title, boolean view, boolean told) {
        this.title = title;
        this.view = view;
        this.told = told;
    }

    /** The state in words. */
    public String title() {
        return title;
    }

    /** Whether there is a view, or a reason why not. */
    public boolean view() {
        return view;
    }

    /** Whether the loop is closed. */
    public boolean told() {
        return told;
    }
}
