package uk.waymark.deployment.stories.walk;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.GoesHome;
import uk.waymark.deployment.stories.world.GrowsUp;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.transition.AdultServiceKind;
import uk.waymark.engine.transition.BeginGrowingUp;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.engine.transition.ServiceAnswer;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** What happens around a child's care: the hospital, meetings, services for adults, and how the child is. */
@TestComponent
class CareHappenings {

    private final GoesHome home;
    private final GrowsUp growing;
    private final BeginGrowingUp begin;
    private final Around around;

    CareHappenings(GoesHome home, GrowsUp growing, BeginGrowingUp begin, Around around) {
        this.home = home;
        this.growing = growing;
        this.begin = begin;
        this.around = around;
    }

    /** The child's condition and team. */
    @TestComponent
    record Around(Care care, Team team, ConditionOfChild condition) {}

    /** Something happens; the answer is what. */
    String one(Everybody everybody, Child child, Dice dice) {
        Reader nurse = joined(everybody, child, Role.COMMUNITY_NURSING);
        Reader ward = joined(everybody, child, Role.HOSPITAL);
        switch (dice.upTo(9)) {
            case 1 -> {
                home.planned(ward, child, dice.in100(30));
                return "going home is planned";
            }
            case 2 -> {
                home.calledOff(ward, child);
                return "going home is called off";
            }
            case 3 -> {
                home.everybodyMeets(nurse, child, List.of(ward, nurse));
                return "they meet before going home";
            }
            case 4 -> {
                growing.everybodyMeets(nurse, child, List.of(ward));
                return "they meet about growing up";
            }
            case 5 -> {
                begin.byHand(nurse, child.reference());
                return "growing up is planned early";
            }
            case 6 -> {
                growing.invites(nurse, child, dice.one(AdultServiceKind.values()));
                return "a service for adults is invited";
            }
            case 7 -> {
                return serviceAnswers(nurse, child, dice);
            }
            case 8 -> {
                return condition(nurse, child, dice);
            }
            default -> {
                home.listIsReady(nurse, child);
                return "everything at home is ready";
            }
        }
    }

    private Reader joined(Everybody everybody, Child child, Role role) {
        Reader who = everybody.as(role);
        if (!around.team().practitioners(child.id()).contains(Objects.requireNonNull(who.practitionerId()))) {
            around.care().joinsByLaw(child, everybody.as(Role.SEN_CASEWORKER), who);
        }
        return who;
    }

    private String serviceAnswers(Reader nurse, Child child, Dice dice) {
        List<GrowingUpView.Service> services = growing.view(nurse, child).services();
        if (!services.isEmpty()) {
            GrowingUpView.Service service = dice.one(services);
            if (dice.in100(60)) {
                growing.answers(nurse, child, service.id(), dice.one(ServiceAnswer.ACCEPTED, ServiceAnswer.DECLINED));
            } else {
                growing.meets(nurse, child, service.id());
            }
        }
        return "a service for adults answers";
    }

    private String condition(Reader nurse, Child child, Dice dice) {
        Condition how = new Condition(
                dice.one(YesNo.YES, YesNo.NO, YesNo.NOT_KNOWN),
                dice.one(YesNo.YES, YesNo.NO),
                dice.one(1, 2, 3, 4),
                dice.one(CarePhase.values()),
                null,
                null);
        around.condition()
                .record(
                        nurse,
                        child.reference(),
                        how,
                        around.care().open(nurse, child).version());
        return "the condition changes";
    }
}
