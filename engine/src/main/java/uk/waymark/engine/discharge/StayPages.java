package uk.waymark.engine.discharge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.meeting.WhoTookPart;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.rules.foundations.Foundation;

/** Reads a child's way home from hospital; the caller has opened the file for reading. */
@Component
@Transactional(readOnly = true)
public class StayPages {

    /** The foundations that are looked at again before a child leaves hospital. */
    private static final Set<Foundation> AT_THE_GATE =
            Set.of(Foundation.EDUCATION_AND_TRAINING, Foundation.ACCESS_24_7);

    private final StayRecords records;
    private final PlanningTable planning;
    private final FoundationPages foundations;
    private final GoingHomeRules rules;
    private final Practitioners practitioners;

    StayPages(
            StayRecords records,
            PlanningTable planning,
            FoundationPages foundations,
            GoingHomeRules rules,
            Practitioners practitioners) {
        this.records = records;
        this.planning = planning;
        this.foundations = foundations;
        this.rules = rules;
        this.practitioners = practitioners;
    }

    /** The latest stay, running or not; empty when the child was never recorded in hospital. */
    public Optional<StayView> latest(OpenCase child) {
        return records.stays().findFirstByCaseIdOrderByIdDesc(child.caseId()).map(stay -> view(child, stay));
    }

    private StayView view(OpenCase child, HospitalStay stay) {
        UUID id = stay.id();
        WhoTookPart.Table table = planning.of(stay);
        return new StayView(
                id,
                records.open(child, PlanGoingHome.WHERE, id, stay.sealedWhere()),
                stay.inSince(),
                stay.goingHomeOn(),
                stay.rapid(),
                stay.rapidBy(),
                stay.state(),
                table.held(),
                PlanningTable.missing(table),
                records.open(child, LeaveHospital.SENIOR, id, stay.sealedSenior()),
                records.open(child, LeaveHospital.OVERRIDE, id, stay.sealedOverride()),
                stay.leftOn(),
                stay.destination(),
                stay.visitDueOn(),
                stay.visitedOn(),
                records.items().findByStayId(id).stream()
                        .sorted(Comparator.comparing(DischargeItem::need))
                        .map(item -> item(child, item))
                        .toList(),
                atTheGate(child),
                stay.state() == StayState.IN_HOSPITAL ? rules.advise(stay).findings() : List.of(),
                Objects.requireNonNullElse(stay.version(), 0));
    }

    private List<FoundationLine> atTheGate(OpenCase child) {
        return foundations.foundations(child).stream()
                .filter(line -> AT_THE_GATE.contains(line.foundation()))
                .toList();
    }

    private StayView.Item item(OpenCase child, DischargeItem item) {
        return new StayView.Item(
                item.id(),
                item.need(),
                item.state(),
                item.responsible(),
                name(item.responsible()),
                item.dueOn(),
                records.open(child, GetReady.NOTE, item.id(), item.sealedNote()),
                Objects.requireNonNullElse(item.version(), 0));
    }

    private String name(@Nullable UUID person) {
        return person == null
                ? ""
                : practitioners.findById(person).map(Practitioner::fullName).orElse("");
    }
}
