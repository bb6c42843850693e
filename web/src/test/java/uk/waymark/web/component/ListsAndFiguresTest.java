package uk.waymark.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.web.component.Gallery.component;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;

class ListsAndFiguresTest {

    @Test
    void a_summary_tells_what_each_link_is_about() {
        String html = component(
                "summaryList",
                "rows",
                List.of(Row.of("Name", "Amira <b>").action("Change", "/name", "the name"), Row.of("Born", "2017")));

        assertThat(html)
                .contains("Amira &lt;b", "href=\"/name\">Change<span class=\"govuk-visually-hidden\"> the name</span>")
                .contains("govuk-summary-list__row--no-actions")
                .doesNotContain("<b>");
        assertThat(component("summaryList", "rows", List.of(), "borders", false))
                .contains("--no-border");
    }

    @Test
    void a_table_has_a_caption_headings_and_figures_to_the_right() {
        Table table = new Table(
                "Where children wait",
                false,
                List.of(Heading.of("Step"), Heading.number("Children"), Heading.of("State")),
                List.of(List.of(
                        Cell.link("Advice", "/waits/advice"), Cell.of("12"), Cell.tag(Tag.overdue("Overdue")))));

        assertThat(component("table", "table", table))
                .contains("<caption", "govuk-visually-hidden\">Where children wait</caption>")
                .contains("<th scope=\"row\"", "<a class=\"govuk-link\" href=\"/waits/advice\">Advice</a>")
                .containsPattern("govuk-table__cell--numeric\">\\s*12\\s*</td>")
                .contains("govuk-tag--red\">Overdue")
                .contains("role=\"region\" aria-label=\"Where children wait\" tabindex=\"0\"");
    }

    @Test
    void an_empty_table_says_so_in_words() {
        Table table = new Table("Tasks", true, List.of(Heading.of("Task")), List.of());

        assertThat(component("table", "table", table, "empty", "Nothing is due."))
                .isEqualToIgnoringNewLines("<p class=\"govuk-body\">Nothing is due.</p>");
    }

    @Test
    void a_task_links_to_its_page_and_names_its_status() {
        String html = component(
                "taskList",
                "lines",
                List.of(
                        new TaskLine("Ask the family", "/tasks/1", "By Tuesday", "", Tag.soon("Due this week")),
                        new TaskLine("Hold the meeting", null, null, "Cannot start yet", null)));

        assertThat(html)
                .contains("href=\"/tasks/1\" aria-describedby=\"task-1-hint task-1-status\">Ask the family</a>")
                .contains("id=\"task-1-status\"", "Due this week", "id=\"task-1-hint\"")
                .contains("<div>Hold the meeting</div>", "Cannot start yet", "--cannot-start-yet");
    }

    @Test
    void a_timeline_names_who_and_when() {
        Moment asked = new Moment("Advice asked", "Sam Okoro", "7 October 2026", "2026-10-07T10:42Z", "By letter");
        Moment came = new Moment("Advice came", null, "2 November 2026", "2026-11-02", null);

        assertThat(component("timeline", "moments", List.of(asked, came), "level", 3))
                .contains("<h3 class=\"wm-timeline__title\">Advice asked</h3>")
                .contains("<time datetime=\"2026-10-07T10:42Z\">7 October 2026</time> by Sam Okoro")
                .contains("<time datetime=\"2026-11-02\">2 November 2026</time></p>");
    }

    @Test
    void long_lists_are_turned_page_by_page() {
        assertThat(component("pagination", "pages", new Pages(5, 9, "/children?page=")))
                .contains("rel=\"prev\"", "rel=\"next\"", "href=\"/children?page=6\"", "ellipsis")
                .contains("aria-label=\"Page 5\" aria-current=\"page\"");
        assertThat(component("pagination", "pages", new Pages(1, 2, "/c?page=")))
                .doesNotContain("rel=\"prev\"");
        assertThat(component("pagination", "pages", new Pages(2, 2, "/c?page=")))
                .doesNotContain("rel=\"next\"");
        assertThat(component("pagination", "pages", new Pages(1, 1, "/c?page=")))
                .isBlank();
        assertThat(new Pages(5, 9, "").shown()).containsExactly(1, Pages.GAP, 4, 5, 6, Pages.GAP, 9);
    }

    @Test
    void progress_and_numbers_are_told_in_words_and_never_run_over() {
        assertThat(component(
                        "progress", "label", "Clock", "value", 150, "max", 140, "words", "Day 150 of 140", "id", "c"))
                .contains("value=\"140\"", "max=\"140\"", ">Day 150 of 140</span>", "for=\"c\"");
        assertThat(component("number", "value", "41%", "label", "in time", "href", "/waits"))
                .contains("41%", "<a class=\"govuk-link\" href=\"/waits\">in time</a>");
        assertThat(component("number", "value", "9", "label", "stuck")).doesNotContain("<a");
    }

    @Test
    void a_figure_has_one_sentence_of_meaning_links_and_the_same_as_a_table() {
        Figure figure = new Figure(
                "Days in each step",
                "Advice from educational psychology takes longest.",
                "Step",
                "Median days",
                List.of(
                        new Bar("Check", 4, "4 days", null),
                        new Bar("Advice", 58, "58 days", "/waits/advice"),
                        new Bar("Plan", 0, "no figures", null)));

        assertThat(component("figure", "figure", figure, "id", "f1"))
                .contains("role=\"group\" aria-labelledby=\"f1-title f1-desc\"", "takes longest.")
                .contains("width=\"300\"", "width=\"0\"", "<a href=\"/waits/advice\"><text")
                .contains("<th scope=\"col\"", "58 days</td>")
                .doesNotContain("style=");
    }
}
