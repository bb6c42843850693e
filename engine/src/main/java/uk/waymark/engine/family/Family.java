package uk.waymark.engine.family;

import java.util.List;
import java.util.UUID;
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
import uk.waymark.engine.casefile.FamilyMember;
import uk.waymark.engine.casefile.FamilyMembers;
import uk.waymark.engine.crypto.Sealer;

/** Who belongs to the child's family, how to reach them, and who of them signs in. */
@Component
public class Family {

    private static final String NAME = "family-name";
    static final String PHONE = "family-phone";

    private final CareChanges changes;
    private final FamilyMembers members;
    private final Sealer sealer;

    Family(CareChanges changes, FamilyMembers members, Sealer sealer) {
        this.changes = changes;
        this.members = members;
        this.sealer = sealer;
    }

    /**
     * Records somebody of the family.
     *
     * @throws Refusal.NotAllowed when the reader's role may not change who sees the child
     */
    @Transactional
    public UUID add(Reader reader, String reference, NewFamilyMember person) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        FamilyMember member = new FamilyMember(child.caseId(), person.relationship(), person.parentalResponsibility());
        member.reachableAt(
                sealer.seal(child.wrappedKey(), NAME, person.name()),
                person.phone() == null ? null : sealer.seal(child.wrappedKey(), PHONE, person.phone()));
        members.save(member);
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "family-member-added");
        return member.id();
    }

    /**
     * Gives somebody of the family a sign-in of their own: there is never one for a whole family.
     *
     * @throws Refusal.NotFound {@code family.member.not.found}
     */
    @Transactional
    public void signsIn(Reader reader, String reference, UUID memberId, UUID accountId) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        member(child, memberId).signsInAs(accountId);
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "family-member-signs-in");
    }

    /**
     * Closes the file to one person of the family, or opens it again, for example after a court order.
     *
     * @throws Refusal.NotFound {@code family.member.not.found}
     */
    @Transactional
    public void restrict(Reader reader, String reference, UUID memberId, boolean restricted) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        member(child, memberId).restrict(restricted);
        changes.made(reader, child, AuditAction.PERMISSION_CHANGED, "family-member-restricted=" + restricted);
    }

    /** Everybody of the family, for a reader who has opened the file. */
    @Transactional(readOnly = true)
    public List<FamilyLine> list(OpenCase child) {
        return members.findByCaseIdOrderByRelationship(child.caseId()).stream()
                .map(member -> line(child, member))
                .toList();
    }

    private FamilyLine line(OpenCase child, FamilyMember member) {
        String name = open(child, NAME, member.sealedName());
        return new FamilyLine(
                member.id(),
                name == null ? member.relationship() : name,
                member.relationship(),
                open(child, PHONE, member.sealedPhone()),
                member.parentalResponsibility(),
                member.restricted(),
                member.accountId() != null,
                member.language(),
                member.interpreter());
    }

    private @Nullable String open(OpenCase child, String field, byte @Nullable [] sealed) {
        return sealed == null ? null : sealer.open(child.wrappedKey(), field, sealed);
    }

    private FamilyMember member(OpenCase child, UUID id) {
        return members.findById(id)
                .filter(member -> member.caseId().equals(child.caseId()))
                .orElseThrow(() -> new Refusal.NotFound("family.member.not.found"));
    }
}
