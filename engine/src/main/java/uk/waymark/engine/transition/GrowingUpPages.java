package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.rules.Finding;

/** Reads a young person's way to adult life; the caller has opened the file for reading. */
@Component
@Transactional(readOnly = true)
public class GrowingUpPages {

    private final GrowingUpRecords records;
    private final ChildFiles files;
    private final GrowingUpRules rules;
    private final Practitioners practitioners;

    GrowingUpPages(GrowingUpRecords records, ChildFiles files, GrowingUpRules rules, Practitioners practitioners) {
        this.records = records;
        this.files = files;
        this.rules = rules;
        this.practitioners = practitioners;
    }

    /** The move, when it has begun. */
    public Optional<GrowingUpView> of(OpenCase child) {
        return records.moves().findByCaseId(child.caseId()).map(move -> view(child, move));
    }

    /** What adult continuing healthcare was told, or why it was not needed, by age in years. */
    public Map<Integer, Notice> notices(OpenCase child) {
        return records.notices().findByCaseIdOrderByAge(child.caseId()).stream()
                .collect(Collectors.toMap(AdultCareNotice::age, notice -> new Notice(notice.word(), notice.givenOn())));
    }

    /** What was said to adult continuing healthcare, and when. */
    public record Notice(AdultCareWord word, LocalDate on) {}

    /** What the rules find due and open; they advise, and people decide. */
    public List<Finding> advice(OpenCase child) {
        return rules.advise(child.caseId()).findings();
    }

    /** The person who stays through the move, if somebody is named. */
    public Optional<UUID> worker(UUID caseId) {
        return records.moves().findByCaseId(caseId).map(GrowingUp::worker);
    }

    /** Whether this is the person who stays through the move. */
    public boolean accompanies(Reader reader, UUID caseId) {
        return records.accompanies(reader, caseId);
    }

    /** The day on which the young person was with all services for adults that take part. */
    public Optional<LocalDate> movedOn(UUID caseId) {
        return records.moves().findByCaseId(caseId).map(GrowingUp::movedOn);
    }

    /** The day of birth, on which the four ages rest. */
    public LocalDate birthDate(UUID caseId) {
        return files.findById(caseId).orElseThrow().birthDate();
    }

    private GrowingUpView view(OpenCase child, GrowingUp move) {
        UUID id = move.id();
        List<GrowingUpView.Service> services = records.asked(child).stream()
                .map(service -> service(child, service))
                .toList();
        return new GrowingUpView(
                move.begunOn(),
                move.state(),
                name(move.worker()),
                records.open(child, MoveToAdultServices.HOPING, id, move.sealedHoping()),
                records.open(child, MoveToAdultServices.WORSENING, id, move.sealedWorsening()),
                move.plannedOn(),
                move.appointmentOn(),
                move.appointmentsMissed(),
                move.movedOn(),
                services);
    }

    private GrowingUpView.Service service(OpenCase child, AdultService service) {
        return new GrowingUpView.Service(
                service.id(),
                service.kind(),
                service.name(),
                service.invitedOn(),
                service.answer(),
                service.answeredOn(),
                service.chasedOn(),
                service.escalatedOn(),
                service.metOn(),
                service.appointmentOn(),
                service.appointmentsMissed(),
                service.keptOn(),
                records.open(child, FirstAppointments.SOON, service.id(), service.sealedSoon()),
                Objects.requireNonNullElse(service.version(), 0));
    }

    private String name(@Nullable UUID person) {
        return person == null
                ? ""
                : practitioners.findById(person).map(Practitioner::fullName).orElse("");
    }
}
