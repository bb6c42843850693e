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
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.migration.ChangedDiagrams;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;

/** Diagrams that have changed while children were on the way, for those who run the system. */
@Controller
@RequestMapping("/operations/diagrams")
class DiagramsController {

    private final ChangedDiagrams diagrams;
    private final Orders orders;
    private final Forms forms;

    DiagramsController(ChangedDiagrams diagrams, Orders orders, Forms forms) {
        this.diagrams = diagrams;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String list(Reader reader, Model model) {
        model.addAttribute("diagrams", diagrams.list(reader));
        return "operations/diagrams";
    }

    @GetMapping("/{process}")
    String look(Reader reader, @PathVariable String process, Model model) {
        return page(reader, process, List.of(), model);
    }

    @PostMapping("/{process}")
    String move(
            Reader reader,
            @PathVariable String process,
            @ModelAttribute("form") ButtonForm form,
            BindingResult typed,
            Model model) {
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        return orders.answer(
                typed,
                () -> diagrams.begin(reader, process, form.edition(), order),
                () -> page(reader, process, forms.sent(typed, ButtonForm.class).problems(), model));
    }

    private String page(Reader reader, String process, List<Problem> problems, Model model) {
        model.addAttribute("preview", diagrams.look(reader, process));
        model.addAttribute("problems", problems);
        return "operations/diagram";
    }
}
