package uk.waymark.engine.transition;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.CaseClosing;

/** When a young person has died or moved away, nobody here plans a move any more. */
@Component
class GrowingUpEnds {

    private final GrowingUps moves;
    private final ChildFiles files;
    private final Today today;

    GrowingUpEnds(GrowingUps moves, ChildFiles files, Today today) {
        this.moves = moves;
        this.files = files;
        this.today = today;
    }

    @EventListener
    void on(CaseClosing news) {
        files.findByReference(news.caseRef())
                .flatMap(file -> moves.findByCaseId(file.id()))
                .filter(move -> move.state() != GrowingUpState.DONE)
                .ifPresent(move -> move.end(GrowingUpState.ENDED, today.date()));
    }
}
