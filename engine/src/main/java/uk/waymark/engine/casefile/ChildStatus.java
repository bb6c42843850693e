package uk.waymark.engine.casefile;

import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Refusal;

/** Where a child's file stands as a whole. */
public enum ChildStatus {
    /** Help has been asked for; nobody has decided yet. */
    REFERRED("Referred"),
    /** A team works with the child. */
    ACTIVE("Active"),
    /** No assessment, but other help was found. */
    SIGNPOSTED("Other help found"),
    /** The family has moved to another area, which answers for the child now; what is here can be read. */
    MOVED("Moved to another area"),
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
        return whyClosed() != null || this == MERGED;
    }

    /** Why nothing is asked or changed here any more, as the key of a sentence; null while it is. */
    public @Nullable String whyClosed() {
        return switch (this) {
            case DECEASED -> "child.has.died";
            case MOVED -> "child.has.moved";
            default -> null;
        };
    }

    /**
     * The file can still be changed; one that was joined to another is not found where this is asked.
     *
     * @throws Refusal.NotNow {@code child.has.died} or {@code child.has.moved}
     */
    public void requireGoingOn() {
        String why = whyClosed();
        if (why != null) {
            throw new Refusal.NotNow(why);
        }
    }

    /** The status in words. */
    public String title() {
        return title;
    }
}
