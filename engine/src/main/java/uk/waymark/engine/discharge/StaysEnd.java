package uk.waymark.engine.discharge;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.CaseClosing;

/** When a child has died or moved away, nobody here prepares a way home any more. */
@Component
class StaysEnd {

    private final StayRecords records;
    private final ChildFiles files;
    private final Today today;

    StaysEnd(StayRecords records, ChildFiles files, Today today) {
        this.records = records;
        this.files = files;
        this.today = today;
    }

    @EventListener
    void on(CaseClosing news) {
        files.findByReference(news.caseRef())
                .flatMap(file -> records.running(file.id()))
                .ifPresent(stay -> stay.end(StayState.ENDED, today.date()));
    }
}
