package uk.waymark.web.family;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.family.Family;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Offered;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/**
 * Who belongs to a child's family. For those who work with the child only: one parent does not read here how to reach
 * another, who may have reason to stay unfound.
 */
@Controller
@RequestMapping("/children/{reference}/family")
class FamilyController {

    private final ChildDoor door;
    private final Family family;
    private final Orders orders;
    private final Forms forms;

    FamilyController(ChildDoor door, Family family, Orders orders, Forms forms) {
        this.door = door;
        this.family = family;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return page(reader, reference, null, model);
    }

    @PostMapping
    String add(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "family-add", back(reference)),
                typed,
                () -> family.add(reader, reference, form.person()),
                () -> page(reader, reference, forms.sent(typed, MemberForm.class), model));
    }

    @PostMapping("/restrict")
    String restrict(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RestrictForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "family-restrict", back(reference)),
                typed,
                () -> family.restrict(reader, reference, form.memberId(), form.restricted()),
                () -> page(reader, reference, forms.sent(typed, RestrictForm.class), model));
    }

    private String page(Reader reader, String reference, @Nullable Filled typed, Model model) {
        OpenedChild child = door.open(reader, reference, "family");
        boolean parent = reader.family();
        if (parent || !door.sees(reader, child, DataClass.CORE, Act.WRITE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        Offered offered = forms.offered(typed);
        Filled form = offered.form(MemberForm.class);
        model.addAttribute("problems", offered.problems());
        String carried = form.answer("commandId");
        model.addAttribute(
                "family",
                new FamilyPage(
                        child,
                        family.list(child.file()),
                        door.offers(reader, child, DataClass.CORE, Act.CHANGE_CIRCLE),
                        form,
                        carried.isEmpty() ? UUID.randomUUID().toString() : carried));
        return "family/family";
    }

    private static String back(String reference) {
        return "/children/" + reference + "/family?done=saved";
    }
}
