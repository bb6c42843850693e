package uk.waymark.web.api.journey;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.OpenChild;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.web.api.Edition;
import uk.waymark.web.words.ClockWords;
import uk.waymark.web.words.StepNames;
import uk.waymark.web.words.WhoHasIt;

/** Reads a child's journey for a program; each reading is in the audit trail of the child. */
@Component
class JourneyReading {

    private final AccessPolicy policy;
    private final OpenChild children;
    private final JourneySteps steps;
    private final Clocks clocks;
    private final StepNames names;

    JourneyReading(AccessPolicy policy, OpenChild children, JourneySteps steps, Clocks clocks, StepNames names) {
        this.policy = policy;
        this.children = children;
        this.steps = steps;
        this.clocks = clocks;
        this.names = names;
    }

    /** A journey as it was read, and in which edition. */
    record Read(OpenCase child, JourneyBody body) {

        Edition edition() {
            return Edition.of(child.version(), body);
        }
    }

    /**
     * The child, opened for reading.
     *
     * @throws Refusal.NotFound when there is no such child or the program may not know of it
     */
    OpenCase open(Reader reader, String reference, String page) {
        String known = CaseReference.read(reference)
                .map(CaseReference::text)
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
        children.open(reader, known, page);
        return policy.open(reader, known, DataClass.CORE, Act.READ);
    }

    Read read(Reader reader, String reference) {
        return as(reader, open(reader, reference, "journey"));
    }

    /** The same for somebody who has opened it before, as it is in the running transaction. */
    Read now(Reader reader, String reference) {
        return as(reader, policy.open(reader, reference, DataClass.CORE, Act.READ));
    }

    private Read as(Reader reader, OpenCase child) {
        boolean health = policy.allows(reader, child.reference(), DataClass.HEALTH, Act.READ);
        List<JourneyBody.Step> taken =
                steps.of(child.caseId()).stream().map(this::step).toList();
        List<JourneyBody.Period> periods = clocks.of(child.caseId()).stream()
                .filter(clock -> health || !clock.kind().aboutHealth())
                .map(JourneyReading::period)
                .toList();
        return new Read(child, new JourneyBody(child.reference(), child.status(), taken, periods));
    }

    private JourneyBody.Step step(JourneyStep step) {
        return new JourneyBody.Step(
                step.id(),
                step.process(),
                names.journey(step.process()),
                step.step(),
                names.name(step.process(), step.step()),
                step.kind(),
                WhoHasIt.words(step.holder(), step.assignee(), step.agency(), step.role()),
                step.holder(),
                step.role(),
                step.dueOn(),
                step.beganAt(),
                step.endedAt(),
                step.howEnded());
    }

    private static JourneyBody.Period period(ClockView clock) {
        return new JourneyBody.Period(
                clock.id(),
                clock.kind().name(),
                ClockWords.title(clock.kind()),
                clock.startedOn(),
                clock.dueOn(),
                clock.state(),
                clock.breached(),
                clock.excused(),
                clock.closedOn());
    }
}
