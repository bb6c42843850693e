package uk.waymark.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.web.Background;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

@RunningPages
class ComingMovePagesIT {

    private static final LocalDate TODAY = PagesApplication.TODAY;
    private static final LocalDate MOVES = TODAY.plusMonths(6);

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private TestChildren known;

    @Autowired
    private Background background;

    @Autowired
    private ComingMoveRecords moves;

    @Autowired
    private AccessPolicy policy;

    private String reference;
    private String reviews;
    private String move;
    private Walker caseworker;

    @BeforeEach
    void a_review_is_planned() {
        reference = known.reference();
        reviews = "/children/" + reference + "/reviews";
        move = reviews + "/move";
        caseworker = Walker.signedIn(port, "caseworker");
        Map<String, String> form = Walker.day("reviewedOn", TODAY.minusMonths(6));
        caseworker.done(caseworker.send(caseworker.page(reviews), reviews + "/plan", form), "?done=review-planned");
        background.untilNothingIsLeft();
    }

    @Test
    void a_move_is_reached_from_the_reviews_brings_one_forward_and_can_be_taken_back() {
        assertThat(caseworker.page(reviews)).contains("href=\"" + move + "\"");

        caseworker.done(caseworker.send(caseworker.page(move), move, typed(MOVES)), "?done=coming-noted");
        assertThat(caseworker.page(reviews))
                .contains(
                        "From one post-16 setting to another, Friday 21 May 2027",
                        "Brought forward",
                        "Moves to another college or post-16 setting");
        assertThat(caseworker.page("/children/" + reference + "/timeline"))
                .contains("A move to another school or college is coming");

        String page = caseworker.page(move);
        Map<String, String> back =
                new HashMap<>(Map.of("move", noted().get(0).id().toString(), "because", "STAYS"));
        caseworker.done(caseworker.send(page, move + "/back", back), "?done=coming-taken-back");
        assertThat(caseworker.page(reviews))
                .contains("Taken back on 21 November 2026: the child stays where they are")
                .doesNotContain("Brought forward");
    }

    @Test
    void what_was_typed_comes_back_with_its_error_beside_its_box() {
        Map<String, String> past = typed(TODAY);

        String back = caseworker.send(caseworker.page(move), move, past).body();

        assertThat(back).contains("<title>Error: ", "href=\"#movesOn-day\">The move cannot be today or in the past");
        assertThat(back).containsPattern("value=\"BETWEEN_POST_16\"[^>]* checked");
        String empty =
                caseworker.send(caseworker.page(move), move, new HashMap<>()).body();
        assertThat(empty).contains("Choose which move it is", "Enter the first day", "Say who said so");
        assertThat(noted()).isEmpty();
    }

    @Test
    void it_is_for_the_authority_and_a_child_of_others_is_not_found() {
        Walker nurse = Walker.signedIn(port, "nurse");

        assertThat(nurse.open(move).statusCode()).isEqualTo(404);
        assertThat(nurse.open("/children/WM-0000-00/reviews/move").statusCode()).isEqualTo(404);
        Map<String, String> forged = caseworker.filled(caseworker.page(move), move, Walker.anew(typed(MOVES)));
        assertThat(nurse.forge(forged, move).statusCode()).isEqualTo(404);
        assertThat(noted()).isEmpty();
    }

    @Test
    void no_form_is_offered_for_a_child_who_lives_elsewhere_now() {
        area.change("update child_file set status = 'MOVED' where reference = ?", reference);

        assertThat(caseworker.page(move))
                .contains("lives in another area now", "Back to the reviews")
                .doesNotContain("action=\"" + move + "\"");
    }

    private List<ComingMoveFacts> noted() {
        return moves.of(policy.open(area.reader("caseworker"), reference, DataClass.CORE, Act.READ)
                .caseId());
    }

    private static Map<String, String> typed(LocalDate movesOn) {
        Map<String, String> typed = Walker.day("movesOn", movesOn);
        typed.putAll(Map.of("kind", "BETWEEN_POST_16", "knownFrom", "FAMILY"));
        return typed;
    }
}
