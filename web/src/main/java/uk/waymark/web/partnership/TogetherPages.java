package uk.waymark.web.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.learning.PromptLine;
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.engine.voice.VoiceLine;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.RowPage;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.words.Days;

/** Makes the page about working together, untouched or with a form that came back. */
@Component
class TogetherPages {

    private static final String WHAT_IS_LEARNED =
            "What went well, and what would you do differently? If there is nothing to learn, leave it empty";

    private final CareDoor door;
    private final PartnershipOfChild partnership;
    private final VoiceInDecisions voices;
    private final LearningPrompts learning;
    private final Forms forms;

    TogetherPages(
            CareDoor door,
            PartnershipOfChild partnership,
            VoiceInDecisions voices,
            LearningPrompts learning,
            Forms forms) {
        this.door = door;
        this.partnership = partnership;
        this.voices = voices;
        this.learning = learning;
        this.forms = forms;
    }

    /** The page; {@code event} is the form about something that happened when it came back. */
    String show(Reader reader, String reference, @Nullable Filled event, Model model) {
        CareView view = door.open(reader, reference, CarePage.TOGETHER);
        Filled add = event == null ? forms.empty(HappenedForm.class) : event;
        model.addAttribute("view", view);
        model.addAttribute("sheet", partnership.read(view.child().file()));
        model.addAttribute("decisions", voices.list(view.child().file()));
        model.addAttribute("prompts", learning.list(view.child().file()));
        model.addAttribute("add", add);
        model.addAttribute("addOpen", event != null);
        model.addAttribute("commandId", CareDoor.commandId(add));
        return "partnership/together";
    }

    /** The form about one decision: the one with this id, else the one at this place of the list. */
    String heard(Reader reader, String reference, int at, @Nullable UUID id, @Nullable Filled sent, Model model) {
        CareView view = open(reader, reference);
        VoiceLine line = voices.list(view.child().file()).stream()
                .filter(one -> id == null || one.decisionId().equals(id))
                .skip(Math.max(0, at - 1L))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("decision.not.found"));
        Filled form = sent == null ? forms.untouched(HeardForm.Start.of(line)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("decision", line);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(line.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "partnership/heard";
    }

    /** The form about one thing that happened: the one with this id, else the one at this place of the list. */
    String learned(Reader reader, String reference, int at, @Nullable UUID id, @Nullable Filled sent, Model model) {
        CareView view = open(reader, reference);
        PromptLine line = learning.list(view.child().file()).stream()
                .filter(one -> id == null || one.id().equals(id))
                .skip(Math.max(0, at - 1L))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("prompt.not.found"));
        Filled form =
                sent == null ? forms.untouched(new RowForm(line.id(), line.version(), line.lesson(), null)) : sent;
        String about = line.event().title() + ", " + Days.plain(line.happenedOn());
        model.addAttribute(
                "page", new RowPage(view, "What can others learn?", about, WHAT_IS_LEARNED, "learned", line.id()));
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(line.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "care/row";
    }

    private CareView open(Reader reader, String reference) {
        CareView view = door.open(reader, reference, CarePage.TOGETHER);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("care.team.only");
        }
        return view;
    }
}
