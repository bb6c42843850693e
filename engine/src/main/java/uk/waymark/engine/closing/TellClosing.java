package uk.waymark.engine.closing;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.CaseClosing.Why;

/** Tells everybody else that everything ends for a child; it writes first, so that whoever hears of it finds it written. */
@Component
public class TellClosing {

    private final EntityManager entities;
    private final ApplicationEventPublisher news;

    TellClosing(EntityManager entities, ApplicationEventPublisher news) {
        this.entities = entities;
        this.news = news;
    }

    /**
     * It ends for this reason.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code stale.page} when somebody else has written the file in this very moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(OpenCase child, Why why) {
        SamePage.write(entities);
        news.publishEvent(new CaseClosing(child.reference(), why));
    }
}
