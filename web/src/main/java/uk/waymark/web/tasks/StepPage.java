package uk.waymark.web.tasks;

import java.util.Set;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.whatif.FactSheet;

/**
 * What is special about the page of one human step, or of a few that are alike: what to show beside the form, how the
 * form begins, and what it means to send it.
 *
 * @param <F> the form; its components are the boxes in the order of the page
 */
public interface StepPage<F extends Record> {

    /** Where somebody goes whose list is shorter by one. */
    String OFF_THE_LIST = "/today?done=task-done";

    /** The ids of the steps in their diagrams. */
    Set<String> steps();

    /** The form that this page carries. */
    Class<F> form();

    /** What the boxes show first: nothing, where the page says no other. */
    default F start(Reader reader, OpenStep step) {
        return FactSheet.blank(form());
    }

    /** Puts what is known, and what helps to do the step, beside the form. */
    default void show(Reader reader, OpenStep step, Model model) {}

    /**
     * Does the step.
     *
     * @throws uk.waymark.engine.Refusal as the engine says
     */
    Answer done(Reader reader, StepOrder order, F form);

    /** Where the person goes afterwards: a page that nobody who may do this step is kept from. */
    default String next(OpenStep step) {
        return OFF_THE_LIST;
    }
}
