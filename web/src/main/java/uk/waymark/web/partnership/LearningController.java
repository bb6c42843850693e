package uk.waymark.web.partnership;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Whether a family was heard, and what others can learn. */
@Controller
@RequestMapping("/children/{reference}/working-together")
class LearningController {

    private final TogetherPages pages;
    private final VoiceInDecisions voices;
    private final LearningPrompts learning;
    private final Orders orders;
    private final Forms forms;

    LearningController(
            TogetherPages pages, VoiceInDecisions voices, LearningPrompts learning, Orders orders, Forms forms) {
        this.pages = pages;
        this.voices = voices;
        this.learning = learning;
        this.orders = orders;
        this.forms = forms;
    }

    /** The decision at this place of the list. */
    @GetMapping("/heard")
    String heard(Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int at, Model model) {
        return pages.heard(reader, reference, at, null, null, model);
    }

    /** What happened, at this place of the list. */
    @GetMapping("/learned")
    String learned(
            Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int at, Model model) {
        return pages.learned(reader, reference, at, null, null, model);
    }

    @PostMapping("/heard")
    String heard(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") HeardForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "heard", back(reference)),
                typed,
                () -> voices.record(
                        reader, reference, form.decisionId(), form.state(), Typed.words(form.said()), form.version()),
                () -> pages.heard(reader, reference, 0, form.decisionId(), forms.sent(typed, HeardForm.class), model));
    }

    @PostMapping("/happened")
    String happened(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") HappenedForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "happened", back(reference)),
                typed,
                () -> learning.happened(
                        reader, reference, form.event(), form.on().date().orElseThrow()),
                () -> pages.show(reader, reference, forms.sent(typed, HappenedForm.class), model));
    }

    @PostMapping("/learned")
    String learned(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "learned", back(reference)),
                typed,
                () -> learning.answer(reader, reference, form.rowId(), form.said(), form.version()),
                () -> pages.learned(reader, reference, 0, form.rowId(), forms.sent(typed, RowForm.class), model));
    }

    private static String back(String reference) {
        return CareView.done(reference, CarePage.TOGETHER);
    }
}
