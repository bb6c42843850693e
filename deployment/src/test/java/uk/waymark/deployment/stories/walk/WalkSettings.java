package uk.waymark.deployment.stories.walk;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a walk needs beside the world of the stories. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    AdultChoices.class,
    AssessmentChoices.class,
    AssessmentChoices.Answering.class,
    CareHappenings.class,
    CareHappenings.Around.class,
    Cast.class,
    Footing.class,
    Happenings.class,
    Happenings.Comings.class,
    Happenings.Turns.class,
    HospitalChoices.class,
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
    SearchChoices.Beginning.class,
    Walk.class,
    Walk.Chance.class
})
class WalkSettings {}
