package uk.waymark.deployment.drive.life;

import static uk.waymark.engine.access.Act.READ;

import java.util.List;
import java.util.UUID;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.discharge.GetReady;
import uk.waymark.engine.discharge.NeedState;
import uk.waymark.engine.discharge.ReadyWord;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.engine.transition.ServiceAnswer;

/** What people do before they can say that a step is done: they meet, make things ready, or hear from somebody. */
public final class GettingReady {

    private static final List<AdultServiceKind> INVITED =
            List.of(AdultServiceKind.ADULT_SPECIALIST, AdultServiceKind.SOCIAL_CARE);

    private final Meet meetings;
    private final AskAdultServices services;
    private final Home home;
    private final AccessPolicy policy;
    private final Today today;

    GettingReady(Meet meetings, AskAdultServices services, Home home, AccessPolicy policy, Today today) {
        this.meetings = meetings;
        this.services = services;
        this.home = home;
        this.policy = policy;
        this.today = today;
    }

    /** What is known of a stay in hospital and of growing up. */
    record Home(GetReady list, StayPages stays, GrowingUpPages growing) {}

    /** Does what belongs to this step; nothing for most. */
    public void before(String step, Reader who, DrivenChild child) {
        switch (step) {
            case "hold-planning-meeting" -> meetings.held(MeetingKind.DISCHARGE_PLANNING, who, child);
            case "hold-transition-meeting" -> meetings.held(MeetingKind.TRANSITION, who, child);
            case "leave-hospital" -> metBeforeLeaving(who, child);
            case "work-through-checklist" -> everythingIsReady(who, child);
            case "invite-adult-services" -> invited(who, child);
            case "hear-from-adult-services" -> heard(who, child);
            case "meet-adult-practitioners" -> met(who, child);
            default -> {}
        }
    }

    private void everythingIsReady(Reader who, DrivenChild child) {
        home.stays()
                .latest(open(who, child))
                .ifPresent(stay -> stay.items().stream()
                        .filter(item -> item.state() != NeedState.READY)
                        .forEach(item -> home.list()
                                .say(
                                        who,
                                        child.reference(),
                                        item.id(),
                                        new ReadyWord(NeedState.READY, who.practitionerId(), null, ""),
                                        item.version())));
    }

    /** A child who was kept and is planned for anew has a meeting anew. */
    private void metBeforeLeaving(Reader who, DrivenChild child) {
        home.stays()
                .latest(open(who, child))
                .filter(stay -> !stay.rapid() && !stay.planned())
                .ifPresent(stay -> meetings.held(MeetingKind.DISCHARGE_PLANNING, who, child));
    }

    private void invited(Reader who, DrivenChild child) {
        if (known(who, child).isEmpty()) {
            INVITED.forEach(kind -> services.invite(who, child.reference(), kind, "Invented " + kind.title()));
        }
    }

    private void heard(Reader who, DrivenChild child) {
        known(who, child).stream()
                .filter(service -> service.answer() == ServiceAnswer.ASKED)
                .filter(service -> child.dice().happens("adult-service-answers"))
                .forEach(service -> services.answered(
                        who,
                        child.reference(),
                        service.id(),
                        child.dice().one("adult-service", ServiceAnswer.class),
                        service.version()));
    }

    private void met(Reader who, DrivenChild child) {
        if (known(who, child).stream().noneMatch(service -> service.answer() == ServiceAnswer.ACCEPTED)) {
            UUID doctor = services.invite(who, child.reference(), AdultServiceKind.GP, "Invented GP");
            services.answered(who, child.reference(), doctor, ServiceAnswer.ACCEPTED, 0);
        }
        known(who, child).stream()
                .filter(service -> service.answer() == ServiceAnswer.ACCEPTED && service.metOn() == null)
                .forEach(
                        service -> services.met(who, child.reference(), service.id(), today.date(), service.version()));
    }

    private List<GrowingUpView.Service> known(Reader who, DrivenChild child) {
        return home.growing().of(open(who, child)).map(GrowingUpView::services).orElse(List.of());
    }

    private OpenCase open(Reader who, DrivenChild child) {
        return policy.open(who, child.reference(), DataClass.CORE, READ);
    }
}
