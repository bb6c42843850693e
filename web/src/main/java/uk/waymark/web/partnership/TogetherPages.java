package uk.waymark.web.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.learning.PromptLine;
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.engine.voice.VoiceLine;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.Lines;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.RowPage;
import uk.waymark.web.form.Filled;
import uk.waymark.web.page.ChildPage;
import uk.waymark.web.words.Days;

/** Makes the pages about working together, untouched or with a form that came back. */
@Component
class TogetherPages {

    private static final String WHAT_IS_LEARNED =
            "What went well, and what would you do differently? If there is nothing to learn, leave it empty";

    private final CareDoor door;
    private final PartnershipOfChild partnership;
    private final VoiceInDecisions voices;
    private final LearningPrompts learning;

    TogetherPages(CareDoor door, PartnershipOfChild partnership, VoiceInDecisions voices, LearningPrompts learning) {
        this.door = door;
        this.partnership = partnership;
        this.voices = voices;
        this.learning = learning;
    }

    /** The page; what came back is the form about something that happened. */
    String show(ChildPage page, @Nullable Filled sent) {
        OpenCase file = door.open(page, CarePage.TOGETHER).file();
        page.with("sheet", partnership.read(file));
        page.with("decisions", voices.list(file)).with("prompts", learning.list(file));
        door.offer(page, sent);
        return "partnership/together";
    }

    /** The form about one decision: the one with this id, else the one at this place of the list. */
    String heard(ChildPage page, int at, @Nullable UUID id, @Nullable Filled sent) {
        CareView view = door.change(page, CarePage.TOGETHER);
        VoiceLine line = Lines.one(voices.list(view.file()), VoiceLine::decisionId, at, id)
                .orElseThrow(() -> new Refusal.NotFound("decision.not.found"));
        page.with("decision", line);
        door.form(page, HeardForm.Start.of(line), line.version(), sent);
        return "partnership/heard";
    }

    /** The form about one thing that happened: the one with this id, else the one at this place of the list. */
    String learned(ChildPage page, int at, @Nullable UUID id, @Nullable Filled sent) {
        CareView view = door.change(page, CarePage.TOGETHER);
        PromptLine line = Lines.one(learning.list(view.file()), PromptLine::id, at, id)
                .orElseThrow(() -> new Refusal.NotFound("prompt.not.found"));
        String about = line.event().title() + ", " + Days.plain(line.happenedOn());
        page.with("page", new RowPage(view, "What can others learn?", about, WHAT_IS_LEARNED, "learned", line.id()));
        door.form(page, new RowForm(line.id(), line.version(), line.lesson(), null), line.version(), sent);
        return "care/row";
    }
}
