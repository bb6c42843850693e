package uk.waymark.web.assessment;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.advice.ReuseAdvice;
import uk.waymark.engine.assessment.CorrectReceipt;
import uk.waymark.engine.visit.ArrangeJointVisit;
import uk.waymark.processes.assessment.ChangeAdvisers;
import uk.waymark.web.form.Orders;
import uk.waymark.web.form.Sent;
import uk.waymark.web.page.ChildPage;

/** A child's assessment: who was asked, since when and what came back; and the forms of those who decide. */
@Controller
@RequestMapping("/children/{reference}/assessment")
class AssessmentController {

    private final AssessmentPages pages;
    private final ChangeAdvisers advisers;
    private final Work work;
    private final Orders orders;

    AssessmentController(AssessmentPages pages, ChangeAdvisers advisers, Work work, Orders orders) {
        this.pages = pages;
        this.advisers = advisers;
        this.work = work;
        this.orders = orders;
    }

    /** What is done to an assessment beside asking. */
    @Component
    record Work(ArrangeJointVisit visits, ReuseAdvice reuse, CorrectReceipt receipts) {}

    @GetMapping
    String show(ChildPage page) {
        return pages.show(page, null);
    }

    @GetMapping("/{requestId}")
    String request(ChildPage page, @PathVariable UUID requestId) {
        return pages.request(page, requestId, null);
    }

    @GetMapping("/reuse")
    String reuse(ChildPage page) {
        return pages.reuse(page, null);
    }

    @PostMapping("/add")
    String add(ChildPage page, @Valid @ModelAttribute("form") AddForm form, BindingResult typed) {
        return orders.carryOut(
                sent(page, "adviser-added", form, typed),
                () -> advisers.add(page.reader(), page.reference(), form.asked()),
                sent -> pages.show(page, sent));
    }

    @PostMapping("/visit")
    String visit(ChildPage page, @Valid @ModelAttribute("form") JointVisitForm form, BindingResult typed) {
        return orders.carryOut(
                sent(page, "visit-arranged", form, typed),
                () -> work.visits()
                        .invite(
                                page.reader(),
                                page.reference(),
                                Set.copyOf(form.requests()),
                                form.visitOn().date().orElseThrow(),
                                form.words()),
                sent -> pages.show(page, sent));
    }

    @PostMapping("/{requestId}/withdraw")
    String withdraw(
            ChildPage page,
            @PathVariable UUID requestId,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult typed) {
        return orders.carryOut(
                sent(page, "advice-withdrawn", form, typed),
                () -> advisers.withdraw(page.reader(), page.reference(), requestId, form.why(), form.because()),
                sent -> pages.request(page, requestId, sent));
    }

    @PostMapping("/{requestId}/received")
    String received(
            ChildPage page,
            @PathVariable UUID requestId,
            @Valid @ModelAttribute("form") ReceivedForm form,
            BindingResult typed) {
        return orders.carryOut(
                sent(page, "receipt-corrected", form, typed),
                () -> work.receipts()
                        .correct(
                                page.reader(),
                                page.reference(),
                                requestId,
                                form.receivedOn().date().orElseThrow(),
                                form.receivedBecause()),
                sent -> pages.request(page, requestId, sent));
    }

    @PostMapping("/reuse")
    String reuse(ChildPage page, @Valid @ModelAttribute("form") ReuseForm form, BindingResult typed) {
        return orders.carryOut(
                sent(page, "advice-reused", form, typed),
                () -> work.reuse().reuse(page.reader(), page.reference(), form.earlier(), form.agreements()),
                sent -> pages.reuse(page, sent));
    }

    private static Sent sent(ChildPage page, String kind, Record form, BindingResult typed) {
        return page.sent(kind, "/assessment?done=" + kind, form, typed);
    }
}
