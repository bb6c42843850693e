package uk.waymark.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;
import uk.waymark.web.family.FamilyChild;

/** Meetings as a parent and as a young person read and answer them. */
@RunningPages
class FamilyMeetingsIT {

    private static final String TEAM_WORDS = "(?i)\\b(plan a meeting|invite|write down|team around|cases?|actions?)\\b";

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private FamilyChild family;

    @Autowired
    private TestChildren known;

    @Autowired
    private PlanMeeting plans;

    private String reference;
    private String meetings;
    private Walker parent;

    @BeforeEach
    void a_child_whose_mother_and_who_themselves_sign_in() {
        reference = known.reference();
        meetings = "/children/" + reference + "/meetings";
        family.motherSignsIn(reference);
        family.youngPersonSignsIn(reference);
        parent = Walker.signedIn(port, "parent");
    }

    @AfterEach
    void nobody_signs_in_for_the_child_any_more() {
        family.isForgotten();
    }

    private String planned(LocalDate on) {
        var plan = new MeetingPlan(
                MeetingKind.TEAM_AROUND_THE_CHILD, on, LocalTime.of(14, 0), true, "By telephone", List.of());
        return meetings + "/" + plans.plan(area.reader("caseworker"), reference, plan);
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    @Test
    void a_family_reads_what_is_coming_and_how_to_ask_for_a_meeting() {
        assertThat(parent.main(meetings)).contains("No meeting is planned at the moment.", "Would you like to meet?");
        planned(PagesApplication.TODAY.plusDays(9));

        assertThat(parent.main(meetings))
                .contains("Meeting of everybody who helps", "Monday 30 November 2026 at 14:00")
                .contains("Please tell us whether you can come", "You are always invited.")
                .doesNotContainPattern(TEAM_WORDS);
        parent.done(parent.open(meetings + "/plan"), meetings);
        assertThat(Walker.signedIn(port, "caseworker").page(meetings)).contains("Team around the child");
    }

    @Test
    void an_invitation_is_answered_in_plain_words_and_what_was_typed_is_kept() {
        String meeting = planned(PagesApplication.TODAY.plusDays(9));
        String shown = parent.main(meeting);
        assertThat(shown)
                .contains("Can you come?", "You and your family:</strong> no answer yet")
                .doesNotContainPattern(TEAM_WORDS.replace("invite|", ""));
        String answer = found(shown, "href=\"([^\"]+)\">Answer this invitation<span[^>]*>: You and your family");

        String page = parent.page(answer);
        assertThat(page).contains("Can you come?</h1>", "What should the meeting know?");
        String again = parent.send(page, answer, Map.of("contribution", "Nights are hard."))
                .body();
        assertThat(again).contains("Choose whether you can come", "Nights are hard.");
        parent.done(
                parent.send(again, answer, Map.of("answer", "DECLINED", "contribution", "Nights are hard.")),
                meeting + "?done=saved");

        assertThat(parent.main(meeting))
                .contains("You and your family:</strong> no.", "Nights are hard.", "Change the answer");
        assertThat(parent.main(meetings)).doesNotContain("Please tell us whether you can come");
    }

    @Test
    void a_young_person_is_asked_as_you() {
        Walker young = Walker.signedIn(port, "young.person");
        String meeting = planned(PagesApplication.TODAY.plusDays(9));
        String shown = young.main(meeting);

        assertThat(young.main(meetings)).contains("Meetings about you", "Meeting of everybody who helps you");
        assertThat(shown).contains("<strong>You:</strong> no answer yet", "<strong>Your family:</strong>");
        String own = found(shown, "href=\"([^\"]+)\">Answer this invitation<span[^>]*>: You<");
        assertThat(young.main(own)).contains("Can you come?", "What would you like to say?");
        assertThat(parent.main(own)).doesNotContain("Can you come?").contains("like to say?");
    }

    @Test
    void what_was_said_and_who_was_there_is_told_after_it() {
        String meeting = planned(PagesApplication.TODAY);
        Walker caseworker = Walker.signedIn(port, "caseworker");
        String hold = caseworker.page(meeting + "/hold");
        Map<String, String> held = new HashMap<>(Map.of(
                "came", found(hold, "name=\"came\" type=\"checkbox\" value=\"([0-9a-f-]{36})\""),
                "minutes", "We listened.",
                "undecided", "Who comes at night.",
                "on.day", "21",
                "on.month", "11",
                "on.year", "2026"));
        caseworker.done(caseworker.send(hold, meeting + "/hold", held), meeting + "?done=saved");

        assertThat(parent.main(meeting))
                .contains("What was said", "We listened.", "What could not be decided", "Who comes at night.")
                .contains("Who was there", "You and your family:</strong> did not come")
                .doesNotContain("Nobody was there as", "Can you come?");
        assertThat(parent.main(meetings)).contains("Meetings before");
    }

    @Test
    void an_older_page_of_the_list_does_not_say_that_nothing_is_planned() {
        String first = planned(PagesApplication.TODAY);
        UUID id = UUID.fromString(first.substring(first.lastIndexOf('/') + 1));
        plans.cancel(area.reader("caseworker"), reference, id, 0);
        for (int day = 1; day <= 20; day++) {
            planned(PagesApplication.TODAY.plusDays(day));
        }

        assertThat(parent.main(meetings + "?page=2"))
                .contains("It was called off")
                .doesNotContain("No meeting is planned", "Coming up");
    }

    @Test
    void the_meetings_of_another_child_are_not_there() {
        String meeting = planned(PagesApplication.TODAY.plusDays(9));
        assertThat(parent.open(meetings + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        area.change("update family_member set restricted = true");
        assertThat(parent.open(meetings).statusCode()).isEqualTo(404);
        assertThat(parent.open(meeting).statusCode()).isEqualTo(404);
    }
}
