package uk.waymark.web.partnership;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Whether a family was heard, and what others can learn. */
@Controller
@RequestMapping("/children/{reference}/working-together")
class LearningController {

    private static final String SAVED = CarePage.TOGETHER.saved();

    private final TogetherPages pages;
    private final VoiceInDecisions voices;
    private final LearningPrompts learning;
    private final Orders orders;

    LearningController(TogetherPages pages, VoiceInDecisions voices, LearningPrompts learning, Orders orders) {
        this.pages = pages;
        this.voices = voices;
        this.learning = learning;
        this.orders = orders;
    }

    /** The decision at this place of the list. */
    @GetMapping("/heard")
    String heard(ChildPage page, @RequestParam(defaultValue = "1") int at) {
        return pages.heard(page, at, null, null);
    }

    @PostMapping("/heard")
    String heard(ChildPage page, @Valid @ModelAttribute("form") HeardForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("heard", SAVED, form, typed),
                () -> voices.record(
                        page.reader(),
                        page.reference(),
                        form.decisionId(),
                        form.state(),
                        Typed.words(form.said()),
                        form.version()),
                sent -> pages.heard(page, 0, form.decisionId(), sent));
    }

    @PostMapping("/happened")
    String happened(ChildPage page, @Valid @ModelAttribute("form") HappenedForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("happened", SAVED, form, typed),
                () -> learning.happened(
                        page.reader(),
                        page.reference(),
                        form.event(),
                        form.on().date().orElseThrow()),
                sent -> pages.show(page, sent));
    }

    /** What happened, at this place of the list. */
    @GetMapping("/learned")
    String learned(ChildPage page, @RequestParam(defaultValue = "1") int at) {
        return pages.learned(page, at, null, null);
    }

    @PostMapping("/learned")
    String learned(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("learned", SAVED, form, typed),
                () -> learning.answer(page.reader(), page.reference(), form.rowId(), form.said(), form.version()),
                sent -> pages.learned(page, 0, form.rowId(), sent));
    }
}
