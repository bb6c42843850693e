package uk.waymark.web.child;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
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
    public Overview of(Reader reader, ChildFrame child) {
        OpenCase open = policy.open(reader, child.reference(), DataClass.CORE, Act.READ);
        boolean health = policy.allows(reader, child.reference(), DataClass.HEALTH, Act.READ);
        List<ClockView> views = clocks.of(open.caseId()).stream()
                .filter(clock -> health || !clock.kind().aboutHealth())
                .toList();
        List<FlagLine> missing = care.foundations().openFlags(open);
        return new Overview(
                next.of(reader, child.reference(), journey.of(open.caseId())),
                Milestones.of(child.bar(), views),
                clocks.lines(views),
                missing,
                care.team().of(open.caseId()),
                care.numbers().list(open));
    }
}
