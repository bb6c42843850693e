package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.Whole;

/** What a family says to the draft of a plan: to single sections, in the order of the plan, and to the whole. */
@Whole
public record CommentForm(
        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionA,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionB,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionC,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionD,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionE,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionF,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionG,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionH1,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionH2,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionI,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionJ,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String sectionK,

        @Nullable @Refused("plan.comment.missing") @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Nullable @Size(max = 200, message = "{too.long.200}")
        String setting,

        @NotNull(message = "{plan.meeting.wish.missing}") YesNo meeting,
        @NotNull(message = "{plan.budget.wish.missing}") YesNo budget)
        implements Whole.Answers {

    /** The name of the box for this section. */
    public static String box(PlanSection section) {
        return "section" + section.name();
    }

    Comments comments() {
        return new Comments(words == null ? "" : words.strip(), sections(), setting, meeting, budget);
    }

    @Override
    public Map<String, String> missing() {
        return (words == null || words.isBlank()) && sections().isEmpty()
                ? Map.of("words", "plan.comment.missing")
                : Map.of();
    }

    private Map<PlanSection, String> sections() {
        Map<PlanSection, String> said = new EnumMap<>(PlanSection.class);
        keep(said, PlanSection.A, sectionA);
        keep(said, PlanSection.B, sectionB);
        keep(said, PlanSection.C, sectionC);
        keep(said, PlanSection.D, sectionD);
        keep(said, PlanSection.E, sectionE);
        keep(said, PlanSection.F, sectionF);
        keep(said, PlanSection.G, sectionG);
        keep(said, PlanSection.H1, sectionH1);
        keep(said, PlanSection.H2, sectionH2);
        keep(said, PlanSection.I, sectionI);
        keep(said, PlanSection.J, sectionJ);
        keep(said, PlanSection.K, sectionK);
        return said;
    }

    private static void keep(Map<PlanSection, String> said, PlanSection section, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.put(section, words.strip());
        }
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a family's comments (not shown)";
    }
}
