package uk.waymark.engine.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Sector;
import uk.waymark.rules.YesNo;

/**
 * What is known of how the services work together for a child.
 *
 * @param sectors the sectors that the child needs, as words of the closed list; empty when nobody has said
 * @param jointReviewOn the day on which everybody last met
 * @param barrier whether something stands in the way
 * @param barrierSince since when
 * @param blocked whether care waits because services do not agree who pays
 */
@Embeddable
public record PartnershipFacts(
        String sectors,
        @Enumerated(EnumType.STRING) YesNo partsAgreed,
        @Enumerated(EnumType.STRING) YesNo fundingAgreed,
        @Nullable LocalDate jointReviewOn,

        @Enumerated(EnumType.STRING) @Column(name = "barrier")
        YesNo barrier,

        @Nullable LocalDate barrierSince,
        @Enumerated(EnumType.STRING) YesNo blocked) {

    /** The sectors that a child may need; a family is always there. */
    public static final List<Sector> OFFERED =
            List.of(Sector.EDUCATION, Sector.HEALTH, Sector.SOCIAL_CARE, Sector.HOSPICE, Sector.VOLUNTARY);

    /** Nobody has said anything yet. */
    public static PartnershipFacts unknown() {
        YesNo open = YesNo.NOT_KNOWN;
        return new PartnershipFacts("", open, open, null, open, null, open);
    }

    /** Sectors as they are stored. */
    public static String stored(Collection<Sector> sectors) {
        return sectors.stream().sorted().map(Sector::name).collect(Collectors.joining(","));
    }

    /** The sectors again. */
    public List<Sector> needed() {
        return read(sectors);
    }

    /** Sectors from how they are stored. */
    public static List<Sector> read(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(",")).map(Sector::valueOf).toList();
    }
}
