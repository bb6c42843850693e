package uk.waymark.web.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.panel.PanelRecord;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.engine.panel.PanelState;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;

/** Gathers the page of a child's plan for somebody. */
@Component
class PlanPages {

    private final ChildDoor door;
    private final PlanSheets sheets;
    private final FamilyComments comments;
    private final AskSettings settings;
    private final PanelRecords panels;

    PlanPages(ChildDoor door, PlanSheets sheets, FamilyComments comments, AskSettings settings, PanelRecords panels) {
        this.door = door;
        this.sheets = sheets;
        this.comments = comments;
        this.settings = settings;
        this.panels = panels;
    }

    /** The page; number 0 is the newest version. */
    PlanPage of(Reader reader, String reference, int number) {
        OpenedChild child = door.open(reader, reference, "plan");
        List<PlanHeader> versions = sheets.versions(reader, child.file());
        Optional<PlanSheet> sheet = number == 0
                ? sheets.latest(reader, child.file())
                : Optional.of(sheets.number(reader, child.file(), number)
                        .orElseThrow(() -> new Refusal.NotFound("plan.version.unknown")));
        boolean writes = door.offers(reader, child, DataClass.CORE, Act.DECIDE)
                && !versions.isEmpty()
                && versions.get(0).status() == PlanStatus.DRAFT;
        return new PlanPage(child, sheet.orElse(null), versions, writes, talk(reader, child));
    }

    private PlanPage.Talk talk(Reader reader, OpenedChild child) {
        if (!door.sees(reader, child, DataClass.EDUCATION, Act.READ)) {
            return new PlanPage.Talk(List.of(), List.of(), List.of());
        }
        boolean money = door.sees(reader, child, DataClass.FINANCE, Act.READ);
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        List<PanelRecord> said = panels.of(child.file()).stream()
                .filter(one -> !family || one.state() == PanelState.TOLD)
                .map(one -> money && !family ? one : one.withoutMoney())
                .toList();
        return new PlanPage.Talk(comments.list(child.file()), settings.list(child.file()), said);
    }
}
