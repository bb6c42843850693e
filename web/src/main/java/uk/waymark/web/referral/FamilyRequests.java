package uk.waymark.web.referral;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;

/** Hands a family's request to the front door, unless a machine fills in the form or one browser sends too many. */
@Component
class FamilyRequests {

    private static final String SENT = "family-requests-sent";
    private static final int MOST_IN_A_SESSION = 6;

    private final ReceiveReferral receive;
    private final ChildCheck check;
    private final Today today;

    FamilyRequests(ReceiveReferral receive, ChildCheck check, Today today) {
        this.receive = receive;
        this.check = check;
        this.today = today;
    }

    /**
     * Sends the request.
     *
     * @return where its acknowledgement is; a machine gets one too and nothing is stored
     * @throws Refusal.NotNow {@code ask.too.many}, or as {@link ReceiveReferral#receive}
     */
    String receive(AskForm ask, UUID commandId, HttpSession session) {
        if (ask.website() != null && !ask.website().isBlank()) {
            return "/referrals/received/" + CaseReference.random();
        }
        Set<String> sent = sent(session);
        sent.add(commandId.toString());
        if (sent.size() > MOST_IN_A_SESSION) {
            throw new Refusal.NotNow("ask.too.many");
        }
        List<ServiceAsked> services = new ArrayList<>(Objects.requireNonNullElse(ask.services(), List.of()));
        if (services.isEmpty()) {
            services.add(ServiceAsked.NOT_SURE);
        }
        Needs needs = Needs.justTold(Objects.requireNonNullElse(ask.story(), ""), services);
        ReferralRequest request =
                new ReferralRequest(check.read(ask.child()), asker(ask), needs, today.date(), Set.of());
        String location = receive.receive(request, null, commandId).location();
        session.setAttribute(SENT, String.join(" ", sent));
        return location;
    }

    /** The orders of this session. One whose answer was lost is sent again, and is no further one. */
    private static Set<String> sent(HttpSession session) {
        return session.getAttribute(SENT) instanceof String orders
                ? new LinkedHashSet<>(List.of(orders.split(" ")))
                : new LinkedHashSet<>();
    }

    private static Asker asker(AskForm ask) {
        String relationship = Objects.requireNonNullElse(ask.relationship(), "").strip();
        String name = Objects.requireNonNullElse(ask.asker(), "").strip();
        return new Asker(
                Objects.requireNonNullElse(ask.askedBy(), AskedBy.OTHER),
                relationship.isEmpty() ? name : name + " (" + relationship + ")",
                ask.contact());
    }
}
