package uk.waymark.engine.family;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SpokenAtHome;
import uk.waymark.engine.casefile.FamilyMember;
import uk.waymark.engine.casefile.FamilyMembers;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.YesNo;

/** How somebody of the family says that they are reached: their own number and language, and nobody else's. */
@Component
public class OwnReach {

    private final CareChanges changes;
    private final FamilyMembers members;
    private final SpokenAtHome spoken;
    private final Sealer sealer;

    OwnReach(CareChanges changes, FamilyMembers members, SpokenAtHome spoken, Sealer sealer) {
        this.changes = changes;
        this.members = members;
        this.spoken = spoken;
        this.sealer = sealer;
    }

    /** What the reader has said; empty for somebody who is not of this family. The caller has opened the file. */
    @Transactional(readOnly = true)
    public Optional<Reached> of(Reader reader, OpenCase child) {
        return members.findFirstByCaseIdAndAccountIdAndRestrictedFalse(child.caseId(), reader.accountId())
                .map(member ->
                        new Reached(phone(child, member), member.language(), member.interpreter(), edition(member)));
    }

    /**
     * Keeps what the reader says about themselves. A need for an interpreter is shown from then on to everybody who rings
     * or writes; that one parent needs none never takes it away from the other.
     *
     * @throws Refusal.NotFound {@code family.member.not.found} for somebody who is not of this family
     * @throws Refusal.NotNow {@code child.has.died} or {@code stale.page}
     */
    @Transactional
    public void say(Reader reader, String reference, Reached said) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        FamilyMember member = members.findFirstByCaseIdAndAccountIdAndRestrictedFalse(
                        child.caseId(), reader.accountId())
                .orElseThrow(() -> new Refusal.NotFound("family.member.not.found"));
        SamePage.require(said.version(), member.version());
        String phone = said.phone();
        member.asksToBeReached(
                phone == null ? null : sealer.seal(child.wrappedKey(), Family.PHONE, phone),
                said.language(),
                said.interpreter());
        if (said.interpreter() == YesNo.YES) {
            spoken.needsInterpreter(child.caseId(), said.language());
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "family-reach");
    }

    private @Nullable String phone(OpenCase child, FamilyMember member) {
        byte @Nullable [] sealed = member.sealedPhone();
        return sealed == null ? null : sealer.open(child.wrappedKey(), Family.PHONE, sealed);
    }

    private static int edition(FamilyMember member) {
        return Objects.requireNonNullElse(member.version(), 0);
    }
}
