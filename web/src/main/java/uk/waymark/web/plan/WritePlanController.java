package uk.waymark.web.plan;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Writing a plan: what is missing, and one line after the other, each kept as soon as it is saved. */
@Controller
@RequestMapping("/children/{reference}/plan/write")
class WritePlanController {

    private static final String SAVED = "/plan/write?done=saved";

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
    String show(ChildPage page) {
        return pages.list(page, null);
    }

    /** A new line of a section, or one that is there. */
    @GetMapping("/line")
    String line(
            ChildPage page,
            @RequestParam PlanSection section,
            @RequestParam @Nullable UUID need,
            @RequestParam @Nullable UUID line) {
        LineForm start = pages.start(page, section, need, line);
        return pages.line(page, forms.untouched(start), start);
    }

    @PostMapping("/line")
    String keep(ChildPage page, @Valid @ModelAttribute("form") LineForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan-line", SAVED, form, typed),
                () -> keep(page.reader(), page.reference(), form),
                sent -> pages.line(page, sent, form));
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
    String remove(ChildPage page, @Valid @ModelAttribute("form") RemoveForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan-line-out", SAVED, form, typed),
                () -> write.remove(page.reader(), page.reference(), form.line(), form.version()),
                sent -> pages.list(page, sent));
    }
}
