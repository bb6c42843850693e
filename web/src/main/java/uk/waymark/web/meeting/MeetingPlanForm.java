package uk.waymark.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A meeting as somebody plans or moves it. */
public record MeetingPlanForm(
        @NotNull(message = "{meeting.kind.missing}") MeetingKind kind,
        @Refused("meeting.past") @RealDate TypedDate on,

        @NotNull @Pattern(regexp = MeetingPlanForm.TIME, message = "{meeting.time.wrong}")
        String at,

        @NotNull(message = "{meeting.remote.missing}") Boolean remote,

        @NotBlank(message = "{meeting.place.missing}") @Size(max = 200, message = "{too.long.200}")
        String place,

        @Refused({"meeting.joint.agencies", "meeting.not.in.team"}) @Nullable
        List<UUID> people,

        @Nullable Integer version,
        @Nullable UUID commandId) {

    /** How a time of day may be typed. */
    public static final String TIME = "\\s*([01]?\\d|2[0-3]):[0-5]\\d\\s*";

    static MeetingPlanForm of(MeetingView meeting) {
        return new MeetingPlanForm(
                meeting.kind(),
                TypedDate.of(meeting.on()),
                meeting.at(),
                meeting.remote(),
                meeting.place(),
                null,
                meeting.version(),
                null);
    }

    MeetingPlan plan() {
        return new MeetingPlan(
                kind, on.date().orElseThrow(), time(at), remote, place.strip(), people == null ? List.of() : people);
    }

    /** A time of day as people type it: 9:30 or 09:30. */
    public static LocalTime time(String typed) {
        String time = typed.strip();
        return LocalTime.parse(time.length() == 4 ? "0" + time : time);
    }

    /** Never the place. */
    @Override
    public String toString() {
        return "a meeting (not shown)";
    }
}
