package uk.waymark.web.plan;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.plan.PlanChange;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;
import uk.waymark.web.plan.told.FamilyPlanPages;

/** The plan of a child: any version that was sent, who has it, what changed between two, and what was said about it. */
@Controller
@RequestMapping("/children/{reference}/plan")
class PlanController {

    private final PlanPages pages;
    private final FamilyPlanPages family;
    private final Receipts receipts;
    private final Orders orders;
    private final Forms forms;

    PlanController(PlanPages pages, FamilyPlanPages family, Receipts receipts, Orders orders, Forms forms) {
        this.pages = pages;
        this.family = family;
        this.receipts = receipts;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page, @RequestParam(defaultValue = "0") int version) {
        return show(page, pages.of(page.reader(), page.reference(), version), null);
    }

    private String show(ChildPage page, PlanPage shown, @Nullable Filled sent) {
        page.with("forms", forms.offered(sent));
        if (page.family()) {
            page.with("plan", family.of(page.reader(), shown));
            return "family/plan";
        }
        page.with("page", shown);
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
                sent -> show(page, pages.ofEdition(page.reader(), page.reference(), form.edition()), sent));
    }

    @GetMapping("/changes")
    String changes(ChildPage page, @RequestParam int from, @RequestParam int to) {
        PlanPage later = pages.of(page.reader(), page.reference(), to);
        NumberedPlan earlier = pages.earlier(page.reader(), later, from);
        NumberedPlan sheet = Objects.requireNonNull(later.sheet());
        page.with("from", from).with("changes", PlanChange.between(earlier.plan(), sheet.plan()));
        if (page.family()) {
            page.with("plan", family.of(page.reader(), later));
            return "family/planChanges";
        }
        page.with("page", later);
        return "plan/changes";
    }
}
