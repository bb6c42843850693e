package uk.waymark.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** Who can see what, as a parent and as a young person read and decide it. */
@RunningPages
class FamilySharingIT {

    private static final String TEAM_WORDS =
            "(?i)\\b(agency|agencies|kind of information|on what right|not asked|permitted|withdrawn|cases?)\\b";

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild family;

    @Autowired
    private TestChildren known;

    @Autowired
    private Team team;

    @Autowired
    private Permissions permissions;

    private String sharing;
    private UUID school;
    private Walker parent;

    @BeforeEach
    void a_child_with_a_key_worker_and_a_school_that_asks() {
        String reference = known.reference();
        sharing = "/children/" + reference + "/sharing";
        UUID sam = Objects.requireNonNull(area.reader(PagesApplication.NAME).practitionerId());
        team.join(
                area.reader("caseworker"),
                reference,
                Join.byLaw(sam, TeamRole.KEY_WORKER, "Direct care", "UK GDPR Art 9(2)(h)"));
        school = Objects.requireNonNull(area.reader("school").agencyId());
        permissions.ask(area.reader("caseworker"), reference, school, DataClass.HEALTH);
        family.motherSignsIn(reference);
        family.youngPersonSignsIn(reference);
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        family.isForgotten();
    }

    private Map<String, String> says(String what) {
        return new HashMap<>(Map.of(
                "agencyId", school.toString(),
                "dataClass", "HEALTH",
                "what", what,
                "givenBy", "Mother",
                "competence", "PARENTAL_RESPONSIBILITY"));
    }

    @Test
    void a_family_reads_agency_by_agency_what_they_see_and_why() {
        assertThat(parent.main(sharing))
                .contains("Who can see what about", "Northshire Council", "They can see:")
                .contains("The law says so.", "Which law says so for", "Direct care (UK GDPR Art 9(2)(h))")
                .contains(
                        "Hill School",
                        "We wait for your answer:",
                        "Health. We asked you.",
                        "Saying nothing is never a yes")
                .contains("Why can you decide this?", "I have parental responsibility")
                .doesNotContain("<table", "The family was asked", "Gillick")
                .doesNotContainPattern("type=\"radio\"[^>]* checked")
                .doesNotContainPattern(TEAM_WORDS);
        assertThat(Walker.signedIn(port, "caseworker").page(sharing)).contains("<table", "Record the family");
    }

    @Test
    void a_yes_is_given_and_taken_back_after_reading_what_ends() {
        String page = parent.page(sharing + "?row=2&about=HEALTH");
        Map<String, String> yes = says("GIVE");
        yes.remove("givenBy");
        String asked = parent.send(page, sharing, yes).body();
        assertThat(asked).contains("Enter who answers, for example mother", "<title>Error: ");
        parent.done(parent.send(asked, sharing, says("GIVE")), "/sharing?done=saved");
        assertThat(parent.main(sharing))
                .contains("You said yes on 21 November 2026 (mother)", "Health.")
                .doesNotContain("We wait for your answer");

        String confirm =
                parent.send(parent.page(sharing), sharing, says("WITHDRAW")).body();
        assertThat(confirm).contains("Take back this permission?", "This acts at once", "You can say yes again");
        parent.done(parent.send(confirm, sharing, Map.of()), "/sharing?done=saved");
        assertThat(parent.main(sharing)).contains("You took your yes back on 21 November 2026");
    }

    @Test
    void a_young_person_decides_for_themselves() {
        Walker young = Walker.signedIn(port, "young.person");
        assertThat(young.main(sharing))
                .contains(
                        "Who can see what about you", "I am 16 or over and decide for myself", "Who you are, who helps")
                .doesNotContain("Who are you to", "parental responsibility", "your child");
        Map<String, String> no = says("REFUSE");
        no.remove("givenBy");
        no.put("competence", "CAPACITY_16_PLUS");
        young.done(young.send(young.page(sharing), sharing, no), "/sharing?done=saved");

        assertThat(parent.main(sharing)).contains("You said no on 21 November 2026 (the young person)");
        assertThat(Walker.signedIn(port, "caseworker").page(sharing)).contains("said by: The young person");
    }

    @Test
    void nobody_else_s_child_is_there() {
        area.change("update family_member set restricted = true");
        assertThat(parent.open(sharing).statusCode()).isEqualTo(404);
        assertThat(parent.open("/children/WM-CCCC-CC/sharing").statusCode()).isEqualTo(404);
    }
}
