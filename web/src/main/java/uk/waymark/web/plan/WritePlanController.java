package uk.waymark.web.plan;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Writing a plan: what is missing, and one line after the other, each kept as soon as it is saved. */
@Controller
@RequestMapping("/children/{reference}/plan/write")
class WritePlanController {

    private final WritingPages pages;
    private final WritePlan write;
    private final Orders orders;
    private final Forms forms;

    WritePlanController(WritingPages pages, WritePlan write, Orders orders, Forms forms) {
        this.pages = pages;
        this.write = write;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return pages.list(reader, reference, null, model);
    }

    /** A new line of a section, or one that is there. */
    @GetMapping("/line")
    String line(
            Reader reader,
            @PathVariable String reference,
            @RequestParam PlanSection section,
            @RequestParam @Nullable UUID need,
            @RequestParam @Nullable UUID line,
            Model model) {
        LineForm start = pages.start(reader, reference, section, need, line);
        return pages.line(reader, reference, forms.untouched(start), start, model);
    }

    @PostMapping("/line")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "plan-line", back(reference)),
                typed,
                () -> keep(reader, reference, form),
                () -> pages.line(reader, reference, forms.sent(typed, LineForm.class), form, model));
    }

    private void keep(Reader reader, String reference, LineForm form) {
        UUID line = form.line();
        if (line == null) {
            write.add(reader, reference, form.newLine());
        } else {
            write.change(reader, reference, line, form.newLine(), Objects.requireNonNullElse(form.version(), -1));
        }
    }

    @PostMapping("/remove")
    String remove(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RemoveForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "plan-line-out", back(reference)),
                typed,
                () -> write.remove(reader, reference, form.line(), form.version()),
                () -> pages.list(reader, reference, forms.sent(typed, RemoveForm.class), model));
    }

    private static String back(String reference) {
        return "/children/" + reference + "/plan/write?done=saved";
    }
}
