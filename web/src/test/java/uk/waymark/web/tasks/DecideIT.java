package uk.waymark.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.Walker;

/** A decision on its page: read, refused, kept, sent twice, too late, and not one's own. */
@RunningPages
class DecideIT {

    private static final Set<String> DECISIONS =
            Set.of("confirm-assessment", "weigh-the-evidence", "look-again-before-saying-no");
    private static final Map<String, String> MORE =
            Map.of("answer", "MORE_INFORMATION", "reason", "We have to ask the school first.");

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private TestChildren known;

    @Autowired
    private TaskList tasks;

    private String reference;
    private String task;

    @BeforeEach
    void a_decision_is_due() {
        reference = known.reference();
        task = "/tasks/" + open(DECISIONS).get(0);
    }

    private List<UUID> open(Set<String> steps) {
        return List.of("caseworker", "send.lead").stream()
                .flatMap(who -> tasks.mine(area.reader(who), TaskFilter.ofChild(reference), 1, 20).items().stream())
                .filter(card -> steps.contains(card.step()))
                .map(card -> card.stepId())
                .distinct()
                .toList();
    }

    private Walker decider() {
        Walker caseworker = Walker.signedIn(port, "caseworker");
        return caseworker.open(task).statusCode() == 200 ? caseworker : Walker.signedIn(port, "send.lead");
    }

    @Test
    void the_page_shows_the_request_and_the_advice_beside_the_decision() {
        assertThat(decider().page(task))
                .contains("Tires quickly and misses school.", "What the rules advise", "What nobody has told us yet")
                .contains("What would change this advice", "Dr Ada Bello");
    }

    @Test
    void a_decision_without_a_reason_comes_back_and_one_with_a_reason_is_stored_once() {
        Walker decider = decider();
        String page = decider.page(task);

        String back = decider.send(page, task, Map.of("answer", "ASSESS", "reason", " "))
                .body();
        assertThat(back).contains("Write the reason").containsPattern("value=\"ASSESS\"[^>]* checked");

        Map<String, String> fields = decider.filled(back, task, MORE);
        decider.done(decider.again(fields, task), "/today?done=task-done");
        decider.done(decider.again(fields, task), "/today?done=task-done");
        assertThat(open(Set.of("get-missing-information"))).hasSize(1);
    }

    @Test
    void whoever_comes_second_is_told_so_and_nothing_is_stored() {
        Walker first = decider();
        Walker second = decider();
        String page = second.page(task);
        first.done(first.send(first.page(task), task, MORE), "/today?done=task-done");

        var late = second.send(page, task, Map.of("answer", "NOT_ASSESS", "reason", "Too late."));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody has just done this");
        assertThat(second.open(task).statusCode()).isEqualTo(409);
    }

    @Test
    void a_task_of_others_is_as_unknown_as_one_that_never_was() {
        Walker nurse = Walker.signedIn(port, "nurse");

        assertThat(nurse.open(task).statusCode()).isEqualTo(404);
        assertThat(nurse.open("/tasks/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        Map<String, String> forged = new HashMap<>(decider().filled(decider().page(task), task, MORE));
        assertThat(nurse.forge(forged, task).statusCode()).isEqualTo(404);
    }
}
