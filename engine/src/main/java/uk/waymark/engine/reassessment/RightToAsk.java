package uk.waymark.engine.reassessment;

import java.util.Optional;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/**
 * Who may ask that a child be assessed again, or begin it. Sources: Children and Families Act 2014, s.44(2)-(3); SEND
 * Regulations 2014, regulation 23.
 */
public enum RightToAsk {
    PARENT("A parent"),
    YOUNG_PERSON("The young person"),
    SETTING("The school, college or other setting"),
    HEALTH_BOARD("The health board"),
    /** Nobody has asked: the authority thinks it necessary. No date in law runs for its decision. */
    AUTHORITY("Nobody: the authority begins it");

    private final String title;

    RightToAsk(String title) {
        this.title = title;
    }

    /** The same in plain words. */
    public String title() {
        return title;
    }

    /** Whether somebody waits for an answer within the days that the law sets. */
    public boolean isRequest() {
        return this != AUTHORITY;
    }

    /** As whom somebody asks who asks in person; empty for those who may only write down what others ask. */
    public static Optional<RightToAsk> of(Reader reader) {
        if (reader.is(Role.PARENT)) {
            return Optional.of(PARENT);
        }
        if (reader.is(Role.YOUNG_PERSON)) {
            return Optional.of(YOUNG_PERSON);
        }
        if (reader.is(Role.SCHOOL) || reader.is(Role.COLLEGE)) {
            return Optional.of(SETTING);
        }
        return reader.is(Role.ICB_COMMISSIONER) || reader.is(Role.DCO) ? Optional.of(HEALTH_BOARD) : Optional.empty();
    }
}
