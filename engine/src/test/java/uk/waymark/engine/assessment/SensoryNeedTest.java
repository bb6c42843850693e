package uk.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensoryNeedTest {

    @Test
    void a_need_of_hearing_or_of_vision_has_its_own_teacher() {
        assertThat(SensoryNeed.among(List.of("AUTISM", "HEARING"))).contains(SensoryNeed.HEARING);
        assertThat(SensoryNeed.among(List.of("VISION"))).contains(SensoryNeed.VISION);
    }

    @Test
    void both_together_are_one_need_however_they_were_named() {
        assertThat(SensoryNeed.among(List.of("MULTI_SENSORY"))).contains(SensoryNeed.MULTI_SENSORY);
        assertThat(SensoryNeed.among(List.of("VISION", "HEARING"))).contains(SensoryNeed.MULTI_SENSORY);
        assertThat(SensoryNeed.among(List.of("MULTI_SENSORY", "HEARING"))).contains(SensoryNeed.MULTI_SENSORY);
    }

    @Test
    void other_needs_and_no_needs_ask_for_nobody() {
        assertThat(SensoryNeed.among(List.of())).isEmpty();
        assertThat(SensoryNeed.among(List.of("SPEECH_LANGUAGE", "PHYSICAL"))).isEmpty();
    }
}
