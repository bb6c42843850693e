package uk.waymark.engine.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {

    private final MasterKey master = new MasterKey(AesGcm.random(32));
    private final DataKeys keys = new DataKeys(master);
    private final Sealer sealer = new Sealer(keys, master);
    private final byte[] child = keys.newWrappedKey();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zoë's mother says: call after six ☎", "x"})
    void what_was_sealed_opens_for_the_same_child_and_field(String text) {
        assertThat(sealer.open(child, "contact", sealer.seal(child, "contact", text)))
                .isEqualTo(text);
    }

    @Test
    void a_long_text_takes_less_room_and_opens_again() {
        String receipt =
                "{\"rule\":\"SHARED_RECORDS\",\"outcome\":\"MISSING\",\"why\":\"Zoë has no record\"},".repeat(100);
        byte[] sealed = sealer.seal(child, "findings", receipt);

        assertThat(sealed).hasSizeLessThan(receipt.length() / 4);
        assertThat(sealer.open(child, "findings", sealed)).isEqualTo(receipt);
    }

    @Test
    void what_would_not_become_shorter_is_kept_as_it_is() {
        assertThat(LongText.deflated(AesGcm.random(5_000))).isNull();
    }

    @Test
    void how_a_text_is_kept_cannot_be_changed() {
        byte[] brief = sealer.seal(child, "contact", "private");
        byte[] lengthy = sealer.seal(child, "contact", "private ".repeat(200));
        brief[0] = 2;
        lengthy[0] = 1;

        assertThatIllegalStateException().isThrownBy(() -> sealer.open(child, "contact", brief));
        assertThatIllegalStateException().isThrownBy(() -> sealer.open(child, "contact", lengthy));
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        assertThat(sealer.seal(child, "contact", "same")).isNotEqualTo(sealer.seal(child, "contact", "same"));
    }

    @Test
    void a_sealed_text_cannot_be_moved_to_another_field() {
        byte[] sealed = sealer.seal(child, "contact", "private");

        assertThatIllegalStateException()
                .isThrownBy(() -> sealer.open(child, "nhs-number", sealed))
                .withMessage("sealed text cannot be opened: nhs-number");
    }

    @Test
    void a_sealed_text_cannot_be_moved_to_another_child() {
        byte[] sealed = sealer.seal(child, "contact", "private");
        byte[] other = keys.newWrappedKey();

        assertThatIllegalStateException().isThrownBy(() -> sealer.open(other, "contact", sealed));
    }

    @Test
    void a_change_of_any_single_bit_is_noticed() {
        byte[] sealed = sealer.seal(child, "contact", "private");

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatIllegalStateException().isThrownBy(() -> sealer.open(child, "contact", changed));
        }
    }

    @Test
    void a_sealed_text_that_was_cut_short_is_refused() {
        byte[] sealed = sealer.seal(child, "contact", "private");

        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatIllegalStateException().isThrownBy(() -> sealer.open(child, "contact", cut));
        }
    }

    @Test
    void another_master_key_opens_nothing() {
        byte[] sealed = sealer.seal(child, "contact", "private");
        MasterKey stranger = new MasterKey(AesGcm.random(32));
        Sealer other = new Sealer(new DataKeys(stranger), stranger);

        assertThatIllegalStateException()
                .isThrownBy(() -> other.open(child, "contact", sealed))
                .withMessage("sealed text cannot be opened: data-key");
    }

    @Test
    void the_same_number_is_found_again_but_not_as_another_kind() {
        byte[] key = sealer.lookupKey("nhs", "9434765919");

        assertThat(key).hasSize(32).isEqualTo(sealer.lookupKey("nhs", "9434765919"));
        assertThat(key).isNotEqualTo(sealer.lookupKey("upn", "9434765919"));
        assertThat(key).isNotEqualTo(sealer.lookupKey("nhs", "9434765918"));
    }

    @Test
    void a_wrapped_key_fits_its_column() {
        assertThat(child).hasSizeLessThanOrEqualTo(200);
    }
}
