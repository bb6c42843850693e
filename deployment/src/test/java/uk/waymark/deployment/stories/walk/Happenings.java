package uk.waymark.deployment.stories.walk;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.stories.walk.Cast.Everybody;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.Release;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.keyworker.LeavingKeyWorker;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.engine.team.Team;
import uk.waymark.processes.assessment.ChangeAdvisers;
import uk.waymark.processes.repair.GoBack;
import uk.waymark.processes.repair.WayBack;

/** What happens in between without being anybody's task. */
@TestComponent
class Happenings {

    private final Cast cast;
    private final Care care;
    private final Comings comings;
    private final Turns turns;
    private final Today today;

    Happenings(Cast cast, Care care, Comings comings, Turns turns, Today today) {
        this.cast = cast;
        this.care = care;
        this.comings = comings;
        this.turns = turns;
        this.today = today;
    }

    /** Who comes and goes. */
    @TestComponent
    record Comings(FrontDoor front, Team team, LeavingKeyWorker leaving, RecordDeath death, AskToReassess again) {}

    /** What is changed while it goes on. */
    @TestComponent
    record Turns(GoBack back, ChangeAdvisers advisers, AssessmentOfChild assessment) {}

    /** Something happens; the answer is what. */
    String one(Everybody everybody, Child child, Dice dice) {
        switch (dice.upTo(7)) {
            case 7 -> {
                return asksForNewAssessment(everybody, child, dice);
            }
            case 1 -> {
                comings.front().asksAgain(child, dice.one(Answers.values()));
                return "somebody asks again";
            }
            case 2 -> {
                return leaves(everybody, child);
            }
            case 3 -> {
                return goesBack(everybody, child, dice);
            }
            case 4 -> {
                return otherAdvisers(everybody, child, dice);
            }
            default -> {
                return joins(everybody, child, dice);
            }
        }
    }

    private String asksForNewAssessment(Everybody everybody, Child child, Dice dice) {
        Request request = new Request(dice.one(RightToAsk.values()), today.date(), "She cannot walk any more.");
        comings.again().ask(everybody.as(Role.SEN_CASEWORKER), child.reference(), request);
        return "a new assessment is asked for";
    }

    private String leaves(Everybody everybody, Child child) {
        Reader keyWorker = cast.keyWorker(everybody, child);
        if (keyWorker != null) {
            comings.leaving()
                    .leaving(
                            keyWorker,
                            Care.id(keyWorker.practitionerId()),
                            today.date().plusWeeks(4));
        }
        return "the key worker leaves";
    }

    private String goesBack(Everybody everybody, Child child, Dice dice) {
        Reader dana = everybody.as(Role.SEN_CASEWORKER);
        List<WayBack> ways = turns.back().ways(dana, child.reference());
        if (ways.isEmpty()) {
            return "nowhere to go back to";
        }
        WayBack way = dice.one(ways);
        String to = dice.one(way.to()).step();
        turns.back().back(dana, child.reference(), way.from(), to, "It was a mistake.", Ids.next());
        return "back from " + way.step() + " to " + to;
    }

    private String otherAdvisers(Everybody everybody, Child child, Dice dice) {
        Reader dana = everybody.as(Role.SEN_CASEWORKER);
        if (dice.in100(50)) {
            Reader hospice = everybody.as(Role.HOSPICE);
            AskedAdviser more = new AskedAdviser(AdviserKind.OTHER, Care.id(hospice.agencyId()), Role.HOSPICE);
            turns.advisers().add(dana, child.reference(), more);
            return "one more is asked";
        }
        List<UUID> open = turns.assessment().latest(child.id()).stream()
                .flatMap(standing -> standing.requests().stream())
                .filter(request -> request.state().open())
                .map(RequestLine::id)
                .toList();
        if (!open.isEmpty()) {
            turns.advisers().withdraw(dana, child.reference(), dice.one(open), Release.MOVED_AWAY, "They have moved.");
        }
        return "one is released";
    }

    private String joins(Everybody everybody, Child child, Dice dice) {
        Role role = dice.one(Role.COMMUNITY_NURSING, Role.HOSPITAL, Role.SCHOOL, Role.HOSPICE);
        Reader who = everybody.as(role);
        if (!comings.team().practitioners(child.id()).contains(who.practitionerId())) {
            care.joinsByLaw(child, everybody.as(Role.SEN_CASEWORKER), who);
        }
        return role + " joins the team";
    }

    /** The child dies. */
    void dies(Everybody everybody, Child child) {
        Reader dana = everybody.as(Role.SEN_CASEWORKER);
        comings.death()
                .record(
                        dana,
                        child.reference(),
                        new DeathRecord(today.date(), child.reference(), true),
                        care.open(dana, child).version());
    }
}
