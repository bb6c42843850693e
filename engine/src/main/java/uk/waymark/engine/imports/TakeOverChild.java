package uk.waymark.engine.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.NewFiles;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.engine.referral.ReceiveTogether.Outcome;

/**
 * Takes over children whom the authority cares for already, in the middle of the journey, alone or many together; what is
 * written is the same.
 */
@Component
class TakeOverChild {

    private static final int OLDEST = 25;

    private final Commands commands;
    private final DuplicateSearch search;
    private final NewFiles files;
    private final TakenOver records;
    private final Today today;

    TakeOverChild(Commands commands, DuplicateSearch search, NewFiles files, TakenOver records, Today today) {
        this.commands = commands;
        this.search = search;
        this.files = files;
        this.records = records;
        this.today = today;
    }

    /** One child with the number of its order. */
    record Ordered(UUID commandId, ChildDetails child, CareSoFar so) {}

    /**
     * Stores the child. The same command again gives the same answer.
     *
     * @return a location that ends with the child's reference
     * @throws Refusal.NotNow {@code referral.look.again} when known children may be the same, or as {@link #check} says
     */
    Answer take(ChildDetails child, CareSoFar so, Set<String> others, Reader by, UUID commandId) {
        check(child, so);
        ChildFile file = files.draft(child, so.lifeLimiting(), area(by));
        return commands.once(command(commandId, by, file), () -> {
            List<PossibleMatch> matches = search.find(child);
            if (matches.stream().anyMatch(match -> !others.contains(match.reference()))) {
                throw new Refusal.NotNow("referral.look.again");
            }
            files.identify(file, child, NewFiles.numbersTaken(matches));
            records.store(Map.of(file, so), by);
        });
    }

    /**
     * Stores, inside the running transaction, those children whom nobody may know yet.
     *
     * @param orders children whom {@link #check} lets pass, no two of whom may be the same
     * @return what became of each, in their order
     * @throws RuntimeException of the database, when one of the orders or a child's number has just been stored: the
     *     transaction is lost then, and each child has to go by itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outcome> together(List<Ordered> orders, Reader by) {
        List<List<PossibleMatch>> known =
                search.find(orders.stream().map(Ordered::child).toList());
        Map<ChildFile, CareSoFar> stored = new LinkedHashMap<>();
        List<Command> carriedOut = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            if (known.get(i).isEmpty()) {
                Ordered order = orders.get(i);
                ChildFile file = files.draft(order.child(), order.so().lifeLimiting(), area(by));
                files.identify(file, order.child(), Set.of());
                stored.put(file, order.so());
                carriedOut.add(command(order.commandId(), by, file));
                outcomes.add(new Outcome(file.reference(), List.of()));
            } else {
                outcomes.add(new Outcome(null, known.get(i)));
            }
        }
        if (!stored.isEmpty()) {
            commands.together(carriedOut);
            records.store(stored, by);
        }
        return outcomes;
    }

    private static Command command(UUID id, Reader by, ChildFile file) {
        return new Command(id, "take-over", by.accountId(), "/children/" + file.reference());
    }

    private static UUID area(Reader by) {
        UUID area = by.areaId();
        if (area == null) {
            throw new Refusal.NotAllowed("import.not.allowed");
        }
        return area;
    }

    /**
     * Refuses what cannot have been so.
     *
     * @throws Refusal.NotNow {@code import.dates.order}, {@code import.dates.future}, {@code import.review.no.plan}, {@code
     *     import.received.missing}, {@code referral.birth.date.future}, {@code referral.over.25}
     */
    void check(ChildDetails child, CareSoFar so) {
        LocalDate now = today.date();
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
}
