package uk.waymark.engine.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.casefile.ChildFiles;

/** The fifteen days in which a family answers a draft, and when they no longer count. */
@Component
public class FamilyTime {

    private final PlanClocks clocks;
    private final ChildFiles files;

    FamilyTime(PlanClocks clocks, ChildFiles files) {
        this.clocks = clocks;
        this.files = files;
    }

    /** The family has said all that it wants to say. */
    @Transactional
    public void answered(UUID caseId, UUID by) {
        clocks.familyEnds(caseId, by);
    }

    /** The days are over and nothing came; that is nobody's fault and no breach. */
    @Transactional
    public void isOver(String reference) {
        clocks.familyTimeOver(files.findByReference(reference).orElseThrow().id());
    }
}
