package uk.waymark.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.RunningPages;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Every human step of every diagram has its page, and the page renders as it is first seen and after a mistake. */
@RunningPages
class EveryStepPageIT {

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private StepPages pages;

    @Autowired
    private TypedForms typed;

    @Autowired
    private Forms forms;

    @Autowired
    private TemplateEngine templates;

    @Test
    void every_human_step_has_a_page_and_no_page_lacks_its_step() {
        Set<String> steps = catalogue.all().stream().map(StepInfo::step).collect(Collectors.toSet());

        assertThat(steps).hasSize(catalogue.all().size()).hasSizeGreaterThan(20);
        assertThat(pages.steps()).isEqualTo(steps);
    }

    @Test
    void each_form_has_a_name_of_its_own_by_which_programs_know_it() {
        assertThat(pages.steps().stream().map(pages::of).map(StepPage::form).distinct())
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_each_step_says_what_to_do_and_what_happens_next() {
        return catalogue.all().stream()
                .map(step -> DynamicTest.dynamicTest(step.step(), () -> {
                    String page = rendered(step, fresh(step), SampleSteps.TODAY.plusDays(30));

                    assertThat(page)
                            .contains("<title>Amira Yusuf: " + step.name())
                            .contains(step.name() + "</h1>", step.whatNext(), "Monday 21 December 2026")
                            .contains("name=\"commandId\" value=\"9b2f\"", "method=\"post\" action=\"/tasks/")
                            .doesNotContain("error-summary", "<quickly>", " case ")
                            .doesNotContainPattern("<input[^>]* checked");
                    assertThat(idsOf(page)).doesNotHaveDuplicates();
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_each_step_keeps_what_was_typed_and_says_what_to_mend() {
        return catalogue.all().stream()
                .map(step -> DynamicTest.dynamicTest(step.step(), () -> {
                    Class<? extends Record> form = pages.of(step.step()).form();
                    BindingResult nothing = typed.read(new MockHttpServletRequest(), form);
                    assertThat(nothing.hasErrors()).isTrue();

                    String page = rendered(step, forms.sent(nothing, form), SampleSteps.TODAY.minusDays(3));

                    assertThat(page)
                            .contains("<title>Error: ", "There is a problem", "Overdue by 3 days")
                            .doesNotContain("java.", "Exception:");
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_leads_to_its_box_and_is_told_there_again() {
        return catalogue.all().stream()
                .map(step -> DynamicTest.dynamicTest(
                        step.step(),
                        () -> HalfFilled.of(pages.of(step.step()).form()).forEach(half -> {
                            Filled sent = forms.sent(
                                    typed.read(half, pages.of(step.step()).form()),
                                    pages.of(step.step()).form());
                            String page = rendered(step, sent, SampleSteps.TODAY);
                            assertThat(sent.problems())
                                    .allSatisfy(problem -> assertThat(page)
                                            .containsPattern(
                                                    "<(input|select|textarea)[^>]* id=\"" + box(problem) + "\"")
                                            .containsPattern("(?s)" + Pattern.quote(problem.text())
                                                    + ".*error-message.*" + Pattern.quote(problem.text())));
                        })));
    }

    private static String box(Problem problem) {
        return Objects.requireNonNull(problem.href()).substring(1);
    }

    private Filled fresh(StepInfo step) {
        return forms.untouched(FactSheet.blank(pages.of(step.step()).form()));
    }

    private String rendered(StepInfo step, Filled form, @Nullable LocalDate dueOn) {
        Map<String, Object> model = SampleSteps.page(step, form, dueOn, false);
        StringOutput page = new StringOutput();
        templates.render("tasks/" + step.process() + "/" + step.step() + ".jte", model, page);
        return page.toString();
    }

    private static List<String> idsOf(String page) {
        return Pattern.compile("\\sid=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }
}
