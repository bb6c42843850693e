package uk.waymark.web.referral;

import java.util.List;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.web.component.Choice;

/** In which capacity somebody asks, in their own words. */
public final class Askers {

    private Askers() {}

    /** A professional's choices. */
    public static List<Choice> professional() {
        return List.of(
                Choice.of(AskedBy.SETTING.name(), "for a nursery, school or college"),
                Choice.of(AskedBy.HEALTH.name(), "for a health service"),
                Choice.of(AskedBy.SOCIAL_CARE.name(), "for social care"),
                Choice.of(AskedBy.PARENT.name(), "for a parent or carer, who asked you to"),
                Choice.of(AskedBy.YOUNG_PERSON.name(), "for a young person, who asked you to"),
                Choice.of(AskedBy.OTHER.name(), "for somebody else"));
    }

    /** A family's choices. */
    public static List<Choice> family() {
        return List.of(
                Choice.of(AskedBy.PARENT.name(), "A parent or carer"),
                Choice.of(AskedBy.YOUNG_PERSON.name(), "The young person")
                        .hint("From the end of the school year in which you turn 16 you can ask for yourself"),
                Choice.of(AskedBy.OTHER.name(), "Somebody else in the family, or a friend"));
    }
}
