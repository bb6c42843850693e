package uk.waymark.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** What a family reads of care, support and of what should be in place: the same facts as the team, in its own words. */
@RunningPages
class FamilyReadsIT {

    private static final String FIELD_TERMS =
            "(?i)\\b(foundation|flag|co-design|provision|not known|critical|severity|escalat\\w*|overdue|cases?)\\b";

    @LocalServerPort
    private int port;

    @Autowired
    private FamilyChild family;

    @Autowired
    private TestArea area;

    @Autowired
    private Team team;

    @Autowired
    private OutcomesOfChild goals;

    private String reference = "";
    private String child = "";
    private Walker parent;

    @BeforeEach
    void a_child_with_a_key_worker_whose_mother_signs_in() {
        reference = family.askedFor(50);
        child = "/children/" + reference;
        Reader caseworker = area.reader("caseworker");
        area.change("update child_file set status = 'ACTIVE' where reference = ?", reference);
        UUID sam = Objects.requireNonNull(area.reader(PagesApplication.NAME).practitionerId());
        team.join(caseworker, reference, Join.byLaw(sam, TeamRole.KEY_WORKER, "Direct care", "UK GDPR Art 9(2)(h)"));
        goals.add(caseworker, reference, true, "Swim with her brother", "Once a month");
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void all_is_forgotten() {
        family.isForgotten();
    }

    private String main(String path) {
        String page = parent.page(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("(?s)<details.*?</details>", "");
    }

    @Test
    void care_and_support_is_one_page_that_keeps_open_questions_apart_from_a_no() {
        String page = main(child + "/planning");

        assertThat(page)
                .contains("Care and support for", "Swim with her brother", "How it was then: Once a month")
                .contains("You set this.", "We ask you about this later.", "Tell us who matters")
                .contains("Whom to ring now", "999", "Sam Okoro")
                .doesNotContainPattern(FIELD_TERMS);
        for (String part : new String[] {"skills", "working-together", "continuing-care"}) {
            parent.done(parent.open(child + "/" + part), child + "/planning");
        }
        assertThat(Walker.signedIn(port, "caseworker").page(child + "/planning"))
                .contains("Family doctor is in the record");
    }

    @Test
    void a_family_reads_of_grave_illness_only_where_it_is_known() {
        assertThat(main(child + "/planning")).doesNotContain("more ill", "advance-care-plan", "continuing care");
        area.change("update child_file set life_limiting = 'YES' where reference = ?", reference);

        assertThat(parent.page(child + "/planning"))
                .contains("What matters if things change", "continuing care", "If things change");
    }

    @Test
    void a_family_reads_of_hospital_what_is_for_it_and_nothing_of_rules_and_teams() {
        assertThat(main(child + "/hospital"))
                .contains("Nobody has told us that", "tell Sam Okoro", "Whom to ring now")
                .doesNotContain("plan going home", "Nobody of a ward", "rules");
    }

    @Test
    void who_of_the_staff_did_what_is_written_for_staff_and_leads_a_family_to_its_own_page() {
        parent.done(parent.open(child + "/timeline"), child + "/where-we-are");
        parent.done(parent.open(child + "/timeline?part=LOOKED"), child + "/where-we-are");
    }

    @Test
    void after_a_death_these_pages_lead_to_the_one_that_is_for_the_family() {
        family.died(reference);
        for (String page : new String[] {"planning", "foundations", "journey"}) {
            parent.done(parent.open(child + "/" + page), child + "/where-we-are");
        }
    }

    @Test
    void what_should_be_in_place_says_what_we_do_who_does_it_and_by_when() {
        String page = main(child + "/foundations");

        assertThat(page)
                .contains(
                        "What should be in place for", "What is missing", "What we look at later", "Whom to ring now");
        assertThat(page).contains("What we do:", "Who does it:", "Sam Okoro, your key worker");
        assertThat(page).doesNotContainPattern(FIELD_TERMS);
        assertThat(parent.page(child + "/foundations"))
                .contains("Where this comes from", "/rules/", "Small Steps, Big Vision");
    }

    @Test
    void every_step_is_told_in_the_family_s_words_before_those_of_the_people_who_work_on_it() {
        String page = main(child + "/journey");

        assertThat(page).contains("Every step", "Your request for help", "This goes on.");
        assertThat(page).doesNotContain("Look again before saying no", "turn of");
    }

    @Test
    void what_matters_if_things_change_is_the_family_s_to_decide() {
        String page = main(child + "/advance-care-plan");

        assertThat(page).contains("What matters if things change", "You can change your mind at any time");
        assertThat(page).contains("nobody has talked with you about it yet", "We would like to talk about this");
        assertThat(page).doesNotContain("edition", "Waymark", "Nobody is on the list");
    }

    @Test
    void another_language_is_asked_for_where_the_family_reads() {
        assertThat(main(child + "/where-we-are")).contains("Easy read");
        assertThat(parent.page(child + "/where-we-are"))
                .contains("In another language, or read to you", "British Sign Language", "/contacts/reach-us");
    }
}
