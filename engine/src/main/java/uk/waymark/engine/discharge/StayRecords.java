package uk.waymark.engine.discharge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.crypto.Sealer;

/** Finds a child's stay in hospital, of which one at most is running, and seals and opens what was written. */
@Component
class StayRecords {

    private static final List<StayState> RUNNING =
            Arrays.stream(StayState.values()).filter(StayState::running).toList();

    private final HospitalStays stays;
    private final DischargeItems items;
    private final ChildFiles files;
    private final Sealer sealer;

    StayRecords(HospitalStays stays, DischargeItems items, ChildFiles files, Sealer sealer) {
        this.stays = stays;
        this.items = items;
        this.files = files;
        this.sealer = sealer;
    }

    HospitalStays stays() {
        return stays;
    }

    DischargeItems items() {
        return items;
    }

    Optional<HospitalStay> running(UUID caseId) {
        return stays.findByCaseIdAndStateIn(caseId, RUNNING).stream().findFirst();
    }

    /** The stay that is running and is in this state. */
    HospitalStay in(OpenCase child, StayState state) {
        return running(child.caseId())
                .filter(stay -> stay.state() == state)
                .orElseThrow(() -> new Refusal.NotNow("stay.not.running"));
    }

    HospitalStay inHospital(OpenCase child, int version) {
        HospitalStay stay = in(child, StayState.IN_HOSPITAL);
        SamePage.require(version, stay.version());
        return stay;
    }

    /** Lets the rules know of the day on which the child is to leave. */
    void tellRules(UUID caseId, @Nullable LocalDate goingHomeOn) {
        ChildFile file = files.findById(caseId).orElseThrow();
        Condition now = file.condition();
        file.has(new Condition(
                now.lifeLimiting(),
                now.symptomPlan(),
                now.category(),
                now.phase(),
                goingHomeOn,
                now.adultTransferOn()));
    }

    byte[] seal(OpenCase child, String field, UUID id, String text) {
        return sealer.seal(child.wrappedKey(), field + ":" + id, text.strip());
    }

    String open(OpenCase child, String field, UUID id, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field + ":" + id, sealed);
    }
}
