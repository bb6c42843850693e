package uk.waymark.web.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.contact.RecordContact.Contact;
import uk.waymark.rules.YesNo;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** What a parent may do on the page of telephone numbers: say how to reach them, and nothing about a service. */
@RunningPages
class FamilyContactsIT {

    private static final NumberDetails NURSES = new NumberDetails(
            "Rainbow nurses", "01632 960555", "always", true, YesNo.YES, YesNo.YES, YesNo.YES, YesNo.YES);

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild mothers;

    @Autowired
    private ContactNumbers numbers;

    @Autowired
    private RecordContact contacts;

    private String reference = "";
    private String child = "";
    private Walker parent;

    @BeforeEach
    void a_child_whose_mother_signs_in() {
        reference = mothers.askedFor(5);
        child = "/children/" + reference;
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        mothers.isForgotten();
    }

    @Test
    void a_parent_changes_nothing_about_the_number_of_a_service() {
        UUID number = numbers.add(area.reader("caseworker"), reference, NURSES);
        Reader mother = area.reader("parent");
        LocalDate today = PagesApplication.TODAY;

        assertThat(parent.page(child + "/contacts"))
                .contains("Rainbow nurses", "01632 960555")
                .doesNotContain("Add a number", "/contacts/number", "I tried it today", "Take Rainbow nurses away");
        assertThat(parent.open(child + "/contacts/number").statusCode()).isEqualTo(403);
        List.<ThrowingCallable>of(
                        () -> numbers.add(mother, reference, NURSES),
                        () -> numbers.change(mother, reference, number, NURSES, 0),
                        () -> numbers.tested(mother, reference, number, today, 0),
                        () -> numbers.told(mother, reference, number, today, 0),
                        () -> numbers.end(mother, reference, number, 0),
                        () -> numbers.noneFound(mother, reference),
                        () -> contacts.record(mother, reference, new Contact(today, ContactWay.VISIT, "")))
                .forEach(change -> assertThatThrownBy(change).isInstanceOf(Refusal.NotAllowed.class));
    }

    @Test
    void a_parent_does_not_read_where_the_other_parent_s_home_is() {
        assertThat(parent.open(child + "/home").statusCode()).isEqualTo(403);
    }

    @Test
    void a_mother_says_how_she_is_reached_and_everybody_who_rings_her_reads_it() {
        String page = child + "/contacts/reach-us";
        Map<String, String> wrong = new HashMap<>(Map.of("phone", "ring me", "language", "Somali"));
        String again = parent.send(parent.page(page), page, wrong).body();
        assertThat(again).contains("Enter a telephone number", "value=\"ring me\"", "value=\"Somali\"");
        assertThat(again).contains("Choose whether you would like an interpreter");

        Map<String, String> right = Map.of("phone", "01632 960321", "language", "Somali", "interpreter", "YES");
        parent.done(parent.send(again, page, right), "/contacts?done=reach-us");
        assertThat(parent.page(child + "/contacts")).contains("How we reach you", "01632 960321", "Yes, please");

        Walker caseworker = Walker.signedIn(port, "caseworker");
        assertThat(caseworker.page(child + "/contacts"))
                .contains("How the family is reached", "01632 960321", "Somali, with an interpreter");
        assertThat(caseworker.page(child)).contains("Interpreter: Somali");
        assertThat(caseworker.page(child + "/family")).contains("01632 960321");
    }

    @Test
    void one_parent_never_reads_the_number_of_the_other_nor_takes_away_the_interpreter() {
        area.change("update family_member set language = 'Somali', interpreter = 'YES'");
        area.change("update child_file set language = 'Somali', interpreter = 'YES' where reference = ?", reference);
        area.change("update family_member set account_id = null, relationship = 'Father'");
        assertThat(parent.open(child + "/contacts").statusCode()).isEqualTo(404);
        mothers.motherSignsIn(reference);
        assertThat(parent.page(child + "/contacts"))
                .doesNotContain("Yes, please")
                .contains("You have not told us");

        String page = child + "/contacts/reach-us";
        parent.done(
                parent.send(parent.page(page), page, Map.of("interpreter", "NO", "language", "English")),
                "?done=reach-us");
        assertThat(Walker.signedIn(port, "caseworker").page(child)).contains("Interpreter: Somali");
    }
}
