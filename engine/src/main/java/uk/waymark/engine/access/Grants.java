package uk.waymark.engine.access;

import static uk.waymark.engine.access.DataClass.ADVANCE_CARE_PLAN;
import static uk.waymark.engine.access.DataClass.CORE;
import static uk.waymark.engine.access.DataClass.EDUCATION;
import static uk.waymark.engine.access.DataClass.FINANCE;
import static uk.waymark.engine.access.DataClass.HEALTH;
import static uk.waymark.engine.access.DataClass.SAFEGUARDING;
import static uk.waymark.engine.access.DataClass.SOCIAL_CARE;
import static uk.waymark.engine.access.Level.NONE;
import static uk.waymark.engine.access.Level.READ;
import static uk.waymark.engine.access.Level.SUMMARY;
import static uk.waymark.engine.access.Level.WRITE;
import static uk.waymark.engine.access.Relationship.AREA;
import static uk.waymark.engine.access.Relationship.FAMILY;
import static uk.waymark.engine.access.Relationship.OWN_AGENCY;
import static uk.waymark.engine.access.Relationship.QUEUE;
import static uk.waymark.engine.access.Relationship.TEAM;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.engine.people.Role;

/**
 * The policy as data: what each role may use of each kind of information, through which relationship, and which
 * secondary acts it may do. Derived from the law and guidance that {@code DECISIONS.md} names.
 */
final class Grants {

    private record Row(Role role, Set<Relationship> through, Map<DataClass, Level> levels) {}

    /** The roles of those who are asked for advice. Source: SEND Regulations 2014, reg 6(1). */
    static final Set<Role> ADVISERS = EnumSet.of(
            Role.EDUCATIONAL_PSYCHOLOGIST,
            Role.SOCIAL_WORKER,
            Role.DSCO,
            Role.DCO,
            Role.HOSPICE,
            Role.COMMUNITY_NURSING,
            Role.HOSPITAL,
            Role.SCHOOL,
            Role.COLLEGE,
            Role.THERAPIST,
            Role.VOLUNTARY,
            Role.ADULT_SERVICE);

    /** The roles whose unassigned steps are open to everybody of that role in the area. */
    static final Set<Role> WITH_A_QUEUE =
            EnumSet.of(Role.SEN_CASEWORKER, Role.SEND_LEAD, Role.TEAM_MANAGER, Role.ICB_COMMISSIONER, Role.PANEL_CHAIR);

    private static final Set<Act> OF_THE_CIRCLE = EnumSet.of(Act.SHARE, Act.CHANGE_CIRCLE);

    private static final Map<Role, Row> ROWS = new EnumMap<>(Role.class);

    private static final Map<Act, Set<Role>> SECONDARY = Map.of(
            Act.DECIDE, EnumSet.of(Role.SEN_CASEWORKER, Role.SEND_LEAD),
            Act.ASSIGN, EnumSet.of(Role.TEAM_MANAGER, Role.SEND_LEAD),
            Act.SHARE,
                    EnumSet.of(Role.KEY_WORKER, Role.SEN_CASEWORKER, Role.TEAM_MANAGER, Role.PARENT, Role.YOUNG_PERSON),
            Act.CHANGE_CIRCLE, EnumSet.of(Role.KEY_WORKER, Role.SEN_CASEWORKER, Role.TEAM_MANAGER),
            Act.RECORD_DEATH,
                    EnumSet.of(
                            Role.KEY_WORKER,
                            Role.TEAM_MANAGER,
                            Role.SEN_CASEWORKER,
                            Role.HOSPICE,
                            Role.COMMUNITY_NURSING,
                            Role.HOSPITAL),
            Act.EXPORT, EnumSet.noneOf(Role.class));

    private Grants() {}

