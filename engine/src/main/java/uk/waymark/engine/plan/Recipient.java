package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** To whom the law sends a final plan: a school or college only where section I names it. Source: SEND Regulations 2014, regulation 13(2). */
public enum Recipient {
    FAMILY("The family"),
    SETTING("The school, college or other setting"),
    /** The one that section I names from the day of a move. */
    NEXT("The school, college or other setting after the move"),
    ICB("The integrated care board");

    private final String title;

    Recipient(String title) {
        this.title = title;
    }

    /** To whom a plan goes that is sent on this day. */
    static Set<Recipient> of(PlanDocument plan, LocalDate sentOn) {
        Set<Recipient> all = EnumSet.of(FAMILY, ICB);
        if (plan.names(sentOn, false)) {
            all.add(SETTING);
        }
        if (plan.names(sentOn, true)) {
            all.add(NEXT);
        }
        return all;
    }

    /** The recipient in plain words. */
    public String title() {
        return title;
    }
}
