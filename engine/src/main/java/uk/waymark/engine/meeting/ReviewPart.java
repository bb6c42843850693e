package uk.waymark.engine.meeting;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.waymark.engine.people.Role;

/** For whom somebody is invited to a review. Source: SEND Regulations 2014, regulations 20(2) and 21. */
@SuppressWarnings("ImmutableEnumChecker")
public enum ReviewPart {
    FAMILY("The parents, or the young person"),
    CHILD("The child"),
    SETTING("The head or SENCO of the school, college or nursery", Role.SCHOOL, Role.COLLEGE),
    SEN_OFFICER("An SEN officer of the authority", Role.SEN_CASEWORKER, Role.SEND_LEAD),
    HEALTH(
            "A health professional named by the health board",
            Role.COMMUNITY_NURSING,
            Role.HOSPITAL,
            Role.HOSPICE,
            Role.GP_OUT_OF_HOURS,
            Role.CONTINUING_CARE_ASSESSOR,
            Role.DCO),
    SOCIAL_CARE("A social care officer of the authority", Role.SOCIAL_WORKER, Role.DSCO),
    KEY_WORKER("The key worker", Role.KEY_WORKER),
    THERAPIST("A therapist or psychologist", Role.THERAPIST, Role.EDUCATIONAL_PSYCHOLOGIST),
    ADULT_SERVICES("Adult services, from Year 9", Role.ADULT_SERVICE),
    YOUTH_JUSTICE("The youth justice team"),
    ADVOCATE("Somebody whom the family brings", Role.ADVOCATE, Role.VOLUNTARY);

    private final String title;
    private final Set<Role> roles;

    ReviewPart(String title, Role... roles) {
        this.title = title;
        this.roles = Set.of(roles);
    }

    /** The same in words. */
    public String title() {
        return title;
    }

    /** Whether it is always asked, and nobody of a team stands for it. */
    public boolean own() {
        return this == FAMILY || this == CHILD;
    }

    /** For whom somebody with these roles can be asked, in a fixed order. */
    static List<ReviewPart> of(Collection<Role> roles) {
        return Arrays.stream(values())
                .filter(part -> part.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
