package uk.waymark.web.child;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.AccessPolicy.Use;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.team.TeamList;

/** Gathers what the first page about a child shows. */
@Component
public class Overviews {

    static final Use RECORD_CONDITION = new Use(DataClass.HEALTH, Act.WRITE);
    static final Use RECORD_HOME = new Use(DataClass.CORE, Act.WRITE);
    static final Use RECORD_MOVE = new Use(DataClass.CORE, Act.DECIDE);
    static final Use RECORD_DEATH = new Use(DataClass.CORE, Act.RECORD_DEATH);

    private static final Use READ_HEALTH = new Use(DataClass.HEALTH, Act.READ);
    private static final Set<Use> ASKED = Set.of(READ_HEALTH, RECORD_CONDITION, RECORD_HOME, RECORD_MOVE, RECORD_DEATH);

    private final AccessPolicy policy;
    private final NextSteps next;
    private final ClockLines clocks;
    private final JourneySteps journey;
    private final Care care;

    Overviews(AccessPolicy policy, NextSteps next, ClockLines clocks, JourneySteps journey, Care care) {
        this.policy = policy;
        this.next = next;
        this.clocks = clocks;
        this.journey = journey;
        this.care = care;
    }

    /** What is around the child: the missing, the team, and whom to ring. */
    @Component
    record Care(FoundationPages foundations, TeamList team, ContactNumbers numbers) {}

    /** The page's content for a child whose frame has been opened by the same reader. */
    @Transactional(readOnly = true)
    public Overview of(Reader reader, ChildFrame child) {
        OpenCase open = policy.open(reader, child.reference(), DataClass.CORE, Act.READ);
        Set<Use> allowed = policy.allowed(reader, child.reference(), ASKED);
        boolean health = allowed.contains(READ_HEALTH);
        List<ClockView> views = clocks.of(open.caseId()).stream()
                .filter(clock -> health || !clock.kind().aboutHealth())
                .toList();
        List<FlagLine> missing = care.foundations().openFlags(open);
        return new Overview(
                next.of(reader, child.reference(), journey.openTasks(open.caseId())),
                Milestones.of(child.bar(), views),
                clocks.lines(views),
                missing,
                care.team().of(open.caseId()),
                care.numbers().list(open),
                allowed);
    }
}
