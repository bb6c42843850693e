package uk.waymark.engine.keyworker;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the search for a key worker has come. */
public enum RequestState {
    /** Wanted; nobody has been proposed in this round. */
    ASKED("Wanted"),
    /** Up to three people are proposed; the family is asked. */
    PROPOSED("Family is asked"),
    /** Nobody has room: somebody has to find capacity. */
    NOBODY("Nobody has room"),
    /** The family has answered, or its time to answer has passed. */
    ANSWERED("To be confirmed"),
    /** A manager has chosen; the person is asked. */
    CONFIRMED("To be accepted"),
    /** The person has said yes. */
    ACCEPTED("Accepted"),
    /** The person is the key worker. */
    NAMED("Named"),
    /** Nobody is looked for any more. */
    CLOSED("Closed");

    private static final Map<RequestState, Set<RequestState>> NEXT = new EnumMap<>(Map.of(
            ASKED, EnumSet.of(PROPOSED, NOBODY, CLOSED),
            PROPOSED, EnumSet.of(ANSWERED, ASKED, CONFIRMED, CLOSED),
            NOBODY, EnumSet.of(ASKED, PROPOSED, NOBODY, CLOSED),
            ANSWERED, EnumSet.of(CONFIRMED, ASKED, CLOSED),
            CONFIRMED, EnumSet.of(ACCEPTED, ASKED, CLOSED),
            ACCEPTED, EnumSet.of(NAMED, CLOSED)));

    private final String title;

    RequestState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }

    /** Whether a search in this state may come into that one. */
    public boolean mayBecome(RequestState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
