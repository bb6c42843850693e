package uk.waymark.web.tasks;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepCatalogue;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.ChildFrames;
import uk.waymark.web.form.Filled;
import uk.waymark.web.words.FamilyWords;
import uk.waymark.web.words.InPlaceOf;
import uk.waymark.web.words.Voice;

/** Makes the page of one step: what stands on all of them, and what its own {@link StepPage} adds. */
@Component
class TaskPages {

    private static final int ALL = 100;

    private final ChildFrames frames;
    private final StepCatalogue catalogue;
    private final TaskList tasks;
    private final FamilyWords words;
    private final Today today;

    TaskPages(ChildFrames frames, StepCatalogue catalogue, TaskList tasks, FamilyWords words, Today today) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.words = words;
        this.today = today;
    }

    /** The page; {@code commandId} is kept while the same form is shown again. */
    String show(Reader reader, OpenStep step, StepPage<?> page, Filled form, UUID commandId, Model model) {
        TaskView view = view(reader, step);
        model.addAttribute("task", view);
        model.addAttribute("form", form);
        model.addAttribute("commandId", commandId.toString());
        page.show(reader, step, model);
        return view.view();
    }

    /** The page for somebody who has the step in place of others, and may not see or write what it needs. */
    String showInstead(Reader reader, OpenStep step, Model model) {
        model.addAttribute("task", view(reader, step));
        return "tasks/instead";
    }

    private TaskView view(Reader reader, OpenStep step) {
        TaskFilter here = new TaskFilter(step.caseRef(), step.process(), step.step(), null);
        Optional<TaskCard> card = tasks.mine(reader, here, 1, ALL).items().stream()
                .filter(known -> known.stepId().equals(step.stepId()))
                .findFirst();
        ChildFrame child = frames.open(reader, step.caseRef(), "task " + step.step());
        boolean family = reader.family();
        StepInfo info = catalogue.of(step.process(), step.step());
        return new TaskView(
                child,
                step.stepId(),
                family ? inTheirWords(info, child.voice()) : info,
                card.map(TaskCard::dueOn).orElse(null),
                card.map(TaskCard::about).orElse(null),
                card.map(TaskCard::instead).map(InPlaceOf::sentence).orElse(null),
                family,
                today.date());
    }

    /** The same step as a family is asked for it. */
    private StepInfo inTheirWords(StepInfo info, Voice voice) {
        String asked = words.ask(info.process(), info.step(), voice);
        return asked.isEmpty()
                ? info
                : new StepInfo(
                        info.process(),
                        words.journey(info.process(), voice),
                        info.step(),
                        asked,
                        words.why(info.process(), info.step(), voice) + " "
                                + words.otherwise(info.process(), info.step(), voice),
                        info.roles(),
                        info.holder(),
                        info.clocks());
    }
}
