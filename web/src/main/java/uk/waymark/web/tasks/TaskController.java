package uk.waymark.web.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;

/**
 * One step of a child's journey, for the person who may do it. A step that is somebody else's answers like one that does
 * not exist; one that is done already says so.
 */
@Controller
@RequestMapping("/tasks/{stepId}")
class TaskController {

    private final OpenSteps steps;
    private final StepPages pages;
    private final TaskPages shown;
    private final TypedForms typed;
    private final Answering answering;

    TaskController(OpenSteps steps, StepPages pages, TaskPages shown, TypedForms typed, Answering answering) {
        this.steps = steps;
        this.pages = pages;
        this.shown = shown;
        this.typed = typed;
        this.answering = answering;
    }

    /** How forms are shown and sent. */
    @Component
    record Answering(Forms forms, Orders orders, Commands commands) {}

    @GetMapping
    String show(Reader reader, @PathVariable UUID stepId, Model model) {
        OpenStep step = steps.show(reader, stepId);
        StepPage<?> page = pages.of(step.step());
        return inPlace(reader, step, model, () -> {
            Filled form = answering.forms().untouched(page.start(reader, step));
            return shown.show(reader, step, page, form, UUID.randomUUID(), model);
        });
    }

    /** Whoever has a step in place of others, and may not see or write what it needs, is told what they can do instead. */
    private String inPlace(Reader reader, OpenStep step, Model model, Supplier<String> page) {
        try {
            return page.get();
        } catch (Refusal.NotAllowed others) {
            if (!step.standsIn()) {
                throw others;
            }
            return shown.showInstead(reader, step, model);
        }
    }

    @PostMapping
    String done(
            Reader reader,
            @PathVariable UUID stepId,
            @RequestParam UUID commandId,
            HttpServletRequest request,
            Model model) {
        OpenStep step;
        try {
            step = steps.show(reader, stepId);
        } catch (Refusal.NotNow over) {
            return sentAgain(reader, commandId, over);
        }
        Sent sent = new Sent(step, commandId, request);
        return inPlace(reader, step, model, () -> send(reader, sent, pages.of(step.step()), model));
    }

    /** The same form sent twice gets the first answer; another person's form learns that they were too late. */
    private String sentAgain(Reader reader, UUID commandId, Refusal.NotNow over) {
        Command same = new Command(commandId, "task", reader.accountId(), "/today");
        return "redirect:"
                + answering
                        .commands()
                        .once(same, () -> {
                            throw over;
                        })
                        .location();
    }

    private record Sent(OpenStep step, UUID commandId, HttpServletRequest request) {}

    private <F extends Record> String send(Reader reader, Sent sent, StepPage<F> page, Model model) {
        OpenStep step = sent.step();
        BindingResult result = typed.read(sent.request(), page.form());
        StepOrder order = new StepOrder(step.stepId(), sent.commandId(), next(reader, page, step));
        return answering
                .orders()
                .answer(
                        result,
                        () -> page.done(reader, order, page.form().cast(Objects.requireNonNull(result.getTarget()))),
                        () -> again(reader, sent, page, result, model));
    }

    /** A family has no list that something is off; it is thanked. */
    private static String next(Reader reader, StepPage<?> page, OpenStep step) {
        String next = page.next(step);
        boolean family = reader.family();
        return family && next.equals(StepPage.OFF_THE_LIST) ? "/today?done=told-us" : next;
    }

    /** The page with what was typed; if somebody else was faster meanwhile, the refusal is a page of its own. */
    private String again(Reader reader, Sent sent, StepPage<?> page, BindingResult result, Model model) {
        OpenStep step = steps.show(reader, sent.step().stepId());
        return shown.show(reader, step, page, answering.forms().sent(result, page.form()), sent.commandId(), model);
    }
}
