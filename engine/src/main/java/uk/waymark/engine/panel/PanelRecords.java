package uk.waymark.engine.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;

/** Reads what panels were asked and decided; whoever asks has opened the child's file. */
@Component
@Transactional(readOnly = true)
public class PanelRecords {

    private final PanelItems items;
    private final PanelPresences presences;
    private final PanelShares shares;
    private final ItemSeal seal;

    PanelRecords(PanelItems items, PanelPresences presences, PanelShares shares, ItemSeal seal) {
        this.items = items;
        this.presences = presences;
        this.shares = shares;
        this.seal = seal;
    }

    /** Every question about this child, the newest first. */
    public List<PanelRecord> of(OpenCase child) {
        return items.findByCaseIdOrderByIdDesc(child.caseId()).stream()
                .map(item -> record(child, item))
                .toList();
    }

    /**
     * One question.
     *
     * @throws Refusal.NotFound {@code panel.item.unknown}
     */
    public PanelRecord one(OpenCase child, UUID id) {
        return record(child, require(child, id));
    }

    PanelItem require(OpenCase child, UUID id) {
        return items.findById(id)
                .filter(item -> item.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("panel.item.unknown"));
    }

    private PanelRecord record(OpenCase child, PanelItem item) {
        return new PanelRecord(
                item.id(), item.state(), question(child, item), need(child, item), money(item), item.withdrawnOn());
    }

    private @Nullable Question question(OpenCase child, PanelItem item) {
        ItemSeal.Sealed words = item.question();
        LocalDate meets = item.meetsOn();
        return meets == null
                ? null
                : new Question(
                        seal.open(child, item.id(), "question", words.first()),
                        seal.open(child, item.id(), "papers", words.second()),
                        item.viewGiven(),
                        seal.open(child, item.id(), "view", words.third()),
                        seal.open(child, item.id(), "view-used", words.fourth()),
                        meets);
    }

    private @Nullable NeedDecision need(OpenCase child, PanelItem item) {
        NeedOutcome outcome = item.needOutcome();
        ItemSeal.Sealed words = item.need();
        return outcome == null
                ? null
                : new NeedDecision(
                        outcome,
                        seal.open(child, item.id(), "test", words.first()),
                        seal.open(child, item.id(), "reason", words.second()),
                        present(child, item));
    }

    private List<Presence> present(OpenCase child, PanelItem item) {
        return presences.findByItemIdOrderById(item.id()).stream()
                .map(one -> new Presence(
                        one.agency(),
                        one.person(),
                        one.authority(),
                        one.sealedInterest() == null
                                ? null
                                : seal.open(child, item.id(), "interest-" + one.agency(), one.sealedInterest())))
                .toList();
    }

    private PanelRecord.@Nullable Money money(PanelItem item) {
        Long cost = item.costPence();
        return cost == null
                ? null
                : new PanelRecord.Money(
                        cost,
                        shares.findByItemIdOrderById(item.id()).stream()
                                .map(PanelShare::share)
                                .toList(),
                        item.disputed(),
                        item.chargeTo(),
                        presences.findByItemIdOrderById(item.id()).stream()
                                .filter(PanelPresence::agreed)
                                .map(PanelPresence::agency)
                                .collect(Collectors.toSet()));
    }
}
