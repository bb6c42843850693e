package uk.waymark.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.web.component.Gallery.component;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.validation.BeanPropertyBindingResult;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.layout.Frame;
import uk.waymark.web.layout.NavigationLink;

class BlocksTest {

    @Test
    void a_button_sends_and_a_link_that_looks_like_one_leads() {
        assertThat(component("button", "text", "Save", "kind", "warning", "name", "step", "value", "2"))
                .contains("type=\"submit\"", "govuk-button--warning", "data-prevent-double-click=\"true\"")
                .contains("name=\"step\" value=\"2\"");
        assertThat(component("button", "text", "Start", "href", "/start"))
                .contains("<a href=\"/start\" role=\"button\"")
                .doesNotContain("submit");
    }

    @ParameterizedTest
    @EnumSource(Tag.Colour.class)
    void a_status_is_words_whatever_its_colour(Tag.Colour colour) {
        assertThat(component("tag", "tag", new Tag("Overdue", colour)))
                .isEqualToIgnoringNewLines("<strong class=\"govuk-tag " + colour.style() + "\">Overdue</strong>");
        assertThat(colour.style()).matches("govuk-tag--[a-z-]+");
    }

    @Test
    void the_identity_bar_says_who_the_page_is_about() {
        Identity amira = new Identity(
                "Yusuf",
                "Amira",
                "Mimi",
                List.of(new Identity.Fact("NHS number", "999 012 0005")),
                List.of("Oxygen at home"));

        assertThat(component("identityBar", "identity", amira))
                .contains("aria-label=\"Who this page is about\"", ">Yusuf</span>, Amira", "(known as Mimi)")
                .contains("<dt>NHS number</dt> <dd>999 012 0005</dd>", "<li>Oxygen at home</li>");
        assertThat(component("identityBar", "identity", new Identity("Hale", "Tom", null, List.of(), List.of())))
                .doesNotContain("known as", "alerts");
    }

    @Test
    void the_place_where_the_reader_is_now_is_marked() {
        List<NavigationLink> links =
                List.of(new NavigationLink("Overview", "/c", true), new NavigationLink("Team (7)", "/c/team", false));

        assertThat(component("subNavigation", "links", links, "label", "This child"))
                .contains("aria-label=\"This child\"", "href=\"/c\" aria-current=\"page\">Overview")
                .contains("href=\"/c/team\">Team (7)");
    }

    @Test
    void notices_details_warnings_and_frames_carry_their_words() {
        assertThat(component("notification", "content", Words.of("Saved."), "success", true, "title", "Done"))
                .contains("role=\"alert\" aria-labelledby=\"notice-title\"", "Saved.", "--success");
        assertThat(component("notification", "content", Words.of("Late"))).contains("role=\"region\"", "Important");
        assertThat(component("details", "summary", "Why?", "content", Words.of("Because"), "open", true))
                .contains("<details class=\"govuk-details\" open>", "Why?", "Because");
        assertThat(component("details", "summary", "Why?", "content", Words.of("Because")))
                .doesNotContain(" open");
        assertThat(component("warning", "text", "This cannot be undone"))
                .contains("aria-hidden=\"true\">!", "<span class=\"govuk-visually-hidden\">Warning</span> This cannot");
        assertThat(component("inset", "content", Words.of("Quote"))).contains("govuk-inset-text\">Quote");
        assertThat(component("panel", "title", "Referral sent", "content", Words.of("WM-7F4K-3X")))
                .contains("<h1 class=\"govuk-panel__title\">Referral sent</h1>", "WM-7F4K-3X");
        assertThat(component("panel", "title", "Sent")).doesNotContain("panel__body");
    }

    @Test
    void the_way_back_is_a_link() {
        assertThat(component("backLink", "href", "/today")).contains("href=\"/today\" class=\"govuk-back-link\">Back<");
        assertThat(component("breadcrumbs", "crumbs", List.of(new Crumb("Today", "/today"))))
                .contains("aria-label=\"The way back\"", "href=\"/today\">Today</a>");
    }

    @Test
    void a_filter_is_a_named_form_with_a_way_out() {
        assertThat(component("filter", "action", "/waits", "content", Words.of("boxes"), "clear", "/waits"))
                .contains("method=\"get\" action=\"/waits\" aria-label=\"Filter\"", "Show everything", "Apply filter");
    }

    @Test
    void a_form_carries_its_token_its_command_and_the_version_it_was_read_at() {
        Frame frame =
                new Frame("Northshire", "sam", List.of(), new DefaultCsrfToken("X-CSRF", "_csrf", "t0ken"), null, "v");

        assertThat(component(
                        "form",
                        "frame",
                        frame,
                        "action",
                        "/note",
                        "content",
                        Words.of("boxes"),
                        "commandId",
                        "c-1",
                        "version",
                        "7"))
                .contains("method=\"post\" action=\"/note\"", "name=\"_csrf\" value=\"t0ken\"")
                .contains("name=\"commandId\" value=\"c-1\"", "name=\"version\" value=\"7\"");
        assertThat(component("form", "frame", frame, "action", "/x", "content", Words.of("")))
                .doesNotContain("commandId", "version");
    }

    @Test
    void a_form_that_is_offered_stands_open_when_it_came_back_with_an_error() {
        Frame frame = new Frame("Northshire", "sam", List.of(), null, null, "v");
        BeanPropertyBindingResult typed = new BeanPropertyBindingResult(new ButtonForm(7, new UUID(0, 9)), "form");
        Filled form = new Forms(new StaticMessageSource()).sent(typed, ButtonForm.class);

        assertThat(offered(frame, form))
                .contains("Call it off", "name=\"version\" value=\"7\"")
                .doesNotContain(" open");
        typed.reject("stale.page", "Somebody was faster");
        assertThat(offered(frame, form))
                .contains("<details class=\"govuk-details\" open>", "value=\"00000000-0000-0000-0000-000000000009\"")
                .contains("name=\"version\" value=\"8\"");
    }

    private static String offered(Frame frame, Filled form) {
        return component(
                "offer",
                "frame",
                frame,
                "summary",
                "Call it off",
                "action",
                "/off",
                "form",
                form,
                "version",
                8,
                "content",
                Words.of("boxes"));
    }

    @Test
    void the_sources_are_credited() {
        assertThat(component("credit")).contains("Small Steps, Big Vision", "CC BY 4.0", "Open Government Licence");
    }
}
