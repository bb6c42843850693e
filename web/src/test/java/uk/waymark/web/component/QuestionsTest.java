package uk.waymark.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.web.component.Gallery.component;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    private static final Field NAME = Field.of("familyName", "Family name");
    private static final Field WRONG =
            NAME.hint("As on the birth certificate").value("O'Neil <x>").error("Enter a family name");
    private static final List<Choice> ANSWERS = List.of(
            Choice.of("YES", "Yes"),
            Choice.of("NO", "No").hint("It can be changed later").asking(Words.of("Why not?")),
            Choice.of("NOT_KNOWN", "Not known"));

    @ParameterizedTest
    @ValueSource(strings = {"textField", "textarea", "password"})
    void an_untouched_box_has_a_label_and_nothing_that_is_not_true(String box) {
        String html = component(box, "field", NAME);

        assertThat(html).contains("for=\"familyName\">Family name</label>", "id=\"familyName\" name=\"familyName\"");
        assertThat(html).doesNotContain("error", "aria-describedby", "hint\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"textField", "textarea"})
    void a_refused_box_keeps_the_typed_text_and_is_described_by_hint_and_error(String box) {
        String html = component(box, "field", WRONG);

        assertThat(html)
                .contains("aria-describedby=\"familyName-hint familyName-error\"")
                .contains("<div id=\"familyName-hint\" class=\"govuk-hint\">As on the birth certificate</div>")
                .contains("<p id=\"familyName-error\" class=\"govuk-error-message\">"
                        + "<span class=\"govuk-visually-hidden\">Error:</span> Enter a family name</p>")
                .contains("Neil &lt;x")
                .contains("govuk-form-group--error")
                .doesNotContain("<x>");
    }

    @Test
    void a_file_says_what_is_wrong_with_the_one_that_was_sent() {
        String html = component("file", "field", Field.of("file", "The file").error("Choose a file"));

        assertThat(html).contains("type=\"file\"", "id=\"file\"", "Choose a file", "aria-describedby=\"file-error\"");
    }

    @Test
    void a_password_is_never_shown_again_and_may_be_pasted() {
        String html =
                component("password", "field", Field.of("password", "Password").value("secret"));

        assertThat(html).contains("autocomplete=\"current-password\"").doesNotContain("secret", "onpaste");
    }

    @Test
    void a_text_box_says_what_it_is_for() {
        String html = component(
                "textField",
                "field",
                NAME,
                "autocomplete",
                "family-name",
                "inputmode",
                "numeric",
                "width",
                "10",
                "spellcheck",
                false,
                "heading",
                true);

        assertThat(html)
                .contains("autocomplete=\"family-name\"", "inputmode=\"numeric\"", "govuk-input--width-10")
                .contains("spellcheck=\"false\"", "<h1 class=\"govuk-label-wrapper\">");
    }

    @Test
    void a_long_text_says_how_much_fits_and_keeps_its_lines() {
        String html =
                component("textarea", "field", Field.of("words", "Words").value("\none\ntwo"), "max", 2000, "rows", 8);

        assertThat(html)
                .contains("data-maxlength=\"2000\"", "data-module=\"govuk-character-count\"", "rows=\"8\"")
                .contains("aria-describedby=\"words-info\"", "You can enter up to 2000 characters")
                .contains(">\n\none\ntwo</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"radios", "checkboxes"})
    void choices_are_one_question_with_its_error_and_the_ticked_answer_kept(String kind) {
        String html = component(
                kind, "field", Field.of("agreed", "Do they agree?").value("NO").error("Choose"), "choices", ANSWERS);

        assertThat(html)
                .contains("<fieldset class=\"govuk-fieldset\" aria-describedby=\"agreed-error\">")
                .contains("Do they agree?</legend>")
                .contains("id=\"agreed\" name=\"agreed\"", "id=\"agreed-2\"", "id=\"agreed-3\"")
                .containsPattern("value=\"NO\" checked")
                .contains("id=\"agreed-2-more\">Why not?</div>")
                .contains("aria-describedby=\"agreed-2-item-hint\"");
        assertThat(html.split(" checked", -1)).hasSize(2);
    }

    @Test
    void nothing_is_ticked_before_somebody_answers() {
        String html = component("radios", "field", Field.of("agreed", "Agree?"), "choices", ANSWERS, "inline", true);

        assertThat(html).doesNotContain(" checked").contains("govuk-radios--inline", "conditional--hidden");
    }

    @Test
    void several_ticks_are_kept() {
        Field several = Field.of("needs", "Needs").values(List.of("YES", "NOT_KNOWN"));

        assertThat(component("checkboxes", "field", several, "choices", ANSWERS, "small", true)
                        .split(" checked", -1))
                .hasSize(3);
    }

    @Test
    void a_date_is_three_boxes_with_one_error() {
        DateField born = DateField.of("birthDate", "When was the child born?")
                .hint("For example, 27 3 2019")
                .typed("31", "2", "2019")
                .error("Enter a real date");

        String html = component("dateInput", "field", born, "birth", true, "heading", true);

        assertThat(html)
                .contains("role=\"group\" aria-describedby=\"birthDate-hint birthDate-error\"")
                .contains(
                        "id=\"birthDate-day\" name=\"birthDate.day\" type=\"text\" inputmode=\"numeric\" value=\"31\"")
                .contains("autocomplete=\"bday-day\"", "name=\"birthDate.month\"", "name=\"birthDate.year\"")
                .contains("<h1 class=\"govuk-fieldset__heading\">When was the child born?</h1>");
        assertThat(component("dateInput", "field", DateField.of("seen", "Seen")))
                .doesNotContain("autocomplete", "error");
    }

    @Test
    void a_list_to_choose_from_keeps_the_choice() {
        String html = component(
                "select", "field", NAME.value("NO").error("Choose"), "choices", ANSWERS, "blank", "Choose one");

        assertThat(html)
                .contains("<option value=\"\">Choose one</option>", "<option value=\"NO\" selected>No</option>")
                .contains("<option value=\"YES\">Yes</option>", "aria-describedby=\"familyName-error\"");
    }

    @Test
    void ids_are_safe_whatever_the_box_is_called() {
        assertThat(Field.of("people[0].name", "Name").id()).isEqualTo("people-0-name");
    }

    @Test
    void problems_link_to_their_boxes_and_none_shows_nothing() {
        List<Problem> problems = List.of(new Problem("Enter a name", "#name"), new Problem("Shares must be 100", null));

        assertThat(component("errorSummary", "problems", problems))
                .contains("There is a problem", "role=\"alert\"", "<a href=\"#name\">Enter a name</a>")
                .contains("<li>Shares must be 100</li>");
        assertThat(component("errorSummary", "problems", List.of())).isBlank();
    }
}
