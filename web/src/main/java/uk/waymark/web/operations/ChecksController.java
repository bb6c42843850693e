package uk.waymark.web.operations;

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
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.invariants.CheckRun;
import uk.waymark.engine.invariants.Checks;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;

/** Whether everything holds that has to hold between the records of every child, for those who run the system. */
@Controller
@RequestMapping("/operations/checks")
class ChecksController {

    private static final int SIZE = 50;

    private final Checks checks;
    private final Orders orders;
    private final Forms forms;

    ChecksController(Checks checks, Orders orders, Forms forms) {
        this.checks = checks;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String list(Reader reader, Model model) {
        return list(reader, List.of(), model);
    }

    @PostMapping
    String begin(Reader reader, @ModelAttribute("form") ButtonForm form, BindingResult typed, Model model) {
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        return orders.answer(
                typed,
                () -> checks.begin(reader, order),
                () -> list(reader, forms.sent(typed, ButtonForm.class).problems(), model));
    }

    @GetMapping("/{id}")
    String one(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String broken,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        CheckRun run = checks.open(reader, id);
        String chosen = checks.sentences().containsKey(broken) ? broken : "";
        Slice<Difference> found = checks.found(run, chosen, Math.max(1, page), SIZE);
        String address = "/operations/checks/" + id + "?broken=" + chosen + "&page=";
        model.addAttribute(
                "check",
                new CheckPage(
                        run,
                        checks.sentences(),
                        checks.counts(run),
                        chosen,
                        found,
                        new Pages(found.page(), found.pages(), address)));
        return "operations/check";
    }

    private String list(Reader reader, List<Problem> problems, Model model) {
        model.addAttribute("runs", checks.list(reader));
        model.addAttribute("sentences", List.copyOf(checks.sentences().values()));
        model.addAttribute("problems", problems);
        return "operations/checks";
    }
}
