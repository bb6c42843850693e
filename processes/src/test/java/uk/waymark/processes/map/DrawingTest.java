package uk.waymark.processes.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.processes.map.JourneyMap.StepState;
import uk.waymark.processes.testing.Diagram;

class DrawingTest {

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void no_box_and_no_label_covers_another(Diagram diagram) {
        JourneyMap map = Drawing.read(diagram.model());
        List<Map.Entry<String, MapNode.Box>> drawn = new ArrayList<>();
        for (MapNode node : map.nodes()) {
            if (node.kind() != MapNode.Kind.GROUP && node.kind() != MapNode.Kind.BOUNDARY) {
                drawn.add(Map.entry(node.id(), node.box()));
            }
            if (node.label() != null) {
                drawn.add(Map.entry("label of " + node.id(), node.label()));
            }
        }
        map.edges().stream()
                .filter(edge -> edge.labelBox() != null)
                .forEach(
                        edge -> drawn.add(Map.entry("label of " + edge.id(), Objects.requireNonNull(edge.labelBox()))));

        for (int i = 0; i < drawn.size(); i++) {
            for (int j = i + 1; j < drawn.size(); j++) {
                assertThat(cover(drawn.get(i).getValue(), drawn.get(j).getValue()))
                        .as(drawn.get(i).getKey() + " and " + drawn.get(j).getKey())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everything_lies_inside_the_drawing(Diagram diagram) {
        JourneyMap map = Drawing.read(diagram.model());

        assertThat(map.nodes()).allSatisfy(node -> {
            assertThat(node.box().x()).isPositive();
            assertThat(node.box().x() + node.box().width()).isLessThan(map.width());
            assertThat(node.box().y() + node.box().height()).isLessThan(map.height());
        });
        assertThat(map.edges())
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge.points()).hasSizeGreaterThan(1));
    }

    @Test
    void what_the_log_does_not_name_has_not_been_reached() {
        JourneyMap map = diagrams()
                .filter(diagram -> diagram.name().equals("bereavement"))
                .map(diagram -> Drawing.read(diagram.model()))
                .findFirst()
                .orElseThrow()
                .at(Map.of("support-the-family", StepState.NOW));

        assertThat(map.state("support-the-family")).isEqualTo(StepState.NOW);
        assertThat(map.state("debrief-the-team")).isEqualTo(StepState.NOT_YET);
    }

    private static boolean cover(MapNode.Box a, MapNode.Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }
}
