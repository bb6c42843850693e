package uk.waymark.engine.meeting;

/** What somebody who is invited has said. */
public enum InvitationAnswer {
    ASKED("No answer yet"),
    ACCEPTED("Will come"),
    TENTATIVE("May come"),
    DECLINED("Cannot come");

    private final String title;

    InvitationAnswer(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
