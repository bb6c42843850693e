package uk.waymark.engine.keyworker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** One person who was proposed as a child's key worker in one round, with the reasons, and what became of it. */
@Entity
public class KeyWorkerProposal {

    @Id
    private UUID id;

    private UUID requestId;

    private UUID practitionerId;

    private int round;

    private int place;

    private int score;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    private @Nullable String whyNot;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected KeyWorkerProposal() {}

    /** Proposed in this round; {@code reasons} is a JSON list. */
    KeyWorkerProposal(KeyWorkerRequest request, UUID practitionerId, int place, int score, String reasons) {
        this.id = Ids.next();
        this.requestId = request.id();
        this.round = request.round();
        this.practitionerId = practitionerId;
        this.place = place;
        this.score = score;
        this.reasons = reasons;
    }

    /** What became of it. */
    void became(ProposalState newState, @Nullable String why) {
        this.state = newState;
        this.whyNot = why;
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    public int round() {
        return round;
    }

    public int place() {
        return place;
    }

    public int score() {
        return score;
    }

    public String reasons() {
        return reasons;
    }

    public ProposalState state() {
        return state;
    }

    public @Nullable String whyNot() {
        return whyNot;
    }
}
