package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.AgreeActions;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;

/** The teams of Northshire meet about a child, with the family. */
@DemoPart
class MeetingActs {

    private final PlanMeeting plans;
    private final HoldMeeting held;
    private final AgreeActions actions;
    private final MeetingPages pages;
    private final Around around;

    MeetingActs(PlanMeeting plans, HoldMeeting held, AgreeActions actions, MeetingPages pages, Around around) {
        this.plans = plans;
        this.held = held;
        this.actions = actions;
        this.pages = pages;
        this.around = around;
    }

    /** Who may open the child, what day it is, and who is in the team. */
    @DemoPart
    record Around(AccessPolicy policy, Today today, JdbcClient jdbc) {

        List<UUID> team(OpenCase child) {
            return jdbc.sql("select distinct practitioner_id from team_member where case_id = :child and left_on is null")
                    .param("child", Ids.bytes(child.caseId()))
                    .query((row, n) -> Ids.uuid(row.getBytes(1)))
                    .list();
        }
    }

    /** The whole team and the family are invited for a morning in so many days. */
    void plan(Reader by, String ref, int inDays) {
        LocalDate on = around.today().date().plusDays(inDays);
        plans.plan(
                by,
                ref,
                new MeetingPlan(
                        MeetingKind.TEAM_AROUND_THE_CHILD,
                        on,
                        LocalTime.of(10, 0),
                        true,
                        "A video call; the key worker sends the way in",
                        around.team(child(by, ref))));
    }

    /** The latest meeting takes place, everybody of the team comes, and the key worker takes something away to do. */
    void hold(Reader by, String ref, String minutes, String agreed) {
        OpenCase child = child(by, ref);
        UUID id = pages.list(child, 1, 1).items().get(0).id();
        MeetingView meeting = pages.one(by, child, id);
        held.hold(
                by,
                ref,
                id,
                new HoldMeeting.Held(
                        around.today().date(),
                        meeting.invited().stream()
                                .filter(invited -> invited.guest() != Guest.CHILD)
                                .map(MeetingView.Invited::id)
                                .collect(Collectors.toSet()),
                        minutes,
                        ""),
                meeting.version());
        LocalDate inTwoWeeks = around.today().date().plusWeeks(2);
        actions.add(by, ref, id, new AgreeActions.Agreed(agreed, inTwoWeeks, by.practitionerId(), null));
    }

    private OpenCase child(Reader by, String ref) {
        return around.policy().open(by, ref, DataClass.CORE, Act.READ);
    }
}
