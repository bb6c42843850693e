package uk.waymark.engine.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.clock.Today;

/** States legal grounds for sharing; the caller has opened the file for it. */
@Component
public class Grounds {

    /**
     * A ground in law.
     *
     * @param words the duty or power, at most 60 characters
     * @param citation where it stands, at most 200 characters
     */
    public record Ground(String words, String citation) {}

    private final LawfulBases bases;
    private final Today today;

    Grounds(LawfulBases bases, Today today) {
        this.bases = bases;
        this.today = today;
    }

    /** States the ground for this agency and class; stating it again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void state(UUID caseId, UUID agencyId, DataClass dataClass, Ground ground, @Nullable UUID by) {
        boolean stated = bases.findByCaseId(caseId).stream()
                .anyMatch(basis -> basis.agencyId().equals(agencyId)
                        && basis.dataClass() == dataClass
                        && basis.ground().equals(ground.words()));
        if (!stated) {
            LawfulBasis basis = new LawfulBasis(caseId, agencyId, dataClass, ground, today.date());
            basis.recordedBy(by);
            bases.save(basis);
        }
    }
}
