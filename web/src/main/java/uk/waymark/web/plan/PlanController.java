package uk.waymark.web.plan;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanChange;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The plan of a child: any version that was sent, who has it, what changed between two, and what was said about it. */
@Controller
@RequestMapping("/children/{reference}/plan")
class PlanController {

    private final PlanPages pages;
    private final PlanSheets sheets;
    private final Receipts receipts;
    private final Orders orders;
    private final Forms forms;

    PlanController(PlanPages pages, PlanSheets sheets, Receipts receipts, Orders orders, Forms forms) {
        this.pages = pages;
        this.sheets = sheets;
        this.receipts = receipts;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page, @RequestParam(defaultValue = "0") int version) {
        page.with("page", pages.of(page.reader(), page.reference(), version)).with("forms", forms.offered(null));
        return "plan/plan";
    }

    @PostMapping("/receipt")
    String receipt(ChildPage page, @Valid @ModelAttribute("form") ReceiptForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan-receipt", "/plan?done=receipt-noted", form, typed),
                () -> receipts.noted(
                        page.reader(),
                        page.reference(),
                        form.edition(),
                        form.who(),
                        form.receivedOn().date().orElseThrow()),
                sent -> {
                    page.with("page", pages.ofEdition(page.reader(), page.reference(), form.edition()))
                            .with("forms", forms.offered(sent));
                    return "plan/plan";
                });
    }

    @GetMapping("/changes")
    String changes(
            Reader reader, @PathVariable String reference, @RequestParam int from, @RequestParam int to, Model model) {
        PlanPage page = pages.of(reader, reference, to);
        NumberedPlan earlier = sheets.number(reader, page.child().file(), from)
                .orElseThrow(() -> new Refusal.NotFound("plan.version.unknown"));
        NumberedPlan later = Objects.requireNonNull(page.sheet());
        model.addAttribute("page", page);
        model.addAttribute("from", from);
        model.addAttribute("changes", PlanChange.between(earlier.plan(), later.plan()));
        return "plan/changes";
    }
}
