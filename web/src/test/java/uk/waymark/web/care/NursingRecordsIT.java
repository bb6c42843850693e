package uk.waymark.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.Ids;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

@RunningPages
class NursingRecordsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private TestChildren known;

    private Walker nurse;
    private String child;

    @BeforeEach
    void a_child_is_known() {
        child = "/children/" + known.reference();
        nurse = Walker.signedIn(port, "nurse");
    }

    @Test
    void a_nurse_of_the_team_records_skills_levels_and_the_advance_care_plan() {
        joins("Lee Chan", "LEAD_CLINICIAN");
        String skills = child + "/skills";
        Map<String, String> suction = Map.of("skill", "Suction", "vital", "true");
        assertThat(nurse.send(nurse.page(skills), skills + "/skill", suction).body())
                .contains("Choose at least one place", "value=\"Suction\"");
        Map<String, String> atHome = Walker.anew(Map.of("skill", "Suction", "vital", "true", "places", "HOME"));
        nurse.done(nurse.send(nurse.page(skills), skills + "/skill", atHome), "?done=saved");
        assertThat(nurse.page(skills)).contains("This keeps the child alive", "Nobody is trained");
        nurse.done(nurse.send(nurse.page(skills + "/trained?at=1"), skills + "/trained", trained()), "?done=saved");
        assertThat(nurse.page(skills)).contains("One person only");

        String care = child + "/continuing-care";
        nurse.done(nurse.send(nurse.page(care + "/levels"), care + "/levels", levels("SEVERE")), "?done=saved");
        assertThat(nurse.page(care)).contains("The levels point to continuing care", "has not been checked");
        assertThat(nurse.send(nurse.page(care + "/levels"), care + "/levels", levels("PRIORITY"))
                        .body())
                .contains("does not have that level");
    }

    @Test
    void levels_that_point_to_continuing_care_show_by_when_people_decide_and_what_they_decided() {
        joins("Lee Chan", "LEAD_CLINICIAN");
        String care = child + "/continuing-care";
        nurse.done(nurse.send(nurse.page(care + "/levels"), care + "/levels", levels("SEVERE")), "?done=saved");
        assertThat(nurse.page(care)).contains("Decide about continuing care by");
        assertThat(nurse.page(child)).contains("Decide about continuing care");
        assertThat(Walker.signedIn(port, "send.lead").page(child))
                .as("for those who do not read health it would tell something about health")
                .doesNotContain("continuing care");

        String decision = care + "/decision";
        Map<String, String> day = Map.of("on.day", "1", "on.month", "2", "on.year", "2199");
        String wrong = nurse.send(nurse.page(decision), decision, day).body();
        assertThat(wrong).contains("Choose what was decided", "Write why", "Enter who decided", "value=\"2199\"");
        Map<String, String> yes = new HashMap<>(
                Map.of("outcome", "AGREED", "reasons", "She needs help <each night>.", "decider", "The panel"));
        yes.put("on.day", String.valueOf(PagesApplication.TODAY.getDayOfMonth()));
        yes.put("on.month", String.valueOf(PagesApplication.TODAY.getMonthValue()));
        yes.put("on.year", String.valueOf(PagesApplication.TODAY.getYear()));
        nurse.done(nurse.send(wrong, decision, Walker.anew(yes)), "?done=saved");
        assertThat(nurse.page(care))
                .contains(
                        "Continuing care is agreed",
                        "She needs help &lt;each night&gt;.",
                        "Look at continuing care for the first time by",
                        "This time has not been checked against the framework yet")
                .doesNotContain("Decide about continuing care by");
        assertThat(Walker.signedIn(port, "caseworker").open(decision).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_new_edition_of_an_advance_care_plan_makes_every_copy_old_until_it_is_confirmed() {
        joins("Lee Chan", "LEAD_CLINICIAN");
        String here = child + "/advance-care-plan";
        Map<String, String> made = new HashMap<>(Map.of("state", "MADE", "on.day", "1", "on.month", "2"));
        made.put("on.year", "2026");
        assertThat(nurse.send(nurse.page(here + "/edition"), here + "/edition", made)
                        .body())
                .contains("Write down what has been decided");
        made.put("words", "At home if we can.");
        assertThat(nurse.send(nurse.page(here + "/edition"), here + "/edition", Walker.anew(made))
                        .body())
                .contains("Say which senior clinician agreed", "At home if we can.");
        made.put("clinician", "Dr Ada Bello");
        made.put("family", "Hodan Yusuf");
        nurse.done(nurse.send(nurse.page(here + "/edition"), here + "/edition", Walker.anew(made)), "?done=saved");
        nurse.done(nurse.send(nurse.page(here), here + "/holder", Map.of("name", "Ambulance")), "?done=saved");
        assertThat(nurse.page(here))
                .contains("At home if we can.", "Agreed by Dr Ada Bello and Hodan Yusuf", "1 of 1 have not");
        nurse.done(nurse.send(nurse.page(here), here + "/copy", Map.of("news", "ACKNOWLEDGED")), "?done=saved");
        assertThat(nurse.page(here)).contains("Everybody has the present edition.");

        nurse.done(nurse.send(nurse.page(here + "/edition"), here + "/edition", Walker.anew(made)), "?done=saved");
        assertThat(nurse.page(here)).contains("This is edition 2", "1 of 1 have not confirmed");
        assertThat(nurse.page(here)).doesNotContain("We would like to talk about this");
    }

    private void joins(String name, String part) {
        area.change(
                "insert into team_member (id, case_id, practitioner_id, agency_id, team_role, basis, joined_on, version)"
                        + " select ?, c.id, p.id, p.agency_id, ?, 'STATUTORY', date '2026-01-05', 0"
                        + " from child_file c, practitioner p where c.reference = ? and p.full_name = ?",
                Ids.bytes(Ids.next()),
                part,
                child.substring("/children/".length()),
                name);
        for (String shared : List.of("CORE", "HEALTH", "ADVANCE_CARE_PLAN")) {
            area.change(
                    "insert into lawful_basis (id, case_id, agency_id, data_class, ground, citation, recorded_on, version)"
                            + " select ?, c.id, p.agency_id, ?, 'Care', 's.3', date '2026-01-05', 0"
                            + " from child_file c, practitioner p where c.reference = ? and p.full_name = ?",
                    Ids.bytes(Ids.next()),
                    shared,
                    child.substring("/children/".length()),
                    name);
        }
    }

    private static Map<String, String> trained() {
        return Map.of(
                "name", "Mrs Invented",
                "place", "HOME",
                "validUntil.day", "1",
                "validUntil.month", "2",
                "validUntil.year", "2199");
    }

    private static Map<String, String> levels(String seizures) {
        Map<String, String> fields = new HashMap<>(Map.of("level[SEIZURES]", seizures));
        for (String sign : List.of("cureMayFail", "treatmentProlongsLife", "progressive", "liableToWorsen")) {
            fields.put(sign, "NOT_KNOWN");
        }
        return fields;
    }
}
