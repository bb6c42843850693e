package uk.waymark.web.sharing;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Who can see what, and the family's word on it. */
@Controller
@RequestMapping("/children/{reference}/sharing")
class SharingController {

    private final SharingPages pages;
    private final Permissions permissions;
    private final Orders orders;

    SharingController(SharingPages pages, Permissions permissions, Orders orders) {
        this.pages = pages;
        this.permissions = permissions;
        this.orders = orders;
    }

    @GetMapping
    String show(
            ChildPage page,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(required = false) @Nullable DataClass about) {
        return pages.show(page, row, about);
    }

    @PostMapping
    String answer(ChildPage page, @Valid @ModelAttribute("form") SharingForm form, BindingResult typed) {
        if (!typed.hasErrors() && form.mustConfirm()) {
            return pages.confirm(page, form);
        }
        return orders.carryOut(
                page.sent("permission", "/sharing?done=saved", form, typed),
                () -> carryOut(page.reader(), page.reference(), form),
                sent -> pages.again(page, sent));
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
