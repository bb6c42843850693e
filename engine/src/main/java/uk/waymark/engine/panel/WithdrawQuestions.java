package uk.waymark.engine.panel;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.clock.Today;

/** Takes the questions about a child who has died or moved away from every panel; what was asked and said stays to be read. */
@Component
public class WithdrawQuestions {

    private final PanelItems items;
    private final Today today;

    WithdrawQuestions(PanelItems items, Today today) {
        this.items = items;
        this.today = today;
    }

    /** Nobody is asked to decide any of them, or to tell the family what was decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void all(UUID caseId) {
        items.findByCaseIdOrderByIdDesc(caseId).forEach(item -> item.withdraw(today.date()));
    }
}
