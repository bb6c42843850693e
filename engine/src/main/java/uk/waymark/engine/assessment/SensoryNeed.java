package uk.waymark.engine.assessment;

import java.util.Collection;
import java.util.Optional;
import uk.waymark.engine.referral.NeedKind;

/**
 * A need for which the school's advice is given only after speaking with a teacher who is qualified for it. Source: SEND
 * Regulations 2014, reg 6(2).
 */
public enum SensoryNeed {
    HEARING("hearing", "a qualified teacher of deaf children"),
    VISION("vision", "a qualified teacher of children with a vision impairment"),
    MULTI_SENSORY("hearing and vision together", "a qualified teacher of children with a multi-sensory impairment");

    /** Where the law asks for it. */
    public static final String SOURCE = "reg 6(2)";

    private final String title;
    private final String teacher;

    SensoryNeed(String title, String teacher) {
        this.title = title;
        this.teacher = teacher;
    }

    /** The one of these needs that was named for a child, as {@link NeedKind} names needs; both senses are one need of their own. */
    public static Optional<SensoryNeed> among(Collection<String> needs) {
        boolean hearing = needs.contains(NeedKind.HEARING.name());
        boolean vision = needs.contains(NeedKind.VISION.name());
        if (needs.contains(NeedKind.MULTI_SENSORY.name()) || (hearing && vision)) {
            return Optional.of(MULTI_SENSORY);
        }
        return hearing ? Optional.of(HEARING) : vision ? Optional.of(VISION) : Optional.empty();
    }

    /** The need in the middle of a sentence. */
    public String title() {
        return title;
    }

    /** Who is to be asked before the school's advice is given. */
    public String teacher() {
        return teacher;
    }
}
