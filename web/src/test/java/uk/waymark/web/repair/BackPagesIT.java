package uk.waymark.web.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.Background;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.Walker;

/** Going back a step on its page: offered, refused, done once, and not for everybody. */
@RunningPages
class BackPagesIT {

    private static final Pattern WAY = Pattern.compile("value=\"([0-9a-f-]{36}/[a-z-]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private Background background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private DecideToAssess decision;

    private String reference;
    private String page;

    @BeforeEach
    void a_decision_was_recorded() {
        Invented known = Invented.child();
        reference = area.child(known.given(), known.family(), known.born(), PagesApplication.TODAY.minusDays(3));
        background.untilNothingIsLeft();
        page = "/children/" + reference + "/journey/back";
        for (String who : List.of("caseworker", "send.lead")) {
            Reader reader = area.reader(who);
            open(reader, DecideToAssess.STEPS).stream()
                    .limit(1)
                    .forEach(card -> decision.decide(
                            reader,
                            new StepOrder(card.stepId(), UUID.randomUUID(), "/today"),
                            new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "By mistake.")));
        }
    }

    private List<TaskCard> open(Reader reader, Set<String> steps) {
        return tasks.mine(reader, TaskFilter.ofChild(reference), 1, 20).items().stream()
                .filter(card -> steps.contains(card.step()))
                .toList();
    }

    @Test
    void a_caseworker_goes_back_once_with_a_reason() {
        Walker caseworker = Walker.signedIn(port, "caseworker");
        assertThat(caseworker.page("/children/" + reference + "/journey")).contains(page, "Go back a step");
        String shown = caseworker.page(page);
        Matcher way = WAY.matcher(shown);
        assertThat(way.find()).isTrue();

        String refused = caseworker
                .send(shown, page, Map.of("way", way.group(1), "reason", " "))
                .body();
        assertThat(refused)
                .contains("Write why the journey goes back")
                .containsPattern(way.group(1) + "\"[^>]* checked");
        Map<String, String> fields =
                caseworker.filled(refused, page, Map.of("way", way.group(1), "reason", "The wrong child was open."));
        String journey = "/children/" + reference + "/journey?done=went-back";
        caseworker.done(caseworker.again(fields, page), journey);
        caseworker.done(caseworker.again(fields, page), journey);

        assertThat(caseworker.page(journey)).contains("The journey has gone back.");
        assertThat(open(area.reader("caseworker"), DecideToAssess.STEPS).size()
                        + open(area.reader("send.lead"), DecideToAssess.STEPS).size())
                .isPositive();
        Map<String, String> forged = Map.of(
                "way",
                way.group(1),
                "reason",
                "Again",
                "commandId",
                UUID.randomUUID().toString());
        fields.putAll(forged);
        assertThat(caseworker.again(fields, page).body()).contains("cannot go back there now");
    }

    @Test
    void nobody_else_is_offered_it_and_an_unknown_child_is_unknown() {
        assertThat(Walker.signedIn(port, "nurse").open(page).statusCode()).isEqualTo(404);
        assertThat(Walker.signedIn(port, "caseworker")
                        .open("/children/WM-BBBB-BB/journey/back")
                        .statusCode())
                .isEqualTo(404);
    }
}
