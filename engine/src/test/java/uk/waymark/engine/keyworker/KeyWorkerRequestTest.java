package uk.waymark.engine.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Refusal;

class KeyWorkerRequestTest {

    private final KeyWorkerRequest request = new KeyWorkerRequest(new UUID(0, 1), LocalDate.of(2026, 3, 2), null);

    @Test
    void a_person_who_says_no_begins_another_round() {
        request.proposed(true);
        request.familySaid(FamilyWish.NO_PREFERENCE, null);
        request.confirm(new UUID(0, 2));
        request.again();
        assertThat(request.round()).isEqualTo(2);
        assertThat(request.chosenPractitioner()).isNull();
        assertThat(request.state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void nobody_is_named_who_has_not_said_yes() {
        request.proposed(true);
        request.familySaid(FamilyWish.NO_ANSWER, null);
        request.confirm(new UUID(0, 2));
        assertThatThrownBy(() -> request.named(LocalDate.of(2026, 3, 3))).isInstanceOf(Refusal.NotNow.class);
        request.accept();
        request.named(LocalDate.of(2026, 3, 3));
        assertThat(request.state()).isEqualTo(RequestState.NAMED);
    }

    @Test
    void where_nobody_has_room_the_search_goes_on_when_capacity_is_found() {
        request.proposed(false);
        assertThat(request.state()).isEqualTo(RequestState.NOBODY);
        request.again();
        request.proposed(true);
        assertThat(request.state()).isEqualTo(RequestState.PROPOSED);
    }
}
