package uk.waymark.engine.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.people.Role;

/** Those whose advice an assessment needs. Source: SEND Regulations 2014, reg 6(1). */
@SuppressWarnings("ImmutableEnumChecker")
public enum AdviserKind {
    FAMILY("The child and the family", "reg 6(1)(a)"),
    EDUCATION("School, nursery or college", "reg 6(1)(b)", Role.SCHOOL, Role.COLLEGE),
    /**
     * Where a parent serves: the Secretary of State for Defence, whose education advisers write. They have no account here, so
     * the SEN team asks them and writes down what they answer.
     */
    DEFENCE(
            "The Ministry of Defence, as a parent is serving",
            "reg 6(1)(b)(iv), not read at its source",
            Role.SEN_CASEWORKER),
    MEDICAL("Health", "reg 6(1)(c)", Role.HOSPITAL, Role.COMMUNITY_NURSING, Role.HOSPICE, Role.DCO),
    PSYCHOLOGY("Educational psychologist", "reg 6(1)(d)", Role.EDUCATIONAL_PSYCHOLOGIST),
    SOCIAL_CARE("Social care", "reg 6(1)(e)", Role.SOCIAL_WORKER, Role.DSCO, Role.ADULT_SERVICE),
    /** Whoever the authority thinks appropriate. */
    OTHER("Somebody else who knows the child", "reg 6(1)(f)"),
    /** From Year 9: what prepares for adult life and for living independently. */
    ADULTHOOD(
            "Preparing for adult life",
            "reg 6(1)(g)",
            Role.COLLEGE,
            Role.SCHOOL,
            Role.SOCIAL_WORKER,
            Role.ADULT_SERVICE),
    /** Whoever the family reasonably asks for. */
    FAMILY_ASKED("Somebody the family asks for", "reg 6(1)(h)");

    /** The roles of those who give advice. */
    public static final Set<Role> ADVISERS = AccessPolicy.advisers();

    /** The roles of those who write advice down: their own, or what a body without an account has answered. */
    public static final Set<Role> WRITERS = writers();

    private static final Set<Role> OF_HEALTH =
            EnumSet.of(Role.HOSPICE, Role.COMMUNITY_NURSING, Role.HOSPITAL, Role.THERAPIST, Role.DCO);
    private static final Set<Role> OF_SOCIAL_CARE =
            EnumSet.of(Role.SOCIAL_WORKER, Role.DSCO, Role.ADULT_SERVICE, Role.VOLUNTARY);

    private final String title;
    private final String source;
    private final Set<Role> roles;

    AdviserKind(String title, String source, Role... roles) {
        this.title = title;
        this.source = source;
        this.roles = Set.of(roles);
    }

    private static Set<Role> writers() {
        Set<Role> writers = EnumSet.copyOf(ADVISERS);
        writers.addAll(DEFENCE.roles);
        return Set.copyOf(writers);
    }

    /** Who it is, in words that a family understands. */
    public String title() {
        return title;
    }

    /** Where the law names them. */
    public String source() {
        return source;
    }

    /** The roles of those who can answer. */
    public Set<Role> roles() {
        return roles.isEmpty() && this != FAMILY ? ADVISERS : roles;
    }

    /** Whether the law asks for this advice in every assessment, whatever the child's age. */
    public boolean always() {
        return this == EDUCATION || this == MEDICAL || this == PSYCHOLOGY || this == SOCIAL_CARE;
    }

    /** The kind of information that the advice of this role is; no role for advice that was given before. */
    public DataClass dataClass(@Nullable Role role) {
        if (this == FAMILY) {
            return DataClass.CORE;
        }
        if (this == MEDICAL || (role != null && OF_HEALTH.contains(role))) {
            return DataClass.HEALTH;
        }
        return this == SOCIAL_CARE || (role != null && OF_SOCIAL_CARE.contains(role))
                ? DataClass.SOCIAL_CARE
                : DataClass.EDUCATION;
    }
}
