package uk.waymark.web.tasks.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Presence;
import uk.waymark.web.form.Refused;

/** What a panel says to the need, and who was there, as it was typed; whoever is not named was not there. */
public record NeedForm(
        @Refused({"panel.agency.missing", "panel.nobody.decides"}) @Nullable @Size(max = 100)
        String educationPerson,

        @Nullable Boolean educationMay,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String educationInterest,

        @Nullable @Size(max = 100) String healthPerson,
        @Nullable Boolean healthMay,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String healthInterest,

        @Nullable @Size(max = 100) String carePerson,
        @Nullable Boolean careMay,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String careInterest,

        @NotNull(message = "{decision.missing}") NeedOutcome outcome,

        @Refused("panel.test.missing") @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String legalTest,

        @Refused("panel.reason.missing")
        @NotBlank(message = "{panel.reason.missing}")
        @Size(max = 2000, message = "{too.long.2000}")
        String reason) {

    NeedDecision decision() {
        List<Presence> present = new ArrayList<>();
        add(present, PanelAgency.EDUCATION, educationPerson, educationMay, educationInterest);
        add(present, PanelAgency.HEALTH, healthPerson, healthMay, healthInterest);
        add(present, PanelAgency.SOCIAL_CARE, carePerson, careMay, careInterest);
        return new NeedDecision(outcome, legalTest == null ? "" : legalTest.strip(), reason.strip(), present);
    }

    private static void add(
            List<Presence> present,
            PanelAgency agency,
            @Nullable String person,
            @Nullable Boolean may,
            @Nullable String interest) {
        if (person != null && !person.isBlank()) {
            present.add(new Presence(agency, person.strip(), Boolean.TRUE.equals(may), interest));
        }
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what a panel says to a need (not shown)";
    }
}
