package uk.waymark.deployment.stories.world;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.Destination;
import uk.waymark.engine.discharge.GetReady;
import uk.waymark.engine.discharge.GoingHome;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.engine.discharge.NeedState;
import uk.waymark.engine.discharge.PlanGoingHome;
import uk.waymark.engine.discharge.ReadyWord;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.engine.discharge.StayView;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.discharge.LetTheChildGo;
import uk.waymark.processes.discharge.PrepareGoingHome;
import uk.waymark.processes.discharge.VisitAtHome;

/** How a child goes home from hospital: the plan, the meeting, the gate and the first visit. */
@TestComponent
public class GoesHome {

    private final Hospital hospital;
    private final Table table;
    private final Steps steps;
    private final Care care;
    private final Ledgers ledgers;

    GoesHome(Hospital hospital, Table table, Steps steps, Care care, Ledgers ledgers) {
        this.hospital = hospital;
        this.table = table;
        this.steps = steps;
        this.care = care;
        this.ledgers = ledgers;
    }

    /** What is recorded about the stay. */
    @TestComponent
    record Hospital(PlanGoingHome plans, GetReady list, LeaveHospital gate, StayPages pages) {}

    /** Where people meet. */
    @TestComponent
    record Table(PlanMeeting plans, HoldMeeting holding, MeetingPages pages) {}

    /** What people do on the way. */
    @TestComponent
    record Steps(Tasks tasks, PrepareGoingHome prepare, LetTheChildGo leaving, VisitAtHome visits, Today today) {}

    /** Going home is planned from today. */
    public void planned(Reader by, Child child, boolean rapid) {
        hospital.plans()
                .begin(
                        by,
                        child.reference(),
                        new GoingHome("Ward 3", steps.today().date(), null, rapid));
        ledgers.agree();
    }

    /** A planning meeting is to be held with these people. */
    public UUID plansMeeting(Reader by, Child child, List<Reader> people) {
        MeetingPlan plan = new MeetingPlan(
                MeetingKind.DISCHARGE_PLANNING,
                steps.today().date(),
                LocalTime.of(14, 0),
                false,
                "Ward 3",
                people.stream().map(person -> Care.id(person.practitionerId())).toList());
        return table.plans().plan(by, child.reference(), plan);
    }

    /** The planning meeting is held, and everybody comes. */
    public void everybodyMeets(Reader by, Child child, List<Reader> people) {
        UUID id = plansMeeting(by, child, people);
        MeetingView meeting = table.pages().one(by, care.open(by, child), id);
        HoldMeeting.Held held = new HoldMeeting.Held(
                steps.today().date(),
                meeting.invited().stream()
                        .filter(who -> who.guest() != Guest.CHILD)
                        .map(MeetingView.Invited::id)
                        .collect(Collectors.toSet()),
                "Home is ready on Friday.",
                "Whatever needs those who were not there.");
        table.holding().hold(by, child.reference(), id, held, meeting.version());
        ledgers.agree();
    }

    /** The meeting is written down, and everything that has to be ready at home is. */
    public void everythingIsReady(Reader by, Child child) {
        steps.prepare()
                .meetingHeld(by, steps.tasks().order(by, child, "hold-planning-meeting"), "Everybody was there.");
        ledgers.agree();
        listIsReady(by, child);
        steps.prepare().everythingReady(by, steps.tasks().order(by, child, "work-through-checklist"), "All is there.");
        ledgers.agree();
    }

    /** Everything on the list is ready. */
    public void listIsReady(Reader by, Child child) {
        for (StayView.Item item : stay(by, child).items()) {
            ReadyWord ready = new ReadyWord(NeedState.READY, by.practitionerId(), null, "");
            hospital.list().say(by, child.reference(), item.id(), ready, item.version());
        }
        ledgers.agree();
    }

    /** How a meeting stands. */
    public String meetingState(Reader by, Child child, UUID meeting) {
        return table.pages().one(by, care.open(by, child), meeting).state().name();
    }

    /** The ward says that the child has left for home. */
    public void leaves(Reader ward, Child child) {
        leaves(ward, child, "leave-hospital", 0, Destination.HOME);
    }

    /** The ward says so at one of the two steps, some days after it was so. */
    public void leaves(Reader ward, Child child, String step, int daysAgo, Destination where) {
        steps.leaving()
                .left(
                        ward,
                        steps.tasks().order(ward, child, step),
                        steps.today().date().minusDays(daysAgo),
                        where);
        ledgers.agree();
    }

    /** The hospice says how the child arrived. */
    public void arrives(Reader by, Child child) {
        steps.visits().arrived(by, steps.tasks().order(by, child, "hear-from-hospice"), "Safely, with her plan.");
        ledgers.agree();
    }

    /** Somebody senior decides within hours. */
    public void seniorDecides(Reader ward, Child child) {
        steps.leaving()
                .arranged(
                        ward,
                        steps.tasks().order(ward, child, "arrange-rapid-discharge"),
                        "Dr Invented",
                        "All is agreed.");
        ledgers.agree();
    }

    /** The child is on the way home for the last days. */
    public void leavesNow(Reader ward, Child child) {
        leaves(ward, child, "leave-hospital-now", 0, Destination.HOME);
    }

    /** A nurse sees the child at home. */
    public void visits(Reader nurse, Child child) {
        steps.visits()
                .visited(
                        nurse,
                        steps.tasks().order(nurse, child, "visit-at-home"),
                        steps.today().date(),
                        false,
                        "All is well.");
        ledgers.agree();
    }

    /** Somebody says that the meeting cannot be waited for. */
    public void withoutMeeting(Reader by, Child child) {
        hospital.gate()
                .allowWithoutMeeting(
                        by,
                        child.reference(),
                        "The family cannot wait.",
                        stay(by, child).version());
        ledgers.agree();
    }

    /** The child stays after all. */
    public void calledOff(Reader by, Child child) {
        hospital.plans().callOff(by, child.reference(), stay(by, child).version());
        ledgers.agree();
    }

    /** How it stands. */
    public StayView stay(Reader by, Child child) {
        return hospital.pages().latest(care.open(by, child)).orElseThrow();
    }

    /** A team manager who manages this person. */
    public Reader managerOf(People people, Reader person) {
        Reader manager = people.as(Role.TEAM_MANAGER);
        return new Reader(
                manager.accountId(),
                manager.practitionerId(),
                person.agencyId(),
                manager.areaId(),
                manager.roles(),
                manager.displayName());
    }
}
