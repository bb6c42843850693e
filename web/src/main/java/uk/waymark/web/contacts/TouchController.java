package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** When somebody of the team was in touch with the family. */
@Controller
class TouchController {

    private final ContactsPages pages;
    private final RecordContact contacts;
    private final Orders orders;

    TouchController(ContactsPages pages, RecordContact contacts, Orders orders) {
        this.pages = pages;
        this.contacts = contacts;
        this.orders = orders;
    }

    @PostMapping("/children/{reference}/contacts/touch")
    String touch(ChildPage page, @Valid @ModelAttribute("form") TouchForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("family-contact", "/contacts?done=saved", form, typed),
                () -> contacts.record(page.reader(), page.reference(), form.contact()),
                sent -> pages.show(page, sent));
    }
}
