package uk.waymark.deployment.drive.life;

import static uk.waymark.engine.access.Act.READ;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Team;

/** People who work with a child meet and write down what they said. */
final class Meet {

    private final PlanMeeting plans;
    private final HoldMeeting holding;
    private final MeetingPages pages;
    private final AccessPolicy policy;
    private final Around around;

    Meet(PlanMeeting plans, HoldMeeting holding, MeetingPages pages, AccessPolicy policy, Around around) {
        this.plans = plans;
        this.holding = holding;
        this.pages = pages;
        this.policy = policy;
        this.around = around;
    }

    /** Who is around the child, and what day it is. */
    record Around(Team team, Today today) {}

    /** Everybody of the team comes, and before going home the ward and the nurses. */
    void held(MeetingKind kind, Reader by, DrivenChild child) {
        List<UUID> others =
                around.team().practitioners(child.one().id()).stream().sorted().toList();
        MeetingPlan plan = new MeetingPlan(kind, around.today().date(), LocalTime.of(14, 0), true, "By video", others);
        UUID id = plans.plan(by, child.reference(), plan);
        if (kind == MeetingKind.DISCHARGE_PLANNING) {
            wardAndHome(by, child, id);
        }
        MeetingView meeting = pages.one(by, policy.open(by, child.reference(), DataClass.CORE, READ), id);
        Set<UUID> came = meeting.invited().stream()
                .filter(who -> who.guest() != Guest.CHILD)
                .map(MeetingView.Invited::id)
                .collect(Collectors.toSet());
        HoldMeeting.Held held = new HoldMeeting.Held(
                around.today().date(), came, "We know who does what.", "Who pays for the night is open.");
        holding.hold(by, child.reference(), id, held, meeting.version());
    }

    /** Ward and community nurses are at the table also while nobody of them is in the team. */
    private void wardAndHome(Reader by, DrivenChild child, UUID meeting) {
        UUID agency = by.agencyId();
        if (agency != null) {
            plans.inviteService(by, child.reference(), meeting, agency, Role.HOSPITAL);
            plans.inviteService(by, child.reference(), meeting, agency, Role.COMMUNITY_NURSING);
        }
    }
}
