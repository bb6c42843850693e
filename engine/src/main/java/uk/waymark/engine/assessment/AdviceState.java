package uk.waymark.engine.assessment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How a request for advice stands. */
public enum AdviceState {
    CHOSEN("Chosen, not asked yet"),
    ASKED("Asked"),
    /** It has arrived; a caseworker reads whether it is enough. */
    GIVEN("Arrived, being read"),
    ACCEPTED("Here"),
    /** The body has never met the child: accepted as an answer, and shown as a gap. */
    NOT_KNOWN("They do not know the child"),
    DECLINED("They could not give it"),
    REUSED("Advice given before is used"),
    /** The family asked for somebody whom the authority does not ask, for a reason. */
    REFUSED("Not asked, with a reason"),
    WITHDRAWN("No longer needed"),
    /** Everything has stopped for this child. */
    CLOSED("Stopped");

    private static final Map<AdviceState, Set<AdviceState>> NEXT = new EnumMap<>(Map.of(
            CHOSEN, EnumSet.of(ASKED, WITHDRAWN, CLOSED),
            ASKED, EnumSet.of(GIVEN, ACCEPTED, NOT_KNOWN, DECLINED, WITHDRAWN, CLOSED),
            GIVEN, EnumSet.of(ACCEPTED, ASKED, CLOSED)));

    private final String title;

    AdviceState(String title) {
        this.title = title;
    }

    /** The state in plain words. */
    public String title() {
        return title;
    }

    /** Whether somebody still has to answer, or somebody still reads the answer. */
    public boolean open() {
        return NEXT.containsKey(this);
    }

    /** Whether a request in this state may come into that one. */
    public boolean mayBecome(AdviceState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
