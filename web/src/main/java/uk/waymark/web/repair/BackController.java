package uk.waymark.web.repair;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.repair.GoBack;
import uk.waymark.processes.repair.WayBack;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.ChildFrames;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;

/** Takes a journey back to an earlier step, for those who decide for the authority. */
@Controller
@RequestMapping("/children/{reference}/journey/back")
class BackController {

    private final ChildFrames frames;
    private final GoBack work;
    private final StepNames names;
    private final Forms forms;
    private final Orders orders;

    BackController(ChildFrames frames, GoBack work, StepNames names, Forms forms, Orders orders) {
        this.frames = frames;
        this.work = work;
        this.names = names;
        this.forms = forms;
        this.orders = orders;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return page(reader, reference, forms.empty(BackForm.class), model);
    }

    @PostMapping
    String back(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") BackForm form,
            BindingResult typed,
            Model model) {
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        return orders.answer(
                typed,
                () -> work.back(reader, reference, form.from(), form.to(), form.reason(), order),
                () -> page(reader, reference, forms.sent(typed, BackForm.class), model));
    }

    private String page(Reader reader, String reference, Filled form, Model model) {
        ChildFrame child = frames.open(reader, reference, "back");
        List<Choice> ways = work.ways(reader, child.reference()).stream()
                .flatMap(way -> way.to().stream().map(earlier -> choice(way, earlier)))
                .toList();
        String order = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("ways", ways);
        model.addAttribute("form", form);
        model.addAttribute("commandId", order.isEmpty() ? UUID.randomUUID().toString() : order);
        return "repair/back";
    }

    private Choice choice(WayBack way, WayBack.Earlier earlier) {
        return Choice.of(
                        BackForm.answer(way.from(), earlier.step()),
                        "Back to: " + names.name(way.process(), earlier.step()))
                .hint("Done on "
                        + Days.plain(earlier.doneAt().atZone(Today.ENGLAND).toLocalDate()) + ". Now waits: "
                        + names.name(way.process(), way.step()));
    }
}
