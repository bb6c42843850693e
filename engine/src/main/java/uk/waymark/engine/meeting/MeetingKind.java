package uk.waymark.engine.meeting;

import java.util.Set;
import uk.waymark.engine.people.Role;

/** What a meeting is for, and who has to be there so that it can decide. */
@SuppressWarnings("ImmutableEnumChecker")
public enum MeetingKind {
    TEAM_AROUND_THE_CHILD("Team around the child", Set.of(Role.KEY_WORKER)),
    /** Before a child leaves hospital: the ward, and those who care at home. */
    DISCHARGE_PLANNING("Planning to go home from hospital", Set.of(Role.HOSPITAL, Role.COMMUNITY_NURSING)),
    /** SEND Regulations 2014, reg 20: the authority decides after the meeting. */
    ANNUAL_REVIEW("Annual review", Set.of(Role.SEN_CASEWORKER)),
    /** One appointment for several agencies, so that the family tells its story once. */
    JOINT_VISIT("Joint visit", Set.of()),
    /** NICE QS140, statement 3: a meeting each year to look at the move to adult services. */
    TRANSITION("Growing up: moving to adult services", Set.of(Role.ADULT_SERVICE));

    private final String title;
    private final Set<Role> deciders;

    MeetingKind(String title, Set<Role> deciders) {
        this.title = title;
        this.deciders = deciders;
    }

    /** The kind in plain words. */
    public String title() {
        return title;
    }

    /** The roles without which such a meeting can talk and not decide. */
    public Set<Role> deciders() {
        return deciders;
    }
}
