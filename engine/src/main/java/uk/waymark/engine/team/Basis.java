package uk.waymark.engine.team;

/** On what a team member's sight of the file rests: these are two different records, and only one can be withdrawn. */
public enum Basis {
    /** A duty or power in law, stated class by class. */
    STATUTORY("By law"),
    /** The permission of the family or the young person. */
    PERMISSION("By permission");

    private final String title;

    Basis(String title) {
        this.title = title;
    }

    /** The basis in plain words. */
    public String title() {
        return title;
    }
}
