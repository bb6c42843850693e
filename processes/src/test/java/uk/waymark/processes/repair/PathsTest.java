package uk.waymark.processes.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.junit.jupiter.api.Test;
import uk.waymark.processes.testing.Diagram;

class PathsTest {

    private static Paths paths(String name) {
        return Diagram.all()
                .filter(diagram -> diagram.name().equals(name))
                .map(diagram -> new Paths(diagram.model()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lines_lead_into_a_frame_out_of_it_and_over_its_edge() {
        assertThat(paths("referral").from("check-whether-already-known"))
                .contains("confirm-assessment", "find-out-why-late", "ask-for-key-worker")
                .doesNotContain("agree-support-while-waiting", "check-whether-already-known");
        assertThat(paths("referral").from("get-missing-information")).contains("get-missing-information");
        assertThat(paths("referral").inside("confirm-assessment", "decide-whether-to-assess"))
                .isTrue();
    }

    @Test
    void one_of_two_ways_at_once_does_not_lead_to_the_other() {
        assertThat(paths("referral").from("agree-support-while-waiting")).containsExactly("support-agreed");
    }

    @Test
    void one_of_several_ways_feeds_one_line_of_the_point_where_they_meet() {
        Paths paths = paths("bereavement");
        ParallelGateway join = paths.joins().get(0);

        assertThat(join.getId()).isEqualTo("care-has-been-given");
        assertThat(paths.feeds("support-the-family", join)).isEqualTo(1);
        assertThat(paths.feeds("care-side-by-side", join)).isEqualTo(5);
        assertThat(paths.from("support-the-family", join.getId())).doesNotContain("care-goes-on");
    }
}
