package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.engine.transition.ServiceAnswer;
import uk.waymark.engine.transition.TalkTopic;
import uk.waymark.engine.transition.Talks;
import uk.waymark.processes.transition.FirstAppointment;
import uk.waymark.processes.transition.GrowUpTogether;
import uk.waymark.processes.transition.GrowingUpNotes;
import uk.waymark.processes.transition.RingAdultService;
import uk.waymark.processes.transition.WriteToAdultCare;

/** How a young person moves to adult services: who stays, who is asked, the two plans, and the first appointment. */
@TestComponent
public class GrowsUp {

    private final Steps steps;
    private final Adults adults;
    private final Tasks tasks;
    private final Care care;
    private final Desk.Words words;

    GrowsUp(Steps steps, Adults adults, Tasks tasks, Care care, Desk.Words words) {
        this.steps = steps;
        this.adults = adults;
        this.tasks = tasks;
        this.care = care;
        this.words = words;
    }

    /** What people do on the way. */
    @TestComponent
    record Steps(
            GrowUpTogether together,
            GrowingUpNotes notes,
            WriteToAdultCare adultCare,
            RingAdultService ring,
            FirstAppointment appointment) {}

    /** What is recorded. */
    @TestComponent
    record Adults(
            AskAdultServices services,
            GrowingUpPages pages,
            Talks talks,
            PlanMeeting plans,
            HoldMeeting holding,
            MeetingPages meetings) {}

    /** Somebody is named who stays through the move. */
    public void staysThrough(Reader by, Child child, Reader who) {
        steps.together().named(by, tasks.order(by, child, "name-transition-worker"), Care.id(who.practitionerId()));
        words.then();
    }

    /** A step that is done by asking or ringing. */
    public void notes(Reader by, Child child, String step) {
        steps.notes().done(by, tasks.order(by, child, step), "We spoke.");
        words.then();
    }

    /** Adult continuing healthcare is told, or it is not needed. */
    public void writesToAdultCare(Reader by, Child child, String step, AdultCareWord word) {
        steps.adultCare().said(by, tasks.order(by, child, step), word, "The duty desk, today.");
        words.then();
    }

    /** Something is talked over. */
    public void talksOver(Reader by, Child child, TalkTopic topic) {
        adults.talks().about(by, child.reference(), topic, words.today().date(), "She decides herself.");
        words.then();
    }

    /** A service for adults is invited. */
    public UUID invites(Reader by, Child child, AdultServiceKind kind) {
        return adults.services().invite(by, child.reference(), kind, "Invented " + kind.title());
    }

    /** A service for adults answers, and the young person meets somebody from there when it takes part. */
    public void answers(Reader by, Child child, UUID service, ServiceAnswer answer) {
        adults.services()
                .answered(
                        by,
                        child.reference(),
                        service,
                        answer,
                        service(by, child, service).version());
        words.then();
    }

    /** The young person meets somebody from a service. */
    public void meets(Reader by, Child child, UUID service) {
        adults.services()
                .met(
                        by,
                        child.reference(),
                        service,
                        words.today().date(),
                        service(by, child, service).version());
        words.then();
    }

    /** The two plans are written. */
    public void plansBothWays(Reader by, Child child) {
        steps.together()
                .planned(by, tasks.order(by, child, "plan-both-ways"), "College, and a flat.", "Home, with Rainbow.");
        words.then();
    }

    /** Everybody meets about growing up. */
    public void everybodyMeets(Reader by, Child child, List<Reader> people) {
        UUID id = adults.plans()
                .plan(
                        by,
                        child.reference(),
                        new MeetingPlan(
                                MeetingKind.TRANSITION,
                                words.today().date(),
                                LocalTime.of(10, 0),
                                true,
                                "By video",
                                people.stream()
                                        .map(who -> Care.id(who.practitionerId()))
                                        .toList()));
        MeetingView meeting = adults.meetings().one(by, care.open(by, child), id);
        HoldMeeting.Held held = new HoldMeeting.Held(
                words.today().date(),
                meeting.invited().stream().map(MeetingView.Invited::id).collect(Collectors.toSet()),
                "We spoke about what is hoped for.",
                "The adult team was not there.");
        adults.holding().hold(by, child.reference(), id, held, meeting.version());
        words.then();
    }

    /** Whether it is time to move. */
    public void timeToMove(Reader by, Child child, boolean now) {
        steps.together().met(by, tasks.order(by, child, "hold-transition-meeting"), now, "She wants to wait.");
        words.then();
    }

    /** A service that is silent is rung, or taken to somebody senior. */
    public void rings(Reader by, Child child, String step) {
        steps.ring().done(by, tasks.order(by, child, step), "The duty desk; they ring back tomorrow.");
        words.then();
    }

    /** A day is agreed for a first appointment. */
    public void agrees(Reader by, Child child, String step, LocalDate on) {
        steps.appointment().agreed(by, tasks.order(by, child, step), on, "", "With her sister.");
        words.then();
    }

    /** The first appointment was kept or missed. */
    public void appointmentWas(Reader by, Child child, boolean kept) {
        steps.appointment().was(by, tasks.order(by, child, "follow-first-appointment"), kept, "She told us.");
        words.then();
    }

    /** How it stands. */
    public GrowingUpView view(Reader by, Child child) {
        return adults.pages().of(care.open(by, child)).orElseThrow();
    }

    /** What the rules find due. */
    public List<String> due(Reader by, Child child) {
        return adults.pages().advice(care.open(by, child)).stream()
                .map(finding -> finding.ruleId())
                .toList();
    }

    private GrowingUpView.Service service(Reader by, Child child, UUID id) {
        return view(by, child).services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
