package uk.waymark.engine.transition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;

/** Keeps that adult continuing healthcare was told of a young person at an age, or that this was not needed. */
@Component
public class TellAdultCare {

    private final CareChanges changes;
    private final AdultCareNotices notices;
    private final Today today;

    TellAdultCare(CareChanges changes, AdultCareNotices notices, Today today) {
        this.changes = changes;
        this.notices = notices;
        this.today = today;
    }

    /**
     * Stores what was done; doing it again changes nothing. Source: National Framework for Children and Young People's
     * Continuing Care 2016: at 14, at 16, and as soon as practicable after the 17th birthday.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public void said(Reader reader, String reference, AdultCareAge age, AdultCareWord word) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.READ);
        boolean known =
                notices.findByCaseIdOrderByAge(child.caseId()).stream().anyMatch(notice -> notice.age() == age.years());
        if (!known) {
            notices.save(new AdultCareNotice(child.caseId(), age, word, today.date(), reader.accountId()));
            changes.made(
                    reader, child, AuditAction.FACT_CHANGED, "growing-up adult-care age=" + age.years() + " " + word);
        }
    }
}
