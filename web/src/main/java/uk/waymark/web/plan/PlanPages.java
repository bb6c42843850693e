package uk.waymark.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.engine.panel.PanelRecord;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.engine.panel.PanelState;
import uk.waymark.engine.plan.DecidePlan;
import uk.waymark.engine.plan.DecidePlan.Decided;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.engine.plan.Receipts.Receipt;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.engine.support.AgreeSupport;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;

/** Gathers the page of a child's plan for somebody. */
@Component
class PlanPages {

    private final ChildDoor door;
    private final PlanSheets sheets;
    private final Said said;

    PlanPages(ChildDoor door, PlanSheets sheets, Said said) {
        this.door = door;
        this.sheets = sheets;
        this.said = said;
    }

    /** Where it is written down what was said about a plan. */
    @Component
    record Said(
            FamilyComments comments,
            LateComments late,
            AskSettings settings,
            PanelRecords panels,
            DecidePlan decisions,
            AgreeSupport support,
            Receipts receipts) {}

    /** The page of one edition by its opaque reference, as a form sends it back; the newest where there is no such. */
    PlanPage ofEdition(Reader reader, String reference, @Nullable UUID edition) {
        int number = sheets
                .versions(reader, door.open(reader, reference, "plan").file())
                .stream()
                .filter(version -> version.id().equals(edition))
                .map(PlanHeader::number)
                .findFirst()
                .orElse(0);
        return of(reader, reference, number);
    }

    /** The page; number 0 is the newest version. */
    PlanPage of(Reader reader, String reference, int number) {
        OpenedChild child = door.open(reader, reference, "plan");
        List<PlanHeader> versions = sheets.versions(reader, child.file());
        Optional<NumberedPlan> sheet = number == 0
                ? sheets.latest(reader, child.file())
                : Optional.of(sheets.number(reader, child.file(), number)
                        .orElseThrow(() -> new Refusal.NotFound("plan.version.unknown")));
        boolean writes = door.offers(reader, child, DataClass.CORE, Act.DECIDE)
                && !versions.isEmpty()
                && versions.get(0).status() == PlanStatus.DRAFT;
        return new PlanPage(
                child,
                sheet.orElse(null),
                versions,
                writes,
                child.closed() ? null : sheets.unnamed(child.file()),
                has(reader, child, sheet.orElse(null)),
                talk(reader, child));
    }

    /** Another version, for comparing this one with it. */
    NumberedPlan earlier(Reader reader, PlanPage page, int number) {
        return sheets.number(reader, page.child().file(), number)
                .orElseThrow(() -> new Refusal.NotFound("plan.version.unknown"));
    }

    private PlanPage.Has has(Reader reader, OpenedChild child, @Nullable NumberedPlan sheet) {
        if (sheet == null) {
            return new PlanPage.Has(List.of(), List.of());
        }
        List<Receipt> all =
                said.receipts().of(child.file(), sheet.plan().header().id());
        boolean family = reader.family();
        boolean notes = door.offers(reader, child, DataClass.CORE, family ? Act.WRITE : Act.DECIDE);
        return new PlanPage.Has(
                all,
                all.stream()
                        .filter(one -> notes && one.acknowledgedOn() == null)
                        .filter(one -> !family || one.recipient() == Recipient.FAMILY)
                        .toList());
    }

    private PlanPage.Talk talk(Reader reader, OpenedChild child) {
        if (!door.sees(reader, child, DataClass.EDUCATION, Act.READ)) {
            return PlanPage.Talk.NOTHING;
        }
        boolean money = door.sees(reader, child, DataClass.FINANCE, Act.READ);
        boolean family = reader.family();
        List<PanelRecord> panels = said.panels().of(child.file()).stream()
                .filter(one -> !family || one.state() == PanelState.TOLD)
                .map(one -> money && !family ? one : one.withoutMoney())
                .toList();
        Decided decided = said.decisions()
                .latest(child.file())
                .filter(one -> !family || one.told())
                .orElse(null);
        return new PlanPage.Talk(
                said.comments().list(child.file()),
                said.settings().list(child.file()),
                panels,
                decided,
                help(child, decided),
                door.offers(reader, child, DataClass.CORE, Act.WRITE)
                        && said.late().stands(child.file()) == LateComments.Stands.OPEN);
    }

    private List<SupportLine> help(OpenedChild child, @Nullable Decided decided) {
        return decided == null || decided.answer() == PlanNeed.NEEDED
                ? List.of()
                : said.support().list(child.file()).stream()
                        .filter(line -> line.endedOn() == null)
                        .toList();
    }
}
