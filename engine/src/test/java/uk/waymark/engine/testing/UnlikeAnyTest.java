package uk.waymark.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.casefile.NameSound;

class UnlikeAnyTest {

    @Test
    void no_two_names_sound_alike() {
        List<String> sounds = Stream.generate(UnlikeAny::name)
                .limit(20_000)
                .map(name -> NameSound.of(name, "Folk"))
                .toList();

        assertThat(sounds).doesNotHaveDuplicates();
    }
}
