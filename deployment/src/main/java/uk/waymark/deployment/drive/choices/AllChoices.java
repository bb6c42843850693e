package uk.waymark.deployment.drive.choices;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.waymark.deployment.drive.step.Acts;
import uk.waymark.deployment.drive.step.Choices;

/** Every step that somebody can do; part of a running Waymark only where a journey is driven. */
@Import({
    AdultChoices.class,
    AdvanceCareChoices.class,
    AppointmentChoices.class,
    AssessmentChoices.class,
    AssessmentChoices.Answering.class,
    HospitalChoices.class,
    MovingChoices.class,
    OtherChoices.class,
    PanelChoices.class,
    PlanChoices.class,
    PlanChoices.Draft.class,
    PlanChoices.Ends.class,
    ReassessmentChoices.class,
    ReferralChoices.class,
    ReferralChoices.Asking.class,
    ReviewChoices.class,
    SearchChoices.class,
    SearchChoices.Choosing.class,
    SearchChoices.Beginning.class
})
public class AllChoices {

    @Bean
    Acts acts(List<Choices> choices) {
        return new Acts(choices);
    }
}
