package uk.waymark.engine.plan;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.engine.access.DataClass;

/** The sections of a plan, each of which must be told apart. Source: SEND Regulations 2014, regulation 12(1). */
public enum PlanSection {
    A("Views, interests and hopes", DataClass.CORE, Kind.TEXT),
    B("Special educational needs", DataClass.EDUCATION, Kind.NEED),
    C("Health needs", DataClass.HEALTH, Kind.NEED),
    D("Social care needs", DataClass.SOCIAL_CARE, Kind.NEED),
    E("Outcomes", DataClass.EDUCATION, Kind.OUTCOME),
    F("Special educational provision", DataClass.EDUCATION, Kind.PROVISION),
    G("Health provision", DataClass.HEALTH, Kind.PROVISION),
    H1("Social care provision that must be made under the 1970 Act", DataClass.SOCIAL_CARE, Kind.PROVISION),
    H2("Other social care provision", DataClass.SOCIAL_CARE, Kind.PROVISION),
    I("School, college or other setting", DataClass.EDUCATION, Kind.TEXT),
    J("Personal budget", DataClass.EDUCATION, Kind.TEXT),
    K("Advice and information", DataClass.EDUCATION, Kind.TEXT);

    /** What stands in a section. */
    public enum Kind {
        /** One text. */
        TEXT,
        /** Needs, each with its outcomes and its provision. */
        NEED,
        /** What is aimed for, for one need. */
        OUTCOME,
        /** What is done for one need: what, how long, how often, by whom. */
        PROVISION
    }

    private final String title;
    private final DataClass dataClass;
    private final Kind kind;

    PlanSection(String title, DataClass dataClass, Kind kind) {
        this.title = title;
        this.dataClass = dataClass;
        this.kind = kind;
    }

    /** The section in the family's words. */
    public String title() {
        return title;
    }

    /** The kind of information that it holds; an outcome belongs to the section of its need. */
    public DataClass dataClass() {
        return dataClass;
    }

    public Kind kind() {
        return kind;
    }

    /** Where the provision for a need of this section belongs; what educates or trains always belongs into F (section 21(5)). */
    public Set<PlanSection> metBy() {
        return switch (this) {
            case B -> EnumSet.of(F);
            case C -> EnumSet.of(G, F);
            case D -> EnumSet.of(H1, H2, F);
            default -> EnumSet.noneOf(PlanSection.class);
        };
    }

    /** Whether the health board's agreement is about this section. */
    boolean concernsHealthBoard() {
        return this == C || this == G;
    }
}
