package uk.waymark.web.care;

import uk.waymark.engine.access.DataClass;

/** The pages about plan and support, with the kind of information that each of them shows. */
public enum CarePage {
    PLANNING("planning", "Plan and goals", DataClass.CORE),
    PEOPLE("people-who-matter", "People who matter", DataClass.CORE),
    SKILLS("skills", "Skills for care", DataClass.HEALTH),
    TOGETHER("working-together", "Working together", DataClass.CORE),
    NEEDS("continuing-care", "Continuing care", DataClass.HEALTH),
    ADVANCE("advance-care-plan", "Advance care plan", DataClass.ADVANCE_CARE_PLAN);

    private final String path;
    private final String title;
    private final DataClass shows;

    CarePage(String path, String title, DataClass shows) {
        this.path = path;
        this.title = title;
        this.shows = shows;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** Its name in the navigation of a family, which reads most of it on one page; empty for what has no page of its own. */
    String familyTitle() {
        return switch (this) {
            case PLANNING -> "Care and support";
            case PEOPLE -> title;
            case ADVANCE -> "If things change";
            case SKILLS, TOGETHER, NEEDS -> "";
        };
    }

    /** Where an order leads that was carried out, below the child's own address. */
    public String saved() {
        return "/" + path + "?done=saved";
    }

    /** Why somebody who reads it may not change it: the key of a sentence. */
    String closed() {
        return this == PLANNING || this == TOGETHER ? "care.team.only" : "child.not.allowed";
    }

    DataClass shows() {
        return shows;
    }
}