    static {
        Set<Relationship> worker = EnumSet.of(TEAM, QUEUE);
        //  role, through,                                          core  educ     health   social   acp      safeg
        // money
        row(Role.SEN_CASEWORKER, worker, WRITE, WRITE, READ, READ, NONE, SUMMARY, READ);
        row(Role.SEND_LEAD, EnumSet.of(TEAM, QUEUE, AREA), READ, READ, SUMMARY, SUMMARY, NONE, SUMMARY, READ);
        row(Role.EDUCATIONAL_PSYCHOLOGIST, worker, READ, WRITE, SUMMARY, SUMMARY, NONE, SUMMARY, NONE);
        row(Role.SOCIAL_WORKER, worker, READ, READ, SUMMARY, WRITE, SUMMARY, WRITE, READ);
        row(Role.DSCO, worker, READ, SUMMARY, NONE, SUMMARY, NONE, SUMMARY, NONE);
        row(Role.ICB_COMMISSIONER, worker, READ, SUMMARY, SUMMARY, SUMMARY, NONE, NONE, WRITE);
        row(Role.DCO, worker, READ, SUMMARY, READ, SUMMARY, SUMMARY, SUMMARY, SUMMARY);
        row(Role.CONTINUING_CARE_ASSESSOR, worker, READ, READ, WRITE, READ, READ, READ, NONE);
        row(Role.HOSPICE, worker, WRITE, SUMMARY, WRITE, SUMMARY, WRITE, READ, SUMMARY);
        row(Role.COMMUNITY_NURSING, worker, WRITE, SUMMARY, WRITE, SUMMARY, WRITE, READ, NONE);
        row(Role.HOSPITAL, worker, WRITE, SUMMARY, WRITE, SUMMARY, WRITE, READ, NONE);
        row(Role.GP_OUT_OF_HOURS, worker, READ, NONE, READ, NONE, READ, NONE, NONE);
        row(Role.SCHOOL, worker, READ, WRITE, READ, NONE, SUMMARY, SUMMARY, NONE);
        row(Role.COLLEGE, worker, READ, WRITE, READ, NONE, SUMMARY, SUMMARY, NONE);
        row(Role.THERAPIST, worker, READ, READ, WRITE, SUMMARY, NONE, SUMMARY, NONE);
        row(Role.VOLUNTARY, worker, READ, SUMMARY, NONE, NONE, NONE, SUMMARY, SUMMARY);
        row(Role.PARENT, EnumSet.of(FAMILY), WRITE, READ, READ, READ, READ, NONE, SUMMARY);
        row(Role.YOUNG_PERSON, EnumSet.of(FAMILY), WRITE, READ, READ, READ, READ, NONE, SUMMARY);
        row(Role.KEY_WORKER, worker, WRITE, READ, READ, READ, READ, SUMMARY, SUMMARY);
        row(Role.SAFEGUARDING_LEAD, EnumSet.of(TEAM, QUEUE, AREA), READ, READ, READ, READ, SUMMARY, WRITE, NONE);
        row(
                Role.TEAM_MANAGER,
                EnumSet.of(TEAM, QUEUE, OWN_AGENCY),
                WRITE,
                SUMMARY,
                SUMMARY,
                SUMMARY,
                NONE,
                SUMMARY,
                SUMMARY);
        row(Role.ADULT_SERVICE, worker, READ, SUMMARY, SUMMARY, SUMMARY, SUMMARY, NONE, NONE);
        row(Role.ADVOCATE, worker, READ, READ, READ, READ, NONE, NONE, NONE);
        // A panel's chair sees the pack, and only while the panel's step waits for the chair.
        row(Role.PANEL_CHAIR, EnumSet.of(QUEUE), READ, READ, READ, READ, NONE, SUMMARY, WRITE);
        // No child's record: those who only read a pack on paper, and those who see none.
        for (Role role : Role.values()) {
            ROWS.putIfAbsent(role, new Row(role, EnumSet.noneOf(Relationship.class), Map.of()));
        }
    }

    private static void row(Role role, Set<Relationship> through, Level... levels) {
        List<DataClass> classes =
                List.of(CORE, EDUCATION, HEALTH, SOCIAL_CARE, ADVANCE_CARE_PLAN, SAFEGUARDING, FINANCE);
        Map<DataClass, Level> byClass = new EnumMap<>(DataClass.class);
        for (int i = 0; i < classes.size(); i++) {
            byClass.put(classes.get(i), levels[i]);
        }
        ROWS.put(role, new Row(role, through, byClass));
    }

    /** True when the role may do this to information of this class, given a relationship. */
    static boolean allows(Role role, DataClass dataClass, Act act) {
        Row row = ROWS.get(role);
        if (row == null) {
            return false;
        }
        Level level = row.levels.getOrDefault(dataClass, NONE);
        return switch (act) {
            case READ, DO_TASK -> level.covers(READ);
            case WRITE -> level.covers(WRITE);
            default ->
                level.covers(READ) && SECONDARY.getOrDefault(act, Set.of()).contains(role);
        };
    }

    /**
     * The relationships through which the role gets at information of this class in this way. Whoever is asked for advice
     * sees who the child is and the journey while the request is open, and nothing else. Who may know the child, and who is
     * around it, is not changed by somebody who has no more than a step to do: they could let themselves in.
     */
    static Set<Relationship> through(Role role, DataClass dataClass, Act act) {
        Row row = ROWS.get(role);
        Set<Relationship> through = EnumSet.noneOf(Relationship.class);
        if (row != null) {
            through.addAll(row.through);
        }
        if (OF_THE_CIRCLE.contains(act) && !WITH_A_QUEUE.contains(role)) {
            through.remove(QUEUE);
        }
        if (ADVISERS.contains(role) && dataClass == CORE && (act == Act.READ || act == Act.DO_TASK)) {
            through.add(Relationship.ASKED_FOR_ADVICE);
        }
        return through;
    }

    /** The classes that a member of a team with this role may read: those for which a ground has to be stated. */
    static Set<DataClass> readable(Role role) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        for (DataClass dataClass : DataClass.values()) {
            if (allows(role, dataClass, Act.READ)) {
                classes.add(dataClass);
            }
        }
        return classes;
    }
}
