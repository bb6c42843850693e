package uk.waymark.engine.referral;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.news.ReferralsReceived;

/**
 * Takes many requests of one professional in a single transaction, each as {@link ReceiveReferral} would: they share the
 * price of the commit and of its round trips, which is most of what a request costs.
 */
@Component
public class ReceiveTogether {

    private final Commands commands;
    private final DuplicateSearch search;
    private final NewFiles files;
    private final ReferralRecords records;
    private final Meanwhile meanwhile;

    ReceiveTogether(
            Commands commands, DuplicateSearch search, NewFiles files, ReferralRecords records, Meanwhile meanwhile) {
        this.commands = commands;
        this.search = search;
        this.files = files;
        this.records = records;
        this.meanwhile = meanwhile;
    }

    /** What the requests need from around them. */
    @Component
    record Meanwhile(EntityManager entities, ApplicationEventPublisher news) {}

    /** One request with the number of its order. */
    public record Ordered(UUID commandId, ReferralRequest request) {}

    /**
     * What became of one request.
     *
     * @param reference the new child's; null when nothing was stored
     * @param known the known children who have to be looked at first
     */
    public record Outcome(@Nullable String reference, List<PossibleMatch> known) {}

    /**
     * Stores, inside the running transaction, the requests for children whom nobody may know yet.
     *
     * @param orders requests that {@link ReceiveReferral#check} lets pass, no two for children who share one of their {@link
     *     Signs}
     * @return what became of each, in their order
     * @throws RuntimeException of the database, when one of the orders or a child's number has just been stored: the
     *     transaction is lost then, and each request has to go by itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outcome> receive(List<Ordered> orders, Reader by) {
        UUID area = Objects.requireNonNull(by.areaId());
        List<List<PossibleMatch>> known = search.find(
                orders.stream().map(order -> order.request().child()).toList());
        Map<ChildFile, Referral> stored = new LinkedHashMap<>();
        List<Command> carriedOut = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            if (known.get(i).isEmpty()) {
                ReferralRequest request = orders.get(i).request();
                ChildFile file = files.draft(request.child(), request.needs(), area);
                files.identify(file, request.child(), Set.of());
                stored.put(file, records.referral(file, request, by));
                carriedOut.add(ReceiveReferral.command(orders.get(i).commandId(), by, file));
                outcomes.add(new Outcome(file.reference(), List.of()));
            } else {
                outcomes.add(new Outcome(null, known.get(i)));
            }
        }
        store(stored, carriedOut, by);
        return outcomes;
    }

    private void store(Map<ChildFile, Referral> stored, List<Command> carriedOut, Reader by) {
        if (stored.isEmpty()) {
            return;
        }
        commands.together(carriedOut);
        stored.forEach((file, referral) -> {
            meanwhile.entities().persist(file);
            meanwhile.entities().persist(referral);
        });
        meanwhile.entities().flush();
        records.beginAll(stored, by);
        meanwhile
                .news()
                .publishEvent(new ReferralsReceived(
                        stored.keySet().stream().map(ChildFile::reference).toList()));
    }
}
