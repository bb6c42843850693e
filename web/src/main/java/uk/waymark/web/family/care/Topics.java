package uk.waymark.web.family.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.circle.CircleOfChild;
import uk.waymark.engine.learning.LearningPrompts;
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.planning.PlanOfChild;
import uk.waymark.engine.skills.SkillsOfChild;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.family.care.Topic.More;
import uk.waymark.web.family.needs.Need;
import uk.waymark.web.family.needs.Needs;

/** Tells a family part by part what is known of the care, what is still to be asked, and who sees to what is missing. */
@Component
class Topics {

    private final Needs needs;
    private final Plans plans;
    private final People people;
    private final Services services;

    Topics(Needs needs, Plans plans, People people, Services services) {
        this.needs = needs;
        this.plans = plans;
        this.people = people;
        this.services = services;
    }

    /** What is planned and hoped for. */
    @Component
    record Plans(PlanOfChild plan, OutcomesOfChild goals) {}

    /** Who is around the child. */
    @Component
    record People(CircleOfChild circle, SkillsOfChild skills) {}

    /** How those who help work. */
    @Component
    record Services(PartnershipOfChild together, VoiceInDecisions voices, LearningPrompts learning) {}

    /** The parts in their order; {@code health} when the reader may see health information. */
    List<Topic> of(ChildFrame child, OpenCase file, boolean health) {
        Map<Foundation, Need> all = new EnumMap<>(Foundation.class);
        needs.of(child, file).forEach(need -> all.put(need.foundation(), need));
        List<Topic> topics = new ArrayList<>();
        topics.add(topic(
                "hopes",
                all,
                Foundation.EVIDENCE_AND_INFORMATION,
                PlanTold.goals(plans.goals().list(file))));
        topics.add(topic(
                "plan",
                all,
                Foundation.PERSONALISED_CARE_PLANNING,
                PlanTold.plan(child.voice(), plans.plan().read(file))));
        Topic around = topic(
                "people",
                all,
                Foundation.INVOLVING_THOSE_IMPORTANT,
                PeopleTold.circle(
                        child.voice(),
                        people.circle().people(file),
                        people.circle().read(file)));
        topics.add(with(
                around, new More("Tell us who matters, and what would help you", child.href("people-who-matter"))));
        if (health) {
            topics.add(topic(
                    "skills",
                    all,
                    Foundation.EDUCATION_AND_TRAINING,
                    PeopleTold.skills(
                            child.voice(),
                            people.skills().lookedOn(file) != null,
                            people.skills().list(file))));
        }
        topics.add(topic(
                "together",
                all,
                Foundation.PARTNERSHIP_WORKING,
                TogetherTold.services(services.together().read(file))));
        topics.add(topic(
                "heard",
                all,
                Foundation.CO_DESIGN,
                TogetherTold.heard(services.voices().list(file))));
        topics.add(topic(
                "learned",
                all,
                Foundation.SHARING_LEARNING,
                TogetherTold.learned(services.learning().list(file))));
        return topics;
    }

    private static Topic topic(String id, Map<Foundation, Need> all, Foundation foundation, Told told) {
        Need need = Objects.requireNonNull(all.get(foundation));
        return new Topic(id, need.title(), need.means(), told.known(), told.toAsk(), need, null);
    }

    private static Topic with(Topic topic, More more) {
        return new Topic(topic.id(), topic.title(), topic.about(), topic.known(), topic.toAsk(), topic.need(), more);
    }
}
