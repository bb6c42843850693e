package uk.waymark.engine.consultation;

/** What a school, college or other setting answers when it is asked whether it could be named in a plan. */
public enum SettingAnswer {
    ASKED("Asked, no answer yet"),
    CAN_MEET("It can meet the needs"),
    CANNOT_MEET("It says that it cannot"),
    NO_ANSWER("No answer in time");

    private final String title;

    SettingAnswer(String title) {
        this.title = title;
    }

    /** The answer in plain words. */
    public String title() {
        return title;
    }
}
