package uk.waymark.engine.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Records that somebody of the team was in touch with the family. */
@Component
public class RecordContact {

    /**
     * One contact with the family.
     *
     * @param note what was said; may be empty
     */
    public record Contact(LocalDate on, ContactWay how, String note) {

        /** Never the note. */
        @Override
        public String toString() {
            return "a contact with a family (not shown)";
        }
    }

    private static final String NOTE = "family_contact.note:";

    private final CareChanges changes;
    private final FamilyContacts contacts;
    private final Sealer sealer;
    private final Today today;

    RecordContact(CareChanges changes, FamilyContacts contacts, Sealer sealer, Today today) {
        this.changes = changes;
        this.contacts = contacts;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * Stores a contact.
     *
     * @throws Refusal.NotNow {@code date.future} or {@code child.has.died}
     */
    @Transactional
    public UUID record(Reader reader, String reference, Contact contact) {
        OpenCase child = changes.openAsTeam(reader, reference);
        if (contact.on().isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
        FamilyContact stored = new FamilyContact(child.caseId(), contact.on(), contact.how(), reader.accountId());
        if (!contact.note().isBlank()) {
            stored.note(sealer.seal(child.wrappedKey(), NOTE + stored.id(), contact.note()));
        }
        contacts.save(stored);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "family-contact=" + stored.id());
        return stored.id();
    }

    /** The last contacts, the newest first, at most 20; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<Contact> latest(OpenCase child) {
        return contacts.findFirst20ByCaseIdOrderByOnDateDescIdDesc(child.caseId()).stream()
                .map(contact -> new Contact(contact.onDate(), contact.how(), note(child, contact)))
                .toList();
    }

    private String note(OpenCase child, FamilyContact contact) {
        byte @Nullable [] sealed = contact.sealedNote();
        return sealed == null ? "" : sealer.open(child.wrappedKey(), NOTE + contact.id(), sealed);
    }
}
