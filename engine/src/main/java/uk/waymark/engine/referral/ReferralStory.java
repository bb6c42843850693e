package uk.waymark.engine.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.eligibility.AskedBy;

/** Opens what was asked for a child, and in which words. */
@Component
public class ReferralStory {

    /**
     * The newest request for a child.
     *
     * @param referrer name and how to reach them, a line each; empty when nobody said
     */
    public record Asked(
            LocalDate receivedOn,
            AskedBy askedBy,
            String referrer,
            String story,
            List<NeedKind> needs,
            List<ServiceAsked> services,
            Answers answers) {

        /** Never the words. */
        @Override
        public String toString() {
            return "what was asked for a child (not shown)";
        }
    }

    private final Referrals referrals;
    private final Sealer sealer;

    ReferralStory(Referrals referrals, Sealer sealer) {
        this.referrals = referrals;
        this.sealer = sealer;
    }

    /**
     * The newest request; the caller has opened the file for a step that needs it.
     *
     * @throws Refusal.NotFound {@code referral.not.found}
     */
    @Transactional(readOnly = true)
    public Asked latest(OpenCase child) {
        return find(child).orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
    }

    /** The newest request; empty for a child who was taken over from another system, where it was made. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(OpenCase child) {
        return referrals.findFirstByCaseIdOrderByReceivedAtDesc(child.caseId()).map(referral -> asked(child, referral));
    }

    private Asked asked(OpenCase child, Referral referral) {
        return new Asked(
                referral.receivedOn(),
                referral.askedBy(),
                text(child, "referrer", referral.sealedReferrer()),
                text(child, "story", referral.sealedStory()),
                referral.needs(),
                referral.services(),
                referral.answers());
    }

    private String text(OpenCase child, String field, byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : sealer.open(child.wrappedKey(), field, sealed).strip();
    }
}
