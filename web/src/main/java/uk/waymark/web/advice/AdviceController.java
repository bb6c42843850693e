package uk.waymark.web.advice;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.advice.DeskLine;
import uk.waymark.engine.advice.GiveAdvice;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Where an adviser writes: kept on the server as often as they like, and sent once. */
@Controller
@RequestMapping("/advice/{id}")
class AdviceController {

    private static final String SENT = "/advice?done=advice-sent";

    private final AdvicePages pages;
    private final GiveAdvice advice;
    private final AnswerTheRequest work;
    private final Orders orders;
    private final Answering answering;

    AdviceController(AdvicePages pages, GiveAdvice advice, AnswerTheRequest work, Orders orders, Answering answering) {
        this.pages = pages;
        this.advice = advice;
        this.work = work;
        this.orders = orders;
        this.answering = answering;
    }

    /** How forms come back, and how a repeated one is known. */
    @Component
    record Answering(Forms forms, Commands commands) {}

    @GetMapping
    String show(Reader reader, @PathVariable UUID id, Model model) {
        DeskLine line = pages.require(reader, id);
        return line.waits() ? pages.write(reader, line, null, model) : pages.closed(line, AdviceText.EMPTY, model);
    }

    @PostMapping
    String write(
            Reader reader,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AdviceForm form,
            BindingResult typed,
            Model model) {
        DeskLine line = pages.require(reader, id);
        if (!line.waits()) {
            return sentAgain(reader, line, form, model);
        }
        return form.onlyKept() ? keep(reader, line, form, typed, model) : send(reader, line, form, typed, model);
    }

    private String keep(Reader reader, DeskLine line, AdviceForm form, BindingResult typed, Model model) {
        Order order = Order.of(reader, form.commandId(), "advice-save", "/advice?done=advice-saved");
        return orders.carryOut(
                order,
                typed,
                () -> advice.save(reader, line.reference(), line.id(), form.text(), form.version()),
                () -> again(reader, line.id(), form, typed, model));
    }

    private String send(Reader reader, DeskLine line, AdviceForm form, BindingResult typed, Model model) {
        AdviceText text = form.text();
        missing(typed, "well", text.well());
        missing(typed, "needs", text.needs());
        missing(typed, "words", text.words());
        UUID command = Objects.requireNonNullElseGet(form.commandId(), UUID::randomUUID);
        StepOrder order = new StepOrder(Objects.requireNonNull(line.stepId()), command, SENT);
        return orders.answer(
                typed,
                () -> work.give(reader, order, text, form.version()),
                () -> again(reader, line.id(), form, typed, model));
    }

    private static void missing(BindingResult typed, String box, String text) {
        if (typed.getTarget() != null && text.isEmpty()) {
            typed.rejectValue(box, "advice." + box + ".missing", "Enter an answer");
        }
    }

    /** The page with what was typed; if a colleague was faster meanwhile, they are told and the text stays. */
    private String again(Reader reader, UUID id, AdviceForm form, BindingResult typed, Model model) {
        DeskLine now = pages.require(reader, id);
        return now.waits()
                ? pages.write(reader, now, answering.forms().sent(typed, AdviceForm.class), model)
                : pages.closed(now, form.text(), model);
    }

    /** The same form sent twice gets the first answer; another one is shown what has happened. */
    private String sentAgain(Reader reader, DeskLine line, AdviceForm form, Model model) {
        UUID command = Objects.requireNonNullElseGet(form.commandId(), UUID::randomUUID);
        try {
            return "redirect:"
                    + answering
                            .commands()
                            .once(new Command(command, "task", reader.accountId(), SENT), () -> {
                                throw new Refusal.NotNow("advice.request.moved.on");
                            })
                            .location();
        } catch (Refusal.NotNow ended) {
            return pages.closed(line, form.text(), model);
        }
    }

    @GetMapping("/late")
    String late(Reader reader, @PathVariable UUID id, Model model) {
        DeskLine line = pages.require(reader, id);
        return line.waits() ? pages.late(reader, line, null, model) : pages.closed(line, AdviceText.EMPTY, model);
    }

    @PostMapping("/late")
    String late(
            Reader reader,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DelayForm form,
            BindingResult typed,
            Model model) {
        DeskLine line = pages.require(reader, id);
        if (!line.waits()) {
            return pages.closed(line, new AdviceText("", form.why(), ""), model);
        }
        return orders.carryOut(
                Order.of(reader, form.commandId(), "advice-late", "/advice?done=advice-late"),
                typed,
                () -> advice.late(reader, line.reference(), id, form.delay(), form.claim()),
                () -> pages.late(reader, line, answering.forms().sent(typed, DelayForm.class), model));
    }
}
