package uk.waymark.engine.casefile;

/** Where a child's file stands as a whole. */
public enum ChildStatus {
    /** Help has been asked for; nobody has decided yet. */
    REFERRED("Referred"),
    /** A team works with the child. */
    ACTIVE("Active"),
    /** No assessment, but other help was found. */
    SIGNPOSTED("Other help found"),
    /** The child has died: nothing is sent, counted or asked any more but the support for those who are left. */
    DECEASED("Died"),
    /** The same child was already known: everything continues in the other file. */
    MERGED("Joined to another file");

    private final String title;

    ChildStatus(String title) {
        this.title = title;
    }

    /** Whether nobody is asked for anything about this file any more. */
    public boolean closed() {
        return this == DECEASED || this == MERGED;
    }

    /** The status in words. */
    public String title() {
        return title;
    }
}
