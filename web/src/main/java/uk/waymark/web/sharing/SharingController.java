package uk.waymark.web.sharing;

import jakarta.validation.Valid;
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
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Who can see what, and the family's word on it. */
@Controller
@RequestMapping("/children/{reference}/sharing")
class SharingController {

    private final SharingPages pages;
    private final Permissions permissions;
    private final Orders orders;
    private final Forms forms;

    SharingController(SharingPages pages, Permissions permissions, Orders orders, Forms forms) {
        this.pages = pages;
        this.permissions = permissions;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(
            Reader reader,
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(required = false) @Nullable DataClass about,
            Model model) {
        return pages.show(reader, reference, row, about, model);
    }

    @PostMapping
    String answer(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SharingForm form,
            BindingResult typed,
            Model model) {
        if (!typed.hasErrors() && form.mustConfirm()) {
            return pages.confirm(reader, reference, form, model);
        }
        String back = "/children/" + reference + "/sharing?done=saved";
        return orders.carryOut(
                Order.of(reader, form.commandId(), "permission", back),
                typed,
                () -> carryOut(reader, reference, form),
                () -> pages.again(reader, reference, forms.sent(typed, SharingForm.class), model));
    }

    private void carryOut(Reader reader, String reference, SharingForm form) {
        switch (form.what()) {
            case ASK -> permissions.ask(reader, reference, form.agencyId(), form.dataClass());
            case GIVE -> permissions.give(reader, reference, form.agencyId(), form.dataClass(), form.answer());
            case REFUSE -> permissions.refuse(reader, reference, form.agencyId(), form.dataClass(), form.answer());
            case WITHDRAW -> permissions.withdraw(reader, reference, form.agencyId(), form.dataClass(), form.answer());
        }
    }
}
