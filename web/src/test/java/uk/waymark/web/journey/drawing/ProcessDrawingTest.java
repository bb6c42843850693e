package uk.waymark.web.journey.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.web.journey.Box;
import uk.waymark.web.journey.MapEdge;
import uk.waymark.web.journey.MapNode;
import uk.waymark.web.journey.Marker;
import uk.waymark.web.journey.NodeKind;
import uk.waymark.web.journey.NodeState;
import uk.waymark.web.journey.Point;
import uk.waymark.web.journey.ProcessMap;
import uk.waymark.web.journey.Progress;
import uk.waymark.web.view.PageViews;

class ProcessDrawingTest {

    private static final ProcessMap REFERRAL = SampleMap.referral();
    private static final Progress HALF_WAY = new Progress(
            Map.of(
                    "referral-received", NodeState.DONE,
                    "check-eligibility", NodeState.DONE,
                    "decide-on-eligibility", NodeState.NOW,
                    "ask-for-more", NodeState.WAITING),
            Map.of("decide-on-eligibility", "/tasks/decide-on-eligibility"));

    @Test
    void the_picture_is_a_named_group_in_a_scroll_region_that_can_be_focused() {
        String page = rendered(ProcessDrawing.of(REFERRAL, HALF_WAY));

        assertThat(page)
                .contains("role=\"region\" aria-label=\"Referral, as a picture\" tabindex=\"0\"")
                .contains("role=\"group\" aria-labelledby=\"map-title map-desc\"")
                .contains("<title id=\"map-title\">Referral</title>")
                .doesNotContain("style=");
    }

    @Test
    void each_step_says_its_state_in_words_and_open_ones_are_links() {
        String page = rendered(ProcessDrawing.of(REFERRAL, HALF_WAY));

        assertThat(page)
                .contains("aria-label=\"Done: Check eligibility by the rules\"")
                .contains("href=\"/tasks/decide-on-eligibility\" aria-label=\"Now: Decide whether")
                .contains("aria-label=\"Not yet: Key worker named\"")
                .contains(">Waiting</text>");
    }

    @Test
    void a_step_may_say_something_else_than_its_state() {
        Progress waits = new Progress(
                Map.of("ask-for-more", NodeState.WAITING), Map.of(), Map.of("ask-for-more", "3 waiting, 12 days"));
        String page = rendered(ProcessDrawing.of(REFERRAL, waits));

        assertThat(page).contains(">3 waiting, 12 days</text>", "aria-label=\"3 waiting, 12 days: ");
        assertThat(page.split("3 waiting, 12 days", -1))
                .as("in the picture, to be heard, and in the list")
                .hasSize(4);
    }

    @Test
    void the_list_says_the_same_as_the_picture_without_gateways() {
        ProcessDrawing drawing = ProcessDrawing.of(REFERRAL, HALF_WAY);

        assertThat(drawing.steps())
                .extracting(step -> step.node().id())
                .startsWith("referral-received", "check-eligibility");
        assertThat(drawing.steps()).noneMatch(step -> step.node().kind() == NodeKind.GATEWAY);
        assertThat(rendered(drawing)).contains("<a class=\"govuk-link\" href=\"/tasks/decide-on-eligibility\">");
    }

    @Test
    void gateways_events_and_repeated_steps_carry_their_signs() {
        ProcessDrawing drawing = ProcessDrawing.of(REFERRAL, Progress.none());

        assertThat(drawing.nodes())
                .filteredOn(drawn -> drawn.node().marker() != Marker.NONE)
                .hasSize(4)
                .allSatisfy(drawn -> assertThat(drawn.marks()).isNotEmpty());
    }

    @Test
    void every_name_stays_inside_its_box() {
        for (DrawnNode drawn : ProcessDrawing.of(REFERRAL, HALF_WAY).nodes()) {
            if (drawn.node().kind().box()) {
                assertThat(drawn.lines()).isNotEmpty().allSatisfy(line -> {
                    assertThat(line.x() - Wrapping.width(line.text()) / 2)
                            .isGreaterThan(drawn.box().x());
                    assertThat(line.y())
                            .isBetween(drawn.box().y() + 20, drawn.box().bottom());
                });
            }
        }
    }

    @Test
    void an_event_on_the_edge_of_a_box_does_not_cover_its_name() {
        ProcessDrawing drawing = ProcessDrawing.of(REFERRAL, HALF_WAY);
        Box event = named(drawing, "late").box();

        assertThat(named(drawing, "ask-for-more").lines())
                .allSatisfy(line -> assertThat(line.y()).isLessThanOrEqualTo(event.y()));
    }

    private static DrawnNode named(ProcessDrawing drawing, String id) {
        return drawing.nodes().stream()
                .filter(drawn -> drawn.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_label_covers_a_box_or_another_label() {
        assertThat(collisions(ProcessDrawing.of(REFERRAL, HALF_WAY))).isEmpty();
    }

    @Test
    void labels_keep_clear_in_diagrams_of_many_shapes() {
        long seed = Long.getLong("seed", 20261121L);
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            ProcessMap map = SampleMap.random(random);
            assertThat(collisions(ProcessDrawing.of(map, Progress.none())))
                    .as("seed %d run %d", seed, run)
                    .isEmpty();
        }
    }

    @Test
    void a_long_word_is_broken_and_nothing_of_it_is_lost() {
        List<String> lines = Wrapping.wrapped("Donaudampfschifffahrtsgesellschaft", 60);

        assertThat(lines).allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(60));
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }

    @Test
    void an_arrow_without_layout_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapEdge("flow-1", List.of(new Point(0, 0)), ""))
                .withMessageContaining("flow-1");
    }

    @Test
    void words_from_the_diagram_are_escaped() {
        MapNode node = new MapNode("a", NodeKind.USER_TASK, Marker.NONE, "<b>\"x\"", new Box(0, 0, 100, 80));

        assertThat(rendered(ProcessDrawing.of(new ProcessMap("T", "M", List.of(node), List.of()), Progress.none())))
                .doesNotContain("<b>");
    }

    private static List<String> collisions(ProcessDrawing drawing) {
        List<Box> labels = new ArrayList<>();
        drawing.nodes().stream()
                .filter(drawn -> !drawn.node().kind().box() && !drawn.lines().isEmpty())
                .forEach(drawn -> labels.add(around(drawn.lines())));
        drawing.edges().stream()
                .filter(edge -> !edge.lines().isEmpty())
                .forEach(edge -> labels.add(around(edge.lines())));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            drawing.nodes().stream()
                    .filter(drawn -> drawn.box().overlap(label) > 1)
                    .forEach(
                            drawn -> found.add(label + " covers " + drawn.node().id()));
            labels.subList(0, i).stream()
                    .filter(other -> other.overlap(label) > 1)
                    .forEach(other -> found.add(label + " covers " + other));
        }
        return found;
    }

    private static Box around(List<TextLine> lines) {
        return lines.stream()
                .map(line -> new Box(
                        line.x() - Wrapping.width(line.text()) / 2,
                        line.y() - Wrapping.BASE_LINE,
                        Wrapping.width(line.text()),
                        Wrapping.LINE))
                .reduce(Box::with)
                .orElseThrow();
    }

    private static String rendered(ProcessDrawing drawing) {
        StringOutput page = new StringOutput();
        PageViews.compiledPages().render("journey/map.jte", Map.of("drawing", drawing, "id", "map"), page);
        return page.toString();
    }
}
