package uk.waymark.engine.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Agrees help with a family while they wait, or instead of an assessment: no wait and no "no" without it. */
@Component
public class AgreeSupport {

    private static final String TEXT = "support_offer.text:";

    private final CareChanges changes;
    private final SupportOffers offers;
    private final Sealer sealer;
    private final Today today;

    AgreeSupport(CareChanges changes, SupportOffers offers, Sealer sealer, Today today) {
        this.changes = changes;
        this.offers = offers;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Stores what was agreed.
     *
     * @throws Refusal.NotNow {@code support.empty}, {@code support.review.past}, {@code date.future} or
     *     {@code child.has.died}
     */
    @Transactional
    public UUID agree(Reader reader, String reference, Agreement agreement) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        requireSound(agreement);
        UUID id = Ids.next();
        byte[] sealed = sealer.seal(child.wrappedKey(), TEXT + id, agreement.text());
        var recorded = new SupportOffer.Recorded(today.date(), reader.accountId());
        offers.save(new SupportOffer(id, child.caseId(), agreement, sealed, recorded));
        changes.made(reader, child, AuditAction.FACT_CHANGED, "support=" + id + " kind=" + agreement.kind());
        return id;
    }

    private void requireSound(Agreement agreement) {
        LocalDate told = agreement.toldFamilyOn();
        LocalDate review = agreement.reviewOn();
        if (agreement.text().isBlank()) {
            throw new Refusal.NotNow("support.empty");
        }
        if (told != null && told.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        if (review != null && review.isBefore(today.date())) {
            throw new Refusal.NotNow("support.review.past");
        }
    }

    /** What was agreed, the newest first; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<SupportLine> list(OpenCase child) {
        return offers.findByCaseIdOrderByAgreedOnDescIdDesc(child.caseId()).stream()
                .map(offer -> new SupportLine(offer.id(), agreement(child, offer), offer.agreedOn(), offer.endedOn()))
                .toList();
    }

    private Agreement agreement(OpenCase child, SupportOffer offer) {
        @Nullable String how = offer.toldHow();
        String text = sealer.open(child.wrappedKey(), TEXT + offer.id(), offer.sealedText());
        return new Agreement(offer.kind(), text, offer.reviewOn(), offer.toldFamilyOn(), how);
    }

    /** Ends the help that was agreed for the time of waiting; the caller has opened the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endInterim(UUID caseId) {
        offers.findByCaseIdOrderByAgreedOnDescIdDesc(caseId).stream()
                .filter(offer -> offer.kind() == SupportKind.INTERIM && offer.endedOn() == null)
                .forEach(offer -> offer.end(today.date()));
    }
}
