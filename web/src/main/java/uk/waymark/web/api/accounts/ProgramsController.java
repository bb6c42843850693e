package uk.waymark.web.api.accounts;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.api.ApiKey;
import uk.waymark.engine.api.KeepApiAccounts;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The programs that work with Waymark, for the administrators of the area. */
@Controller
@RequestMapping("/api-accounts")
class ProgramsController {

    private static final String BACK = "redirect:/api-accounts";

    private final KeepApiAccounts keep;
    private final ProgramsPages pages;
    private final Forms forms;
    private final Orders orders;

    ProgramsController(KeepApiAccounts keep, ProgramsPages pages, Forms forms, Orders orders) {
        this.keep = keep;
        this.pages = pages;
        this.forms = forms;
        this.orders = orders;
    }

    @GetMapping
    String show(Reader reader, Model model) {
        return pages.show(reader, List.of(), model);
    }

    /** Answers with the key itself: it is kept nowhere, so no other page could show it. */
    @PostMapping("/new")
    String let(Reader reader, @Valid @ModelAttribute("form") ProgramForm form, BindingResult typed, Model model) {
        if (typed.hasErrors()) {
            return again(reader, typed, model);
        }
        UUID order = form.commandId() == null ? UUID.randomUUID() : form.commandId();
        try {
            Optional<ApiKey> key = keep.make(reader, form.wanted(), order);
            if (key.isEmpty()) {
                return BACK + "?done=api-key-shown-before";
            }
            model.addAttribute("name", form.name().strip());
            model.addAttribute("key", key.get().whole());
            return "api/key";
        } catch (Refusal.NotNow refused) {
            typed.reject(refused.messageKey());
            return again(reader, typed, model);
        }
    }

    @PostMapping("/end")
    String end(Reader reader, @Valid @ModelAttribute("form") EndForm form, BindingResult typed, Model model) {
        Order order = Order.of(reader, form.commandId(), "end-api-account", "/api-accounts?done=api-ended");
        return orders.carryOut(
                order,
                typed,
                () -> keep.revoke(reader, form.programId(), form.version()),
                () -> pages.show(reader, forms.sent(typed, EndForm.class).problems(), model));
    }

    private String again(Reader reader, BindingResult typed, Model model) {
        Filled sent = forms.sent(typed, ProgramForm.class);
        return pages.show(reader, sent, model);
    }
}
