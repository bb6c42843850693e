package uk.waymark.engine.transition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.crypto.Sealer;

/** Finds a young person's move to adult services, of which there is one, and seals and opens what was written. */
@Component
class GrowingUpRecords {

    private final GrowingUps moves;
    private final AdultServices services;
    private final AdultCareNotices notices;
    private final Sealer sealer;

    GrowingUpRecords(GrowingUps moves, AdultServices services, AdultCareNotices notices, Sealer sealer) {
        this.moves = moves;
        this.services = services;
        this.notices = notices;
        this.sealer = sealer;
    }

    GrowingUps moves() {
        return moves;
    }

    AdultServices services() {
        return services;
    }

    AdultCareNotices notices() {
        return notices;
    }

    /** The move that has begun. */
    GrowingUp begun(OpenCase child) {
        return moves.findByCaseId(child.caseId()).orElseThrow(() -> new Refusal.NotNow("growing.up.not.begun"));
    }

    List<AdultService> asked(OpenCase child) {
        return services.findByGrowingUpIdOrderByInvitedOnAscIdAsc(begun(child).id());
    }

    /** Whether this is who stays with the young person through the move. */
    boolean accompanies(Reader reader, UUID caseId) {
        return moves.findByCaseId(caseId)
                .map(GrowingUp::worker)
                .filter(worker -> worker.equals(reader.practitionerId()))
                .isPresent();
    }

    byte[] seal(OpenCase child, String field, UUID id, String text) {
        return sealer.seal(child.wrappedKey(), field + ":" + id, text.strip());
    }

    String open(OpenCase child, String field, UUID id, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field + ":" + id, sealed);
    }
}
