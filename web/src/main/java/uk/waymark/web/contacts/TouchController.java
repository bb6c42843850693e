package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** When somebody of the team was in touch with the family. */
@Controller
class TouchController {

    private final ContactsPages pages;
    private final RecordContact contacts;
    private final Orders orders;
    private final Forms forms;

    TouchController(ContactsPages pages, RecordContact contacts, Orders orders, Forms forms) {
        this.pages = pages;
        this.contacts = contacts;
        this.orders = orders;
        this.forms = forms;
    }

    @PostMapping("/children/{reference}/contacts/touch")
    String touch(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") TouchForm form,
            BindingResult typed,
            Model model) {
        String back = "/children/" + reference + "/contacts?done=saved";
        return orders.carryOut(
                Order.of(reader, form.commandId(), "family-contact", back),
                typed,
                () -> contacts.record(reader, reference, form.contact()),
                () -> pages.show(reader, reference, forms.sent(typed, TouchForm.class), null, model));
    }
}
