package uk.waymark.web.repair;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.repair.GoBack;
import uk.waymark.processes.repair.WayBack;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.ChildFrames;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;
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
    String show(ChildPage page) {
        return show(page, forms.empty(BackForm.class));
    }

    private String show(ChildPage page, Filled form) {
        ChildFrame child = frames.open(page.reader(), page.reference(), "back");
        List<WayBack> looked = work.looked(page.reader(), child.reference());
        List<Choice> ways = looked.stream()
                .flatMap(way -> way.to().stream().map(earlier -> choice(way, earlier)))
                .toList();
        List<String> closed = looked.stream()
                .flatMap(way -> way.notTo().stream().map(step -> closed(way, step)))
                .distinct()
                .toList();
        page.with("child", child).with("ways", ways).with("closed", closed).form(form);
        return "repair/back";
    }

    @PostMapping
    String back(ChildPage page, @Valid @ModelAttribute("form") BackForm form, BindingResult typed) {
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        return orders.answer(
                typed,
                () -> work.back(page.reader(), page.reference(), form.from(), form.to(), form.reason(), order),
                () -> show(page, forms.sent(typed, BackForm.class)));
    }

    private String closed(WayBack way, WayBack.Closed step) {
        return names.name(way.process(), step.step()) + ": "
                + switch (step.why()) {
                    case ONLY_FORWARD -> "what was recorded there, or after it, cannot be recorded a second time.";
                    case HAS_FOLLOWED -> "something else has followed from it and would come a second time.";
                    case OTHER_WAYS -> "other steps began with it, and have come to their end or wait for it.";
                    case LEGAL_PERIOD -> "a time that the law gives was met since, or would pass a second time.";
                };
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
