package uk.waymark.processes.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.FirstSteps;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.YesNo;

/** Assessments of invented children, and the bodies whom the law names. */
@Component
class TestAssessment {

    static final AdviceText TEXT = new AdviceText("She likes water.", "Swimming, weekly.", "She swims well.");

    private static final Map<AdviserKind, Role> BY_LAW = new EnumMap<>(Map.of(
            AdviserKind.EDUCATION,
            Role.SCHOOL,
            AdviserKind.MEDICAL,
            Role.HOSPITAL,
            AdviserKind.PSYCHOLOGY,
            Role.EDUCATIONAL_PSYCHOLOGIST,
            AdviserKind.SOCIAL_CARE,
            Role.SOCIAL_WORKER));

    private final Northshire area;
    private final FirstSteps first;
    private final AssessmentOfChild assessment;
    private final Steps steps;
    private final Desk desk;

    TestAssessment(Northshire area, FirstSteps first, AssessmentOfChild assessment, Steps steps, Desk desk) {
        this.area = area;
        this.first = first;
        this.assessment = assessment;
        this.steps = steps;
        this.desk = desk;
    }

    /** Asking and answering. */
    @Component
    record Steps(ChooseWhomToAsk choose, AnswerTheRequest answer) {}

    static AskedAdviser asked(AdviserKind kind, Reader who) {
        return new AskedAdviser(
                kind,
                Objects.requireNonNull(who.agencyId()),
                who.roles().iterator().next());
    }

    /** The family of a new child knows that we will assess. */
    Agreed agreed() {
        Reader caseworker = area.worker(Role.SEN_CASEWORKER);
        Map<AdviserKind, Reader> advisers = new EnumMap<>(AdviserKind.class);
        BY_LAW.forEach((kind, role) -> advisers.put(kind, area.worker(role)));
        String child = first.familyAsks();
        first.decides(caseworker, child);
        first.tells(caseworker, child);
        return new Agreed(child, caseworker, advisers);
    }

    /** An assessment that was agreed. */
    final class Agreed {

        private final String child;
        private final Reader caseworker;
        private final Map<AdviserKind, Reader> advisers;

        private Agreed(String child, Reader caseworker, Map<AdviserKind, Reader> advisers) {
            this.child = child;
            this.caseworker = caseworker;
            this.advisers = advisers;
        }

        String child() {
            return child;
        }

        Reader caseworker() {
            return caseworker;
        }

        Map<AdviserKind, Reader> advisers() {
            return advisers;
        }

        Reader reader(AdviserKind kind) {
            return Objects.requireNonNull(advisers.get(kind));
        }

        AskedAdviser asked(AdviserKind kind) {
            return TestAssessment.asked(kind, reader(kind));
        }

        void everybodyIsAsked() {
            everybodyIsAsked(null);
        }

        void everybodyIsAsked(@Nullable YesNo servingParent) {
            steps.choose()
                    .choose(
                            caseworker,
                            desk.order(caseworker, child, "choose-advisers"),
                            advisers.keySet().stream().map(this::asked).toList(),
                            null,
                            servingParent);
        }

        void gives(AdviserKind kind) {
            Reader who = reader(kind);
            steps.answer().give(who, desk.order(who, child, "give-advice"), TEXT, -1);
        }

        StepOrder order(String step) {
            return desk.order(caseworker, child, step);
        }

        void everythingAgrees() {
            desk.everythingAgrees();
        }

        AssessmentOfChild.Standing latest() {
            return assessment.latest(desk.caseId(child)).orElseThrow();
        }

        RequestLine line(AdviserKind kind) {
            return latest().requests().stream()
                    .filter(request -> request.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
