package uk.waymark.web.advice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceDesk;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.advice.DeskLine;
import uk.waymark.engine.advice.ReadAdvice;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.PossibleAdvisers;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.visit.ArrangeJointVisit;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the pages on which an adviser writes, says that it will be late, or learns that the request has ended. */
@Component
class AdvicePages {

    private final AdviceDesk desk;
    private final ReadAdvice advice;
    private final ChildDoor door;
    private final Around around;
    private final Forms forms;

    AdvicePages(AdviceDesk desk, ReadAdvice advice, ChildDoor door, Around around, Forms forms) {
        this.desk = desk;
        this.advice = advice;
        this.door = door;
        this.around = around;
        this.forms = forms;
    }

    /** What stands around a request. */
    @Component
    record Around(AssessmentOfChild assessment, PossibleAdvisers advisers, ArrangeJointVisit visits, Today today) {}

    /** The request of the reader's own agency; anybody else's answers like one that does not exist. */
    DeskLine require(Reader reader, UUID id) {
        return desk.find(reader, id).orElseThrow(() -> new Refusal.NotFound("advice.request.not.found"));
    }

    /** The page for writing; {@code sent} is a form that came back, null for the draft as it is kept. */
    String write(Reader reader, DeskLine line, @Nullable Filled sent, Model model) {
        OpenedChild child = asked(reader, line, "advice", model);
        ReadAdvice.Draft draft = advice.draft(reader, line.reference(), line.id());
        AdviceText text = draft.text();
        Filled form = sent == null
                ? forms.untouched(new AdviceForm(
                        text.well(), text.needs(), text.words(), draft.version(), UUID.randomUUID(), null))
                : sent;
        model.addAttribute("form", form);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "sensory",
                line.kind() == AdviserKind.EDUCATION
                        ? around.advisers().sensory(child.file()).orElse(null)
                        : null);
        model.addAttribute("missing", line.round() > 1 ? around.assessment().note(child.file(), line.id()) : "");
        return "advice/write";
    }

    String late(Reader reader, DeskLine line, @Nullable Filled sent, Model model) {
        asked(reader, line, "advice-late", model);
        model.addAttribute("form", sent == null ? forms.empty(DelayForm.class) : sent);
        model.addAttribute("commandId", sent == null ? UUID.randomUUID().toString() : sent.answer("commandId"));
        return "advice/late";
    }

    private OpenedChild asked(Reader reader, DeskLine line, String page, Model model) {
        OpenedChild child = door.open(reader, line.reference(), page);
        model.addAttribute("child", child.frame());
        model.addAttribute("line", line);
        model.addAttribute("visit", around.visits().words(child.file(), line.id()));
        model.addAttribute("today", around.today().date());
        return child;
    }

    /** The request has been answered or has ended; what was typed is shown, so that it is not lost. */
    String closed(DeskLine line, AdviceText typed, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("typed", typed);
        return "advice/closed";
    }
}
