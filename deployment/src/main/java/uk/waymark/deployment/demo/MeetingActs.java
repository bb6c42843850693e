package uk.waymark.deployment.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.GoingHome;
import uk.waymark.engine.discharge.PlanGoingHome;
import uk.waymark.engine.meeting.AgreeActions;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.engine.transition.BeginGrowingUp;

/** Where people of Northshire meet about a child, a child who is to come home, and one who grows up. */
@DemoPart
class MeetingActs {

    private final Cast cast;
    private final Today today;
    private final AccessPolicy policy;
    private final Table table;
    private final Ways ways;

    MeetingActs(Cast cast, Today today, AccessPolicy policy, Table table, Ways ways) {
        this.cast = cast;
        this.today = today;
        this.policy = policy;
        this.table = table;
        this.ways = ways;
    }

    /** Where people meet. */
    @DemoPart
    record Table(PlanMeeting plans, HoldMeeting holding, AgreeActions actions, MeetingPages pages) {}

    /** The way home from hospital, and the way to adult services. */
    @DemoPart
    record Ways(PlanGoingHome home, BeginGrowingUp growing, AskAdultServices services) {}

    /** The team has met; the nurse has something to do. */
    void teamMet(Reader by, String ref) {
        UUID id = plan(by, ref, MeetingKind.TEAM_AROUND_THE_CHILD, 0);
        MeetingView meeting = table.pages().one(by, policy.open(by, ref, DataClass.CORE, Act.READ), id);
        Set<UUID> everybody =
                meeting.invited().stream().map(MeetingView.Invited::id).collect(Collectors.toSet());
        HoldMeeting.Held held = new HoldMeeting.Held(
                today.date(),
                everybody,
                "School and the nurses use one list from now on. The family wants one number to ring.",
                "Who pays for the second set of hearing aids: the commissioner was not there.");
        table.holding().hold(by, ref, id, held, meeting.version());
        table.actions()
                .add(
                        by,
                        ref,
                        id,
                        new AgreeActions.Agreed(
                                "Send the list to school and to the family.",
                                today.date().plusDays(28),
                                cast.practitioner(Cast.NURSE),
                                null));
    }

    /** A child is in hospital; everybody meets soon. */
    void inHospital(Reader by, String ref) {
        ways.home()
                .begin(
                        by,
                        ref,
                        new GoingHome(
                                "Northshire Infirmary, Ward 3",
                                today.date(),
                                today.date().plusDays(8),
                                false));
        plan(by, ref, MeetingKind.DISCHARGE_PLANNING, 4);
    }

    /** A young person begins the way to adult services. */
    void growsUp(Reader by, String ref) {
        ways.growing().byHand(by, ref);
        ways.services().invite(by, ref, AdultServiceKind.ADULT_SPECIALIST, "Northshire Adult Neuromuscular Clinic");
        ways.services().invite(by, ref, AdultServiceKind.SOCIAL_CARE, "Northshire Adult Social Care");
    }

    private UUID plan(Reader by, String ref, MeetingKind kind, int days) {
        MeetingPlan plan = new MeetingPlan(
                kind,
                today.date().plusDays(days),
                LocalTime.of(14, 30),
                false,
                "The long room, Eastmoor Health Centre",
                List.of(cast.practitioner(Cast.NURSE), cast.practitioner("school")));
        return table.plans().plan(by, ref, plan);
    }
}
