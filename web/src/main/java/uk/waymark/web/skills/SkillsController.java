package uk.waymark.web.skills;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.skills.SkillLine;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.Lines;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The care of a child that takes skill, and who has been trained for it. */
@Controller
@RequestMapping("/children/{reference}/skills")
class SkillsController {

    private static final CarePage KIND = CarePage.SKILLS;

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
    String show(ChildPage page) {
        return page.family() ? door.familyReads(page, KIND) : show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        OpenCase file = door.open(page, KIND).file();
        page.with("lookedOn", skills.lookedOn(file)).with("skills", skills.list(file));
        door.offer(page, sent);
        return "skills/skills";
    }

    @PostMapping("/skill")
    String add(ChildPage page, @Valid @ModelAttribute("form") SkillForm form, BindingResult typed) {
        boolean vital = Boolean.TRUE.equals(form.vital());
        return orders.carryOut(
                page.sent("skill", KIND.saved(), form, typed),
                () -> skills.need(page.reader(), page.reference(), form.skill(), vital, form.chosen()),
                sent -> show(page, sent));
    }

    /** The skill at this place of the list. */
    @GetMapping("/trained")
    String trained(ChildPage page, @RequestParam(defaultValue = "1") int at) {
        return trained(page, at, null, forms.empty(TrainedForm.class));
    }

    private String trained(ChildPage page, int at, @Nullable UUID id, Filled form) {
        SkillLine skill = Lines.one(skills.list(door.change(page, KIND).file()), SkillLine::id, at, id)
                .orElseThrow(() -> new Refusal.NotFound("skill.not.found"));
        page.with("skill", skill).form(form);
        return "skills/trained";
    }

    @PostMapping("/trained")
    String trained(ChildPage page, @Valid @ModelAttribute("form") TrainedForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("trained", KIND.saved(), form, typed),
                () -> skills.trained(page.reader(), page.reference(), form.skillId(), form.training()),
                sent -> trained(page, 0, form.skillId(), sent));
    }

    @PostMapping("/looked")
    String looked(ChildPage page, @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("skills-looked", KIND.saved(), form, typed),
                () -> skills.looked(page.reader(), page.reference()),
                sent -> show(page, sent));
    }

    @PostMapping("/end")
    String end(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("skill-end", KIND.saved(), form, typed),
                () -> skills.end(page.reader(), page.reference(), form.rowId(), form.version()),
                sent -> show(page, sent));
    }

    @PostMapping("/left")
    String left(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("trained-left", KIND.saved(), form, typed),
                () -> skills.left(page.reader(), page.reference(), form.rowId(), form.version()),
                sent -> show(page, sent));
    }
}
