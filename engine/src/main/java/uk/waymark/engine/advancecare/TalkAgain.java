package uk.waymark.engine.advancecare;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.news.AdvanceTalkWished;
import uk.waymark.engine.people.Role;

/** A family says that it wants to talk about what matters if things change; nobody has to wait for a date. */
@Component
public class TalkAgain {

    private final CareChanges changes;
    private final ApplicationEventPublisher news;

    TalkAgain(CareChanges changes, ApplicationEventPublisher news) {
        this.changes = changes;
        this.news = news;
    }

    /** Whether this reader can say so: the family itself, or the key worker for them. */
    public static boolean mayWish(Reader reader) {
        return reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON) || reader.is(Role.KEY_WORKER);
    }

    /**
     * The family wishes to talk, for the first time or again.
     *
     * @throws Refusal.NotAllowed {@code advance.talk.family} for anybody but family and key worker
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public void wish(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.ADVANCE_CARE_PLAN, Act.READ);
        if (!mayWish(reader)) {
            throw new Refusal.NotAllowed("advance.talk.family");
        }
        changes.made(reader, child, AuditAction.FACT_CHANGED, "advance-plan talk-wished");
        news.publishEvent(new AdvanceTalkWished(reference));
    }
}
