package uk.waymark.engine.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;

/**
 * A panel decides: first the need by the test of the law, with reasons; only when that is saved, who pays. A panel advises the
 * authority and the health board, who answer for what it says (Children and Families Act 2014, ss.26, 36 and 42).
 */
@Component
public class PanelDecides {

    private final CareChanges changes;
    private final PanelPresences presences;
    private final PanelShares shares;
    private final PanelWords words;
    private final Today today;

    PanelDecides(CareChanges changes, PanelPresences presences, PanelShares shares, PanelWords words, Today today) {
        this.changes = changes;
        this.presences = presences;
        this.shares = shares;
        this.words = words;
        this.today = today;
    }

    /**
     * The panel says what it thinks of the need. It can say yes or no only when education, health and social care are all there
     * and somebody of them may decide; what is put off may be put off by anybody who came.
     *
     * @throws Refusal.NotAllowed for anybody who may not decide for a panel
     * @throws Refusal.NotNow {@code panel.not.now}, {@code panel.reason.missing}, {@code panel.test.missing}, {@code
     *     panel.agency.missing}, {@code panel.nobody.decides}
     */
    @Transactional
    public void need(Reader reader, String reference, UUID id, NeedDecision decision) {
        OpenCase child = changes.open(reader, reference, DataClass.FINANCE, Act.WRITE);
        PanelItem item = words.require(child, id);
        item.require(PanelState.READY);
        decision.requireWhole();
        presences.deleteByItemId(id);
        presences.flush();
        decision.present().forEach(one -> presences.save(new PanelPresence(id, one, words.interest(child, id, one))));
        item.needDecided(decision.outcome(), words.seal(child, id, decision), today.now(), reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "panel need=" + decision.outcome());
    }

    /**
     * The panel says who pays what, at the same sitting or a later one: who may decide about money may have come since.
     *
     * @throws Refusal.NotNow {@code panel.need.first} before the need is saved; {@code panel.authority.missing} when an agency
     *     has nobody there who may decide about joint money, or, in a dispute, the one that pays meanwhile has nobody; {@code
     *     panel.shares.not.whole}, {@code panel.cost.missing}, {@code panel.dispute.incomplete}, {@code
     *     panel.agreement.missing}
     */
    @Transactional
    public void money(Reader reader, String reference, UUID id, Funding funding) {
        OpenCase child = changes.open(reader, reference, DataClass.FINANCE, Act.WRITE);
        PanelItem item = words.require(child, id);
        NeedOutcome need = item.needOutcome();
        if (item.state() != PanelState.NEED_DECIDED || need == null || !need.needsMoney()) {
            throw new Refusal.NotNow("panel.need.first");
        }
        List<Share> split = Shares.of(funding.costPence(), funding.hundredths());
        requireAgreement(funding);
        List<PanelPresence> present = whoDecides(id, funding);
        split.forEach(share -> shares.save(new PanelShare(id, share)));
        present.stream()
                .filter(one -> funding.agreedBy().contains(one.agency()))
                .forEach(PanelPresence::agrees);
        item.funded(funding, today.now(), reader.accountId());
        changes.made(reader, child, AuditAction.DECIDED, "panel money=" + id);
    }

    /** Those at the table, with whoever has come since; refused when somebody who has to decide about money is not there. */
    private List<PanelPresence> whoDecides(UUID id, Funding funding) {
        List<PanelPresence> present = presences.findByItemIdOrderById(id);
        Map<PanelAgency, String> deciders = funding.deciders();
        Set<PanelAgency> deciding = deciders != null
                ? deciders.keySet()
                : present.stream()
                        .filter(PanelPresence::authority)
                        .map(PanelPresence::agency)
                        .collect(Collectors.toSet());
        if (!deciding.containsAll(funding.mustDecide())) {
            throw new Refusal.NotNow("panel.authority.missing");
        }
        if (deciders != null) {
            present.stream()
                    .filter(one -> deciders.containsKey(one.agency()))
                    .forEach(one -> one.decidedBy(Objects.requireNonNull(deciders.get(one.agency()))));
        }
        return present;
    }

    /** Either those who pay agree, or somebody pays meanwhile: a dispute never delays a child's care. */
    private static void requireAgreement(Funding funding) {
        if (funding.disputed() != (funding.chargeTo() != null)) {
            throw new Refusal.NotNow("panel.dispute.incomplete");
        }
        if (!funding.disputed() && !funding.agreedBy().containsAll(funding.paying())) {
            throw new Refusal.NotNow("panel.agreement.missing");
        }
    }

    /**
     * The family knows what the panel says; a "no" says its reasons and rights too.
     *
     * @param notice must hold all that the law asks for where the panel did not agree to everything
     * @throws Refusal.NotNow {@code notice.incomplete}, {@code told.in.future}, {@code panel.not.now}
     */
    @Transactional
    public void told(Reader reader, String reference, UUID id, Notice notice) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        PanelItem item = words.require(child, id);
        NeedOutcome need = item.needOutcome();
        if (need == null || item.state() != (need.needsMoney() ? PanelState.FUNDED : PanelState.NEED_DECIDED)) {
            throw new Refusal.NotNow("panel.not.now");
        }
        if (notice.toldOn().isAfter(today.date())) {
            throw new Refusal.NotNow("told.in.future");
        }
        if (need != NeedOutcome.AGREE && !notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        item.told(notice.toldOn(), notice.how().name());
        changes.made(reader, child, AuditAction.DECIDED, "family told what the panel says");
    }
}
