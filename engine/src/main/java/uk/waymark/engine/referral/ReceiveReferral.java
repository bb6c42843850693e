package uk.waymark.engine.referral;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.news.ReferralReceived;
import uk.waymark.engine.people.HomeArea;

/**
 * The one front door: takes a request for education, health and care together, from a professional or from the family.
 *
 * <p>When it answers, the child's file, the request, the statutory clocks, the first step of the journey and the audit
 * entry are stored and the journey has begun; the rules follow a moment later. What is refused leaves nothing.
 */
@Component
public class ReceiveReferral {

    private static final int OLDEST = 25;
    private static final int ATTEMPTS = 5;

    private final Commands commands;
    private final DuplicateSearch search;
    private final NewFiles files;
    private final ReferralRecords records;
    private final Surroundings around;

    ReceiveReferral(
            Commands commands, DuplicateSearch search, NewFiles files, ReferralRecords records, Surroundings around) {
        this.commands = commands;
        this.search = search;
        this.files = files;
        this.records = records;
        this.around = around;
    }

    /** What every request needs from around it. */
    @Component
    record Surroundings(EntityManager entities, HomeArea home, Today today, ApplicationEventPublisher news) {}

    /**
     * Stores the request and begins the child's journey. Sending the same command again gives the same answer.
     *
     * @param by the signed-in professional; null when the family asks for itself
     * @return where the acknowledgement is: {@code /referrals/received/} and the child's reference
     * @throws Refusal.NotNow {@code referral.look.again} when a professional has not looked at a known child who may be
     *     the same; {@code referral.birth.date.future}, {@code referral.over.25}, {@code referral.received.future}
     */
    public Answer receive(ReferralRequest request, @Nullable Reader by, UUID commandId) {
        check(request);
        for (int attempt = 1; ; attempt++) {
            try {
                return receive(files.draft(request.child(), request.needs(), area(by)), request, by, commandId);
            } catch (ConstraintViolationException taken) {
                // Somebody has just stored this child's number, or drawn this reference: look again and draw another.
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private Answer receive(ChildFile file, ReferralRequest request, @Nullable Reader by, UUID commandId) {
        return commands.once(command(commandId, by, file), () -> store(request, by, file));
    }

    /** The order as it is remembered, with the place of its answer. */
    static Command command(UUID id, @Nullable Reader by, ChildFile file) {
        String location = "/referrals/received/" + file.reference();
        return new Command(id, "refer", by == null ? null : by.accountId(), location);
    }

    private UUID area(@Nullable Reader by) {
        UUID area = by == null ? null : by.areaId();
        return area == null ? around.home().id() : area;
    }

    /**
     * Refuses what no front door takes.
     *
     * @throws Refusal.NotNow {@code referral.birth.date.future}, {@code referral.over.25}, {@code referral.received.future}
     */
    public void check(ReferralRequest request) {
        LocalDate now = around.today().date();
        if (request.child().birthDate().isAfter(now)) {
            throw new Refusal.NotNow("referral.birth.date.future");
        }
        if (!request.child().birthDate().plusYears(OLDEST).isAfter(now)) {
            throw new Refusal.NotNow("referral.over.25");
        }
        if (request.receivedOn().isAfter(now)) {
            throw new Refusal.NotNow("referral.received.future");
        }
    }

    private void store(ReferralRequest request, @Nullable Reader by, ChildFile file) {
        List<PossibleMatch> matches = search.find(request.child());
        boolean sameNumber = matches.stream().anyMatch(match -> match.likeness().sameIdentifier());
        boolean unseen =
                matches.stream().anyMatch(match -> !request.notTheSameAs().contains(match.reference()));
        if (by != null && unseen) {
            throw new Refusal.NotNow("referral.look.again");
        }
        files.identify(file, request.child(), NewFiles.numbersTaken(matches));
        Referral referral = records.referral(file, request, by);
        if (sameNumber || (by == null && unseen)) {
            referral.mayBe(matches.get(0).caseId());
        }
        around.entities().persist(file);
        around.entities().persist(referral);
        around.entities().flush();
        records.begin(file, referral, by);
        around.news().publishEvent(new ReferralReceived(file.reference()));
    }
}
