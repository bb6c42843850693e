package uk.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void each_identifier_sorts_after_the_one_before_as_bytes_do() {
        List<UUID> made = Stream.generate(Ids::next).limit(5000).toList();

        assertThat(made).isSortedAccordingTo((a, b) -> java.util.Arrays.compareUnsigned(Ids.bytes(a), Ids.bytes(b)));
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void threads_never_share_an_identifier() {
        List<UUID> made =
                IntStream.range(0, 40_000).parallel().mapToObj(i -> Ids.next()).toList();

        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void bytes_and_identifier_are_the_same_thing() {
        UUID id = Ids.next();

        assertThat(Ids.uuid(Ids.bytes(id))).isEqualTo(id);
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.uuid(new byte[15]));
    }
}
