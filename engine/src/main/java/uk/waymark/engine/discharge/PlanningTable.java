package uk.waymark.engine.discharge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.WhoTookPart;
import uk.waymark.engine.people.Role;

/** Who took part in planning that a child goes home: the gate needs the ward, and those who help at home. */
@Component
class PlanningTable {

    static final Set<Role> WARD = Set.of(Role.HOSPITAL);
    static final Set<Role> HOME = Set.of(Role.COMMUNITY_NURSING, Role.HOSPICE);
    static final Set<Role> SCHOOL = Set.of(Role.SCHOOL, Role.COLLEGE);
    static final Set<Role> SOCIAL_CARE = Set.of(Role.SOCIAL_WORKER, Role.DSCO);

    private final WhoTookPart who;

    PlanningTable(WhoTookPart who) {
        this.who = who;
    }

    WhoTookPart.Table of(HospitalStay stay) {
        return who.at(stay.caseId(), MeetingKind.DISCHARGE_PLANNING, stay.inSince());
    }

    /** Whose word is missing without which nobody can plan; empty when everybody was heard. */
    static List<String> missing(WhoTookPart.Table table) {
        List<String> missing = new ArrayList<>();
        if (!table.heardOneOf(WARD)) {
            missing.add("the ward");
        }
        if (!table.heardOneOf(HOME)) {
            missing.add("the nurses who help at home");
        }
        return missing;
    }
}
