package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What the notice that says no contains, and when and how the family was told. */
public record NoticeForm(
        @Refused("notice.incomplete") @Nullable List<Part> contains,

        @Refused({"told.in.future", "told.before.decision", "plan.sent.before.written"})
        @RealDate(missing = "{told.on.missing}")
        TypedDate toldOn,

        @NotNull(message = "{told.how.missing}") ToldHow how) {

    /** What the law asks for. */
    public enum Part {
        REASONS("The reasons for the decision"),
        APPEAL("The right to appeal to the tribunal, and by when"),
        MEDIATION("Mediation: that it must be considered before most appeals, and whom to ring"),
        DISAGREEMENT_RESOLUTION("Other ways to settle a disagreement"),
        FREE_ADVICE("The free and independent advice service (SENDIASS)");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** The part in plain words. */
        public String title() {
            return title;
        }

        /** Whether a letter with these parts has everything that the law asks for. */
        public static boolean whole(@Nullable List<Part> parts) {
            return parts != null && parts.containsAll(List.of(values()));
        }
    }

    /** The notice as the engine checks it. */
    public Notice notice() {
        return notice(List.of());
    }

    /** The same with those who were told beside the family. */
    public Notice notice(@Nullable List<Notice.AlsoTold> others) {
        List<Part> parts = Objects.requireNonNullElse(contains, List.of());
        return new Notice(
                parts.contains(Part.REASONS),
                parts.contains(Part.APPEAL),
                parts.contains(Part.MEDIATION),
                parts.contains(Part.DISAGREEMENT_RESOLUTION),
                parts.contains(Part.FREE_ADVICE),
                toldOn.date().orElseThrow(),
                how,
                Set.copyOf(Objects.requireNonNullElse(others, List.of())));
    }
}
