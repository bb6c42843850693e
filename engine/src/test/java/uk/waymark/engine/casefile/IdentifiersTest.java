package uk.waymark.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5919", "9434765919", "943-476-5919", " 943 476 5919 "})
    void a_right_nhs_number_is_read_however_it_is_grouped(String typed) {
        assertThat(NhsNumber.read(typed)).map(NhsNumber::grouped).contains("943 476 5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5918", "943 476 591", "943 476 59190", "943 476 591X", "", "abcdefghij"})
    void a_wrong_nhs_number_is_refused(String typed) {
        assertThat(NhsNumber.read(typed)).isEmpty();
    }

    @Test
    void every_single_changed_digit_of_an_nhs_number_is_noticed() {
        String right = "9434765919";
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(NhsNumber.read(changed).isPresent()).as(changed).isEqualTo(changed.equals(right));
            }
        }
    }

    @Test
    void numbers_whose_check_would_be_ten_were_never_issued() {
        int issued = 0;
        for (int first = 0; first < 1000; first++) {
            for (int check = 0; check < 10; check++) {
                issued += NhsNumber.read("%09d%d".formatted(999_000_000 + first, check))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(issued).isBetween(900, 920); // ten elevenths of the thousand
    }

    @ParameterizedTest
    @ValueSource(strings = {"B801200005001", "b801200005001", " B801 2000 05001 "})
    void a_right_upn_is_read(String typed) {
        assertThat(Upn.read(typed)).map(Upn::text).contains("B801200005001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200005001",
                "B801200005002",
                "I801200005001",
                "B80120000500",
                "B8012000050011",
                "B801200X05001"
            })
    void a_wrong_upn_is_refused(String typed) {
        assertThat(Upn.read(typed)).isEmpty();
    }

    @Test
    void the_letter_at_the_end_of_a_temporary_upn_counts_with_its_place_in_the_alphabet() {
        // Digits as in the permanent number; the last letter A counts 0 x 13, B counts 1 x 13, and so on.
        int sum = 0;
        String digits = "80120000500";
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        String letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
        char check = letters.charAt((sum + 13) % 23);
        assertThat(Upn.read(check + digits + "B")).isPresent();
        assertThat(Upn.read(check + digits + "C")).isEmpty();
    }

    @Test
    void a_reference_has_no_vowels_and_is_read_however_it_is_typed() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            CaseReference reference = CaseReference.random();
            assertThat(reference.text()).matches("WM-[BCFHJKMNPRTVWXY34679]{4}-[BCFHJKMNPRTVWXY34679]{2}");
            assertThat(CaseReference.read(" " + reference.text().toLowerCase(Locale.ROOT)))
                    .contains(reference);
            seen.add(reference.text());
        }
        assertThat(seen).hasSizeGreaterThan(990);
        assertThat(CaseReference.read("WM-AEIO-UU")).isEmpty();
        assertThat(CaseReference.read("Amira")).isEmpty();
    }

    @Test
    void names_that_sound_alike_are_alike_and_others_are_not() {
        assertThat(NameSound.of("Catherine", "Smyth")).isEqualTo(NameSound.of("Katherine", "Smith"));
        assertThat(NameSound.of("Zoë", "O'Brien")).isEqualTo(NameSound.of("Zoe", "OBrien"));
        assertThat(NameSound.of("Amira", "Yusuf")).isNotEqualTo(NameSound.of("Tom", "Hale"));
        assertThat(NameSound.of("光", "山田")).isNotEqualTo(NameSound.of("明", "山田"));
    }

    @Test
    void no_identifier_prints_itself() {
        assertThat(NhsNumber.read("943 476 5919").orElseThrow()).asString().doesNotContainPattern("\\d");
        assertThat(Upn.read("B801200005001").orElseThrow()).asString().doesNotContain("801200");
        assertThat(new ChildName("Amira", "Yusuf", "Mimi")).asString().doesNotContain("Amira", "Yusuf", "Mimi");
    }

    @Test
    void a_name_of_any_length_has_a_sound_that_fits_its_column() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String name = random.ints(80, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(NameSound.of(name, name)).hasSizeLessThanOrEqualTo(40);
        }
    }
}
