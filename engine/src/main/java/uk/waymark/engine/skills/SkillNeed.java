package uk.waymark.engine.skills;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;

/** Care of a child that takes skill, with the places where it is needed; it ends when the child no longer needs it. */
@Entity
public class SkillNeed {

    @Id
    private UUID id;

    private UUID caseId;

    private byte[] sealedSkill = {};

    private boolean vital;

    private String places = "";

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected SkillNeed() {}

    /** Needed in these places; {@code vital} when it keeps the child alive. */
    SkillNeed(UUID caseId, boolean vital, Set<Place> places) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.vital = vital;
        this.places = places.stream().sorted().map(Place::name).collect(Collectors.joining(","));
    }

    /** What it is. */
    void is(byte[] skill) {
        this.sealedSkill = skill.clone();
    }

    /** No longer needed. */
    void end(LocalDate on) {
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    byte[] skill() {
        return sealedSkill;
    }

    boolean vital() {
        return vital;
    }

    List<Place> places() {
        return Arrays.stream(places.split(",")).map(Place::valueOf).toList();
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    int edition() {
        return version == null ? 0 : version;
    }
}
