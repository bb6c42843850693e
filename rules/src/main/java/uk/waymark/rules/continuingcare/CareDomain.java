package uk.waymark.rules.continuingcare;

import java.util.Arrays;
import java.util.List;

/** The ten areas of care of the decision support tool. Source: continuing care framework 2016. */
public enum CareDomain {
    BREATHING("Breathing"),
    EATING("Eating and drinking"),
    MOBILITY("Mobility"),
    CONTINENCE("Continence"),
    SKIN("Skin and tissue"),
    COMMUNICATION("Communication"),
    MEDICINES("Medicines and treatment"),
    PSYCHOLOGICAL("Psychological and emotional needs"),
    SEIZURES("Seizures"),
    BEHAVIOUR("Challenging behaviour");

    private final String title;

    CareDomain(String title) {
        this.title = title;
    }

    /** Its name as professionals and families read it. */
    public String title() {
        return title;
    }

    /** The levels that this area has, the lowest first, and not known; the highest is a setting, see {@link Ceilings}. */
    public List<NeedLevel> levels() {
        NeedLevel highest = Ceilings.of(this);
        return Arrays.stream(NeedLevel.values())
                .filter(level -> level == NeedLevel.NOT_KNOWN || level.compareTo(highest) <= 0)
                .toList();
    }
}
