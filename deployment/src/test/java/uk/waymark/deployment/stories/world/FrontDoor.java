package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.AskAboutKnownChild;
import uk.waymark.engine.referral.Asker;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.Needs;
import uk.waymark.engine.referral.ReceiveReferral;
import uk.waymark.engine.referral.ReferralRequest;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.engine.testing.UnlikeAny;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;

/** Somebody asks for help for a child, and the journey begins. */
@TestComponent
public class FrontDoor {

    private static final LocalDate BORN = LocalDate.of(2012, 1, 1);

    private final ReceiveReferral front;
    private final AskAboutKnownChild known;
    private final BackgroundWork background;
    private final JdbcTemplate jdbc;
    private final Today today;

    FrontDoor(
            ReceiveReferral front,
            AskAboutKnownChild known,
            BackgroundWork background,
            JdbcTemplate jdbc,
            Today today) {
        this.front = front;
        this.known = known;
        this.background = background;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What the rules will make of the answers. */
    public enum Answers {
        MET,
        TO_BE_JUDGED,
        NOT_MET
    }

    /** A professional asks, and what follows in the background is done. */
    public Child asks(People people, Answers answers) {
        Child child = send(people, request(answers), Ids.next());
        background.runDue();
        return child;
    }

    /** A professional asks for a child who was born on this day. */
    public Child asks(People people, Answers answers, LocalDate born) {
        Child child = send(people, request(answers, born), Ids.next());
        background.runDue();
        return child;
    }

    /** A professional asks for a child who has just become so many years old. */
    public Child asksForOneAged(People people, int years) {
        return asks(people, Answers.MET, today.date().minusYears(years));
    }

    /** A professional asks for a child whom they recognise among those who are known. */
    public void asksAgain(Child child, Answers answers) {
        known.receive(request(answers), child.reference(), child.as(Role.REFERRER), Ids.next());
    }

    /** A professional sends this request; nothing is done in the background yet. */
    public Child send(People people, ReferralRequest request, UUID command) {
        Answer answer = front.receive(request, people.as(Role.REFERRER), command);
        return child(answer.location(), people);
    }

    /** The child at the address that the referrer was given. */
    public Child child(String location, People people) {
        String reference = location.substring(location.lastIndexOf('/') + 1);
        UUID id = jdbc.query(
                        "select id from child_file where reference = ?",
                        (row, n) -> Ids.uuid(row.getBytes(1)),
                        reference)
                .get(0);
        return new Child(reference, id, people);
    }

    /** A request for a child who is like nobody else. */
    public ReferralRequest request(Answers answers) {
        return request(answers, BORN);
    }

    /** A parent asks, at the door where everybody asks, for an assessment of a child who is known. */
    public void parentAsksAgain(Child child) {
        ReferralRequest anybody = request(Answers.MET);
        Needs needs = Needs.justTold("She cannot walk any more.", List.of(ServiceAsked.EHC_ASSESSMENT));
        ReferralRequest request = new ReferralRequest(
                anybody.child(),
                new Asker(AskedBy.PARENT, "Her mother", "01632 960003"),
                needs,
                anybody.receivedOn(),
                Set.of());
        known.receive(request, child.reference(), child.as(Role.REFERRER), Ids.next());
    }

    private ReferralRequest request(Answers answers, LocalDate born) {
        ChildName name = new ChildName(UnlikeAny.name(), "Folk", null);
        ChildDetails child = new ChildDetails(name, born, null, null, null);
        Asker asker = new Asker(AskedBy.HEALTH, "A health visitor", "01632 960002");
        return new ReferralRequest(child, asker, needs(answers), today.date(), Set.of());
    }

    private static Needs needs(Answers answers) {
        YesNo yes = answers == Answers.TO_BE_JUDGED ? YesNo.NOT_KNOWN : YesNo.YES;
        YesNo here = answers == Answers.NOT_MET ? YesNo.NO : yes;
        return new Needs(
                "She needs more help at school.",
                List.of(NeedKind.PALLIATIVE),
                List.of(ServiceAsked.EHC_ASSESSMENT, ServiceAsked.KEY_WORKER),
                yes,
                yes,
                yes,
                YesNo.NO,
                YesNo.NO,
                here,
                YesNo.NO,
                yes,
                null,
                3);
    }
}
