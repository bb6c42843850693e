package uk.waymark.engine.panel;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;

/** Puts a question to a joint panel, with the papers and the family's view. */
@Component
public class AskPanel {

    private final CareChanges changes;
    private final ChildFiles files;
    private final PanelItems items;
    private final PanelWords words;
    private final Today today;

    AskPanel(CareChanges changes, ChildFiles files, PanelItems items, PanelWords words, Today today) {
        this.changes = changes;
        this.files = files;
        this.items = items;
        this.words = words;
        this.today = today;
    }

    /** A panel is wanted; answers the opaque reference of the question that is to be prepared. */
    @Transactional
    public UUID open(String reference) {
        UUID child = files.findByReference(reference)
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"))
                .id();
        return items.save(new PanelItem(child, today.date())).id();
    }

    /**
     * The question is ready for the panel.
     *
     * @throws Refusal.NotNow {@code panel.question.incomplete}: the family's view and how it was used, or why there is none, is
     *     part of it; {@code panel.not.now}
     */
    @Transactional
    public void prepare(Reader reader, String reference, UUID id, Question question) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DECIDE);
        if (!question.whole()) {
            throw new Refusal.NotNow("panel.question.incomplete");
        }
        PanelItem item = words.require(child, id);
        item.require(PanelState.ASKED);
        item.asked(words.seal(child, id, question), question.viewGiven(), question.meetsOn());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "panel question=" + id);
    }
}
