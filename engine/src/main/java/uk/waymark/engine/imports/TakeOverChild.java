package uk.waymark.engine.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.NewFiles;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Takes over a child whom the authority cares for already, in the middle of the journey.
 *
 * <p>The file is active at once. The legal periods stand as they were: those that were met are kept as met on their day,
 * in time or late, and those that still run, run. An assessment that had been agreed goes on with the question whom to ask,
 * and a plan waits for its review. The rules look at the foundations, so what is missing has a task.
 */
@Component
class TakeOverChild {

    /** Tells these periods apart from those of a request that was made here. */
    private static final String SUBJECT = "taken-over";

    private static final int OLDEST = 25;

    private final Commands commands;
    private final DuplicateSearch search;
    private final NewFiles files;
    private final Clocks clocks;
    private final Around around;

    TakeOverChild(Commands commands, DuplicateSearch search, NewFiles files, Clocks clocks, Around around) {
        this.commands = commands;
        this.search = search;
        this.files = files;
        this.clocks = clocks;
        this.around = around;
    }

    /** What is written beside the file. */
    @Component
    record Around(
            EntityManager entities, JourneyLog journey, AuditTrail audit, CareChanges care, Next next, Today today) {}

    /** What goes on for the child. */
    @Component
    record Next(CourseOfAssessment assessment, PlanReviews reviews) {}

    /**
     * Stores the child. The same command again gives the same answer.
     *
     * @return a location that ends with the child's reference
     * @throws Refusal.NotNow {@code referral.look.again} when known children may be the same; {@code import.dates.order},
     *     {@code import.dates.future}, {@code import.review.no.plan}, {@code import.received.missing}, {@code
     *     referral.birth.date.future}, {@code referral.over.25}
     */
    Answer take(ChildDetails child, CareSoFar so, Set<String> others, Reader by, UUID commandId) {
        check(child, so);
        ChildFile file = files.draft(child, so.lifeLimiting(), area(by));
        Command command = new Command(commandId, "take-over", by.accountId(), "/children/" + file.reference());
        return commands.once(command, () -> store(file, child, so, others, by));
    }

    private static UUID area(Reader by) {
        UUID area = by.areaId();
        if (area == null) {
            throw new Refusal.NotAllowed("import.not.allowed");
        }
        return area;
    }

    private void check(ChildDetails child, CareSoFar so) {
        LocalDate now = around.today().date();
        if (child.birthDate().isAfter(now)) {
            throw new Refusal.NotNow("referral.birth.date.future");
        }
        if (!child.birthDate().plusYears(OLDEST).isAfter(now)) {
            throw new Refusal.NotNow("referral.over.25");
        }
        if (after(so.receivedOn(), now)
                || after(so.decidedOn(), now)
                || after(so.planOn(), now)
                || after(so.reviewDue(), now.plusYears(1))) {
            throw new Refusal.NotNow("import.dates.future");
        }
        if (so.planOn() == null && so.reviewDue() != null) {
            throw new Refusal.NotNow("import.review.no.plan");
        }
        if (so.planOn() == null && so.receivedOn() == null) {
            throw new Refusal.NotNow("import.received.missing");
        }
        if (after(so.receivedOn(), so.decidedOn())
                || after(so.receivedOn(), so.planOn())
                || after(so.decidedOn(), so.planOn())
                || after(child.birthDate(), so.receivedOn())
                || after(so.planOn(), so.reviewDue())) {
            throw new Refusal.NotNow("import.dates.order");
        }
    }

    private static boolean after(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first != null && second != null && first.isAfter(second);
    }

    private void store(ChildFile file, ChildDetails child, CareSoFar so, Set<String> others, Reader by) {
        List<PossibleMatch> matches = search.find(child);
        if (matches.stream().anyMatch(match -> !others.contains(match.reference()))) {
            throw new Refusal.NotNow("referral.look.again");
        }
        files.identify(file, child, NewFiles.numbersTaken(matches));
        file.activate();
        around.entities().persist(file);
        around.entities().flush();
        around.audit().openChain(file.id());
        periods(file.id(), so, by.accountId());
        around.journey().happened(takenOver(file));
        OpenCase open = new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
        around.care().made(by, open, AuditAction.REFERRED, "taken over from a file");
        goesOn(file, open, so, by);
    }

    /** The year of the next review counts from the last one, or from the plan. */
    private void goesOn(ChildFile file, OpenCase open, CareSoFar so, Reader by) {
        LocalDate plan = so.planOn();
        LocalDate decided = so.decidedOn();
        if (plan == null && decided != null) {
            around.next().assessment().begin(open, by.accountId(), decided);
        } else if (plan != null) {
            LocalDate due = so.reviewDue();
            around.next().reviews().takenOver(file, due == null ? plan : due.minusYears(1));
        }
    }

    private void periods(UUID caseId, CareSoFar so, UUID by) {
        LocalDate received = so.receivedOn();
        if (received != null) {
            period(caseId, StatutoryPeriod.DECIDE_TO_ASSESS, received, so.decidedOn(), so.planOn(), by);
            period(caseId, StatutoryPeriod.DECIDE_NO_PLAN, received, so.planOn(), null, by);
            period(caseId, StatutoryPeriod.FINAL_PLAN, received, so.planOn(), null, by);
        }
    }

    private void period(
            UUID caseId,
            StatutoryPeriod kind,
            LocalDate from,
            @Nullable LocalDate met,
            @Nullable LocalDate orMet,
            UUID by) {
        clocks.start(caseId, kind, SUBJECT, from, by);
        LocalDate on = met == null ? orMet : met;
        if (on != null) {
            clocks.satisfy(caseId, kind, SUBJECT, on, by);
        }
    }

    private static Begun takenOver(ChildFile file) {
        String id = file.id().toString();
        return Begun.event(file.id(), file.areaId(), "referral", id, "taken-over:" + id, "taken-over", null);
    }
}
