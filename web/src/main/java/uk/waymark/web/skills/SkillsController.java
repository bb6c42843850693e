package uk.waymark.web.skills;

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
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.skills.SkillLine;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The care of a child that takes skill, and who has been trained for it. */
@Controller
@RequestMapping("/children/{reference}/skills")
class SkillsController {

    private final CareDoor door;
    private final SkillsOfChild skills;
    private final Orders orders;
    private final Forms forms;

    SkillsController(CareDoor door, SkillsOfChild skills, Orders orders, Forms forms) {
        this.door = door;
        this.skills = skills;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return show(reader, reference, null, null, model);
    }

    @PostMapping("/skill")
    String add(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SkillForm form,
            BindingResult typed,
            Model model) {
        boolean vital = Boolean.TRUE.equals(form.vital());
        return orders.carryOut(
                Order.of(reader, form.commandId(), "skill", back(reference)),
                typed,
                () -> skills.need(reader, reference, form.skill(), vital, form.chosen()),
                () -> show(reader, reference, forms.sent(typed, SkillForm.class), null, model));
    }

    /** The skill at this place of the list. */
    @GetMapping("/trained")
    String trained(
            Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int at, Model model) {
        CareView view = open(reader, reference);
        SkillLine skill = skills.list(view.child().file()).stream()
                .skip(Math.max(0, at - 1L))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("skill.not.found"));
        return form(view, skill, forms.empty(TrainedForm.class), model);
    }

    @PostMapping("/trained")
    String trained(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") TrainedForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "trained", back(reference)),
                typed,
                () -> skills.trained(reader, reference, form.skillId(), form.training()),
                () -> again(reader, reference, form, forms.sent(typed, TrainedForm.class), model));
    }

    private String again(Reader reader, String reference, TrainedForm form, Filled sent, Model model) {
        CareView view = open(reader, reference);
        SkillLine skill = skills.list(view.child().file()).stream()
                .filter(line -> line.id().equals(form.skillId()))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("skill.not.found"));
        return form(view, skill, sent, model);
    }

    private static String form(CareView view, SkillLine skill, Filled form, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("skill", skill);
        model.addAttribute("form", form);
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "skills/trained";
    }

    private CareView open(Reader reader, String reference) {
        CareView view = door.open(reader, reference, CarePage.SKILLS);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return view;
    }

    @PostMapping("/looked")
    String looked(
            Reader reader,
            @PathVariable String reference,
            @ModelAttribute("form") LookedForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "skills-looked", back(reference)),
                typed,
                () -> skills.looked(reader, reference),
                () -> show(reader, reference, null, forms.sent(typed, LookedForm.class), model));
    }

    @PostMapping("/end")
    String end(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "skill-end", back(reference)),
                typed,
                () -> skills.end(reader, reference, form.rowId(), form.version()),
                () -> show(reader, reference, null, forms.sent(typed, RowForm.class), model));
    }

    @PostMapping("/left")
    String left(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "trained-left", back(reference)),
                typed,
                () -> skills.left(reader, reference, form.rowId(), form.version()),
                () -> show(reader, reference, null, forms.sent(typed, RowForm.class), model));
    }

    private String show(Reader reader, String reference, @Nullable Filled skill, @Nullable Filled row, Model model) {
        CareView view = door.open(reader, reference, CarePage.SKILLS);
        Filled add = skill == null ? forms.empty(SkillForm.class) : skill;
        model.addAttribute("view", view);
        model.addAttribute("lookedOn", skills.lookedOn(view.child().file()));
        model.addAttribute("skills", skills.list(view.child().file()));
        model.addAttribute("add", add);
        model.addAttribute("addOpen", skill != null);
        model.addAttribute("row", row);
        model.addAttribute("commandId", CareDoor.commandId(add));
        return "skills/skills";
    }

    private static String back(String reference) {
        return CareView.done(reference, CarePage.SKILLS);
    }
}
