package uk.waymark.web.api.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.referral.DuplicateSearch;
import uk.waymark.engine.referral.PossibleMatch;
import uk.waymark.web.referral.ChildCheck;
import uk.waymark.web.referral.SendReferral;

/** The known children who may be the one that a program asks for: as little of each as the page shows. */
@Component
class LikeChildren {

    private final DuplicateSearch search;
    private final ChildCheck children;
    private final SendReferral send;
    private final AccessPolicy policy;
    private final AuditTrail audit;

    LikeChildren(
            DuplicateSearch search, ChildCheck children, SendReferral send, AccessPolicy policy, AuditTrail audit) {
        this.search = search;
        this.children = children;
        this.send = send;
        this.policy = policy;
        this.audit = audit;
    }

    /** One of them; {@code read} is where its journey is read, when it is open to the program. */
    record Like(
            String reference,
            String likeness,
            String initials,
            LocalDate born,
            String status,
            @Nullable String read) {}

    /** What a single field cannot tell; the names begin as the body's do. */
    void check(ReferralBody body, BindingResult sent) {
        sent.pushNestedPath("child");
        children.check(body.child(), sent);
        sent.popNestedPath();
        sent.pushNestedPath("needs");
        send.check(body.needs(), sent);
        sent.popNestedPath();
    }

    List<Like> to(ReferralBody body, Reader reader) {
        List<PossibleMatch> matches = search.find(children.read(body.child()));
        audit.record(Entry.ofAccount(
                reader.accountId(),
                AuditAction.SEARCHED,
                "known children like one to be referred, " + matches.size() + " found"));
        return matches.stream().map(match -> like(match, reader)).toList();
    }

    private Like like(PossibleMatch match, Reader reader) {
        boolean open = policy.allows(reader, match.reference(), DataClass.CORE, Act.READ);
        return new Like(
                match.reference(),
                match.likeness().name(),
                match.initials(),
                match.birthDate(),
                match.status().name(),
                open ? "/api/v1/children/" + match.reference() + "/journey" : null);
    }
}
