package uk.waymark.web.plan.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.web.plan.PlanPage;

/** The plan of a child as its family reads it: the same facts as the team, with what the family can do about them. */
public record FamilyPlan(PlanPage page, List<SectionTold> sections, Times times, Changed changed) {

    /**
     * What can be done now.
     *
     * @param answer the family's own step; null when nothing is asked
     * @param commentsUntil the last day for saying something to the draft; null when that time does not run
     * @param planBy by when the final plan is due; null when it is not awaited
     * @param appeal the time for mediation and appeal; null where no decision gives any
     * @param ending whether the plan in force ends unless somebody appeals
     */
    public record Times(
            @Nullable ToAnswer answer,
            @Nullable LocalDate commentsUntil,
            @Nullable LocalDate planBy,
            @Nullable AppealTime appeal,
            boolean ending) {

        static final Times NONE = new Times(null, null, null, null, false);
    }

    /**
     * The family's own step.
     *
     * @param by by when, as a sentence; empty without a date
     * @param otherwise what happens if we do not hear from them
     */
    public record ToAnswer(String what, String href, String by, String otherwise) {}

    /**
     * What is different from the version before.
     *
     * @param since the number of that version; 0 when there is none
     */
    public record Changed(int since, List<SectionTold> sections) {}

    public FamilyPlan {
        sections = List.copyOf(sections);
    }

    /** The version that is shown; null when there is none to read. */
    public @Nullable PlanHeader header() {
        return page.sheet() == null ? null : page.sheet().plan().header();
    }

    /** Whether it is still open to change. */
    public boolean draft() {
        PlanHeader header = header();
        return header != null && header.status() == PlanStatus.SENT;
    }

    /** Whether it was decided that no plan is made. */
    public boolean refused() {
        return page.talk().decided() != null && page.talk().decided().answer() == PlanNeed.NOT_NEEDED;
    }

    /** A section in the family's words. */
    public SectionTold told(PlanSection section) {
        return sections.stream()
                .filter(told -> told.section() == section)
                .findFirst()
                .orElseThrow();
    }
}
