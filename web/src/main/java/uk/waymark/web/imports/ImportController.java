package uk.waymark.web.imports;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.ImportFile;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.imports.Imports;
import uk.waymark.engine.imports.RejectedRows;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** One file: how far it is, the result of each row, the rejected ones to take away, and those that somebody looks at. */
@Controller
class ImportController {

    private final Imports imports;
    private final ImportPages pages;
    private final RejectedRows rejectedRows;
    private final Orders orders;
    private final MessageSource messages;

    ImportController(
            Imports imports, ImportPages pages, RejectedRows rejectedRows, Orders orders, MessageSource messages) {
        this.imports = imports;
        this.pages = pages;
        this.rejectedRows = rejectedRows;
        this.orders = orders;
        this.messages = messages;
    }

    @GetMapping("/imports/{id}")
    String follow(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return pages.one(reader, id, wanted(show), Math.max(1, page), "", model);
    }

    @GetMapping("/imports/{id}/rejected.csv")
    ResponseEntity<String> rejected(Reader reader, @PathVariable UUID id) {
        ImportFile file = imports.open(reader, id);
        return ImportsController.download(imports.rejected(reader, file, pages::why), "rejected-rows.csv");
    }

    @PostMapping("/imports/{id}/rows")
    String settle(Reader reader, @PathVariable UUID id, @ModelAttribute("form") SettleForm form, Model model) {
        try {
            imports.settle(reader, id, form.rowId(), form.known(), form.others());
            return "redirect:/imports/" + id + "?show=LOOK&done=import-settled";
        } catch (Refusal.NotNow refused) {
            return pages.one(reader, id, State.LOOK, 1, sentence(refused.messageKey()), model);
        }
    }

    @PostMapping("/imports/{id}/rejected")
    String delete(
            Reader reader,
            @PathVariable UUID id,
            @ModelAttribute("form") ButtonForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "import-delete", "/imports/" + id + "?done=import-deleted");
        return orders.carryOut(
                order,
                typed,
                () -> rejectedRows.deleteNow(reader, id),
                () -> pages.one(reader, id, State.REJECTED, 1, sentence("import.running"), model));
    }

    private String sentence(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, "", Locale.UK), "");
    }

    private static State wanted(String show) {
        for (State state : State.values()) {
            if (state.name().equals(show)) {
                return state;
            }
        }
        return State.REJECTED;
    }
}
