package uk.waymark.web.assessment;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.ReuseAdvice;
import uk.waymark.engine.assessment.CorrectReceipt;
import uk.waymark.engine.visit.ArrangeJointVisit;
import uk.waymark.processes.assessment.ChangeAdvisers;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** A child's assessment: who was asked, since when and what came back; and the forms of those who decide. */
@Controller
@RequestMapping("/children/{reference}/assessment")
class AssessmentController {

    private final AssessmentPages pages;
    private final ChangeAdvisers advisers;
    private final Work work;
    private final Orders orders;
    private final Forms forms;

    AssessmentController(AssessmentPages pages, ChangeAdvisers advisers, Work work, Orders orders, Forms forms) {
        this.pages = pages;
        this.advisers = advisers;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    /** What is done to an assessment beside asking. */
    @Component
    record Work(ArrangeJointVisit visits, ReuseAdvice reuse, CorrectReceipt receipts) {}

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return pages.show(reader, reference, null, null, model);
    }

    @GetMapping("/{requestId}")
    String request(Reader reader, @PathVariable String reference, @PathVariable UUID requestId, Model model) {
        return pages.request(reader, reference, requestId, AssessmentPages.Sent.NOTHING, model);
    }

    @GetMapping("/reuse")
    String reuse(Reader reader, @PathVariable String reference, Model model) {
        return pages.reuse(reader, reference, null, model);
    }

    @PostMapping("/add")
    String add(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") AddForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "adviser-added", reference),
                typed,
                () -> advisers.add(reader, reference, form.asked()),
                () -> pages.show(reader, reference, forms.sent(typed, AddForm.class), null, model));
    }

    @PostMapping("/visit")
    String visit(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "visit-arranged", reference),
                typed,
                () -> work.visits()
                        .invite(
                                reader,
                                reference,
                                Set.copyOf(form.requests()),
                                form.visitOn().date().orElseThrow(),
                                form.words()),
                () -> pages.show(reader, reference, null, forms.sent(typed, VisitForm.class), model));
    }

    @PostMapping("/{requestId}/withdraw")
    String withdraw(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID requestId,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "advice-withdrawn", reference),
                typed,
                () -> advisers.withdraw(reader, reference, requestId, form.because()),
                () -> pages.request(
                        reader,
                        reference,
                        requestId,
                        new AssessmentPages.Sent(forms.sent(typed, WithdrawForm.class), null),
                        model));
    }

    @PostMapping("/{requestId}/received")
    String received(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID requestId,
            @Valid @ModelAttribute("form") ReceivedForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "receipt-corrected", reference),
                typed,
                () -> work.receipts()
                        .correct(
                                reader,
                                reference,
                                requestId,
                                form.receivedOn().date().orElseThrow(),
                                form.receivedBecause()),
                () -> pages.request(
                        reader,
                        reference,
                        requestId,
                        new AssessmentPages.Sent(null, forms.sent(typed, ReceivedForm.class)),
                        model));
    }

    @PostMapping("/reuse")
    String reuse(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReuseForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "advice-reused", reference),
                typed,
                () -> work.reuse().reuse(reader, reference, form.earlier(), form.agreements()),
                () -> pages.reuse(reader, reference, forms.sent(typed, ReuseForm.class), model));
    }

    private static Order order(Reader reader, @Nullable UUID id, String kind, String reference) {
        return Order.of(reader, id, kind, "/children/" + reference + "/assessment?done=" + kind);
    }
}
