package uk.waymark.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.people.Role;

/** Single cells of the policy that would hurt a family if they were wrong. */
class GrantsTest {

    @Test
    void an_advance_care_plan_is_read_by_the_family_and_by_those_who_care_at_the_bedside_or_lead_the_care() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> Grants.allows(role, DataClass.ADVANCE_CARE_PLAN, Act.READ)))
                .containsExactlyInAnyOrder(
                        Role.CONTINUING_CARE_ASSESSOR,
                        Role.HOSPICE,
                        Role.COMMUNITY_NURSING,
                        Role.HOSPITAL,
                        Role.GP_OUT_OF_HOURS,
                        Role.PARENT,
                        Role.YOUNG_PERSON,
                        Role.KEY_WORKER);
    }
}
