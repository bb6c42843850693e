package uk.waymark.rules.continuingcare;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

/**
 * The levels of need in the ten areas of care, and how often the high ones occur; null and NOT_KNOWN mean not recorded.
 *
 * @param breathing the level of that area, see {@link CareDomain}
 * @param eating the level of that area, see {@link CareDomain}
 * @param mobility the level of that area, see {@link CareDomain}
 * @param continence the level of that area, see {@link CareDomain}
 * @param skin the level of that area, see {@link CareDomain}
 * @param communication the level of that area, see {@link CareDomain}
 * @param medicines the level of that area, see {@link CareDomain}
 * @param psychological the level of that area, see {@link CareDomain}
 * @param seizures the level of that area, see {@link CareDomain}
 * @param behaviour the level of that area, see {@link CareDomain}
 * @param highDomains how many areas are at HIGH
 * @param severeDomains how many areas are at SEVERE
 * @param priorityDomains how many areas are at PRIORITY
 * @param unknownDomains for how many areas nobody has recorded a level
 * @param fastTrack whether the child is near the end of life, so that care cannot wait for the usual way
 */
public record ContinuingCareFacts(
        NeedLevel breathing,
        NeedLevel eating,
        NeedLevel mobility,
        NeedLevel continence,
        NeedLevel skin,
        NeedLevel communication,
        NeedLevel medicines,
        NeedLevel psychological,
        NeedLevel seizures,
        NeedLevel behaviour,
        @Nullable Integer highDomains,
        @Nullable Integer severeDomains,
        @Nullable Integer priorityDomains,
        @Nullable Integer unknownDomains,
        YesNo fastTrack) {

    /** Reads an absent answer as not known. */
    public ContinuingCareFacts {
        breathing = known(breathing);
        eating = known(eating);
        mobility = known(mobility);
        continence = known(continence);
        skin = known(skin);
        communication = known(communication);
        medicines = known(medicines);
        psychological = known(psychological);
        seizures = known(seizures);
        behaviour = known(behaviour);
        fastTrack = requireNonNullElse(fastTrack, YesNo.NOT_KNOWN);
    }

    /** The facts that these levels make; an area without a level is not known. */
    public static ContinuingCareFacts of(Map<CareDomain, NeedLevel> levels, YesNo fastTrack) {
        return new ContinuingCareFacts(
                known(levels.get(CareDomain.BREATHING)),
                known(levels.get(CareDomain.EATING)),
                known(levels.get(CareDomain.MOBILITY)),
                known(levels.get(CareDomain.CONTINENCE)),
                known(levels.get(CareDomain.SKIN)),
                known(levels.get(CareDomain.COMMUNICATION)),
                known(levels.get(CareDomain.MEDICINES)),
                known(levels.get(CareDomain.PSYCHOLOGICAL)),
                known(levels.get(CareDomain.SEIZURES)),
                known(levels.get(CareDomain.BEHAVIOUR)),
                count(levels, NeedLevel.HIGH),
                count(levels, NeedLevel.SEVERE),
                count(levels, NeedLevel.PRIORITY),
                CareDomain.values().length - levels.size() + count(levels, NeedLevel.NOT_KNOWN),
                fastTrack);
    }

    /** A child whose needs nobody has looked at yet. */
    public static ContinuingCareFacts unknown() {
        return FactSheet.blank(ContinuingCareFacts.class);
    }

    private static int count(Map<CareDomain, NeedLevel> levels, NeedLevel wanted) {
        return (int) levels.values().stream().filter(level -> level == wanted).count();
    }

    private static NeedLevel known(@Nullable NeedLevel level) {
        return requireNonNullElse(level, NeedLevel.NOT_KNOWN);
    }
}
