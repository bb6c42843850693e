package uk.waymark.web.tasks.panel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoneyFormTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void the_message_says_to_what_the_shares_add_up() {
        assertThat(problems(form("20", "50", "25")))
                .containsExactly("education: Shares must add up to 100. They add up to 95.");
        assertThat(problems(form("33.33", "33.33", "33.33")))
                .containsExactly("education: Shares must add up to 100. They add up to 99.99.");
        assertThat(problems(form("33.34", "33.34", "33.33")))
                .containsExactly("education: Shares must add up to 100. They add up to 100.01.");
        assertThat(problems(form("20", "55", "25"))).isEmpty();
        assertThat(problems(form("", "100", null))).isEmpty();
    }

    @Test
    void a_share_that_is_no_number_has_an_error_of_its_own() {
        assertThat(problems(form("half", "50", "25")))
                .singleElement()
                .asString()
                .startsWith("education: ");
        assertThat(problems(form("12.345", "50", "25")))
                .singleElement()
                .asString()
                .startsWith("education: ");
    }

    @Test
    void an_amount_is_read_to_the_penny() {
        assertThat(form("20", "55", "25").funding().costPence()).isEqualTo(1_840_050);
    }

    private static List<String> problems(MoneyForm form) {
        return VALIDATOR.validate(form).stream()
                .map(one -> one.getPropertyPath() + ": " + one.getMessage())
                .toList();
    }

    private static MoneyForm form(String education, String health, @Nullable String care) {
        return new MoneyForm(
                "£18,400.50", education, health, care, null, null, List.of(), "A. Bello", "D. Lee", "P. Shah");
    }
}
