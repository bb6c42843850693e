package uk.waymark.engine.keyworker;

/** What the family said to the people who were proposed. */
public enum FamilyWish {
    NOT_ASKED("Not asked yet"),
    CHOSEN("The family chose one"),
    NO_PREFERENCE("The family has no preference"),
    NONE_OF_THEM("None of them"),
    NO_ANSWER("No answer in time");

    private final String title;

    FamilyWish(String title) {
        this.title = title;
    }

    /** The wish in plain words. */
    public String title() {
        return title;
    }
}
