package uk.waymark.processes.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RenamesTest {

    @Test
    void each_line_names_a_step_as_it_was_and_as_it_is() {
        assertThat(Renames.read("# why\n\nring-the-family = tell-family-yes\n  a=b  \n"))
                .containsEntry("ring-the-family", "tell-family-yes")
                .containsEntry("a", "b")
                .hasSize(2);
    }

    @Test
    void half_a_line_is_refused() {
        assertThatThrownBy(() -> Renames.read("ring-the-family"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ring-the-family");
    }
}
