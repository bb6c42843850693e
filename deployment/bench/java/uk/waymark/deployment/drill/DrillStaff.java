package uk.waymark.deployment.drill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import uk.waymark.deployment.drill.day.Staff;
import uk.waymark.deployment.drill.day.Staff.Duty;

/** The people who work in the area of a drill: its own, or those of a driven area. */
public final class DrillStaff {

    private static final Map<Duty, String> ROLES = Map.of(
            Duty.LEAD, "SEND_LEAD",
            Duty.CASEWORKER, "SEN_CASEWORKER",
            Duty.SCHOOL, "SCHOOL",
            Duty.NURSE, "COMMUNITY_NURSING",
            Duty.SOCIAL_WORKER, "SOCIAL_WORKER");
    private static final Map<Duty, String> SECTORS =
            Map.of(Duty.SCHOOL, "EDUCATION", Duty.NURSE, "HEALTH", Duty.SOCIAL_WORKER, "SOCIAL_CARE");

    private DrillStaff() {}

    /** Lets so many of each into an area that has nobody yet. */
    public static void letIn(DrillDatabase database, int ofEach) {
        ROLES.forEach((duty, role) -> database.letIn(
                role,
                SECTORS.getOrDefault(duty, "LOCAL_AUTHORITY"),
                IntStream.rangeClosed(1, ofEach)
                        .mapToObj(n -> DrillDatabase.name(role) + "." + n)
                        .toList()));
    }

    /** Those who are there, at most so many of each. */
    public static Staff at(Supplier<Visitor> browsers, DrillDatabase database, int ofEach) {
        Map<Duty, List<String>> names = new EnumMap<>(Duty.class);
        ROLES.forEach((duty, role) -> names.put(
                duty,
                database.texts("select a.username from account a join account_role r on r.account_id = a.id"
                        + " where a.enabled = true and a.practitioner_id is not null and r.role = '" + role
                        + "' order by a.username limit " + ofEach)));
        return new Staff(names, database.password(), browsers);
    }
}
