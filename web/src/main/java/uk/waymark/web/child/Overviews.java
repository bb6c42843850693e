package uk.waymark.web.child;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.team.TeamList;

/** Gathers what the first page about a child shows. */
@Component
public class Overviews {

    static final Use RECORD_CONDITION = new Use(DataClass.HEALTH, Act.WRITE);
    static final Use RECORD_HOME = new Use(DataClass.CORE, Act.WRITE);
    public static final Use DECIDE = new Use(DataClass.CORE, Act.DECIDE);
    static final Use RECORD_DEATH = new Use(DataClass.CORE, Act.RECORD_DEATH);

    private static final Use READ_HEALTH = new Use(DataClass.HEALTH, Act.READ);

    /** What has to be asked about a child when it is opened for a page on which this stands. */
    public static final Set<Use> ASKED =
            Set.of(NextSteps.DO_TASK, READ_HEALTH, RECORD_CONDITION, RECORD_HOME, DECIDE, RECORD_DEATH);

    private final NextSteps next;
    private final ClockLines clocks;
    private final JourneySteps journey;
    private final Care care;

    Overviews(NextSteps next, ClockLines clocks, JourneySteps journey, Care care) {
        this.next = next;
        this.clocks = clocks;
        this.journey = journey;
        this.care = care;
    }

    /** What is around the child: the missing, the team, and whom to ring. */
    @Component
    record Care(FoundationPages foundations, TeamList team, NumberList numbers) {}

    /** The page's content for a child that the same reader has opened, asking for {@link #ASKED}. */
    @Transactional(readOnly = true)
    public Overview of(Reader reader, OpenedChild child) {
        OpenCase open = child.file();
        boolean health = child.allowed().to(READ_HEALTH);
        List<ClockView> views = clocks.of(open.caseId()).stream()
                .filter(clock -> health || !clock.kind().aboutHealth())
                .toList();
        List<FlagLine> missing = care.foundations().openFlags(open);
        return new Overview(
                next.of(reader, child, journey.openTasks(open.caseId())),
                Milestones.of(child.frame().bar(), views),
                clocks.lines(views),
                missing,
                care.team().of(open.caseId()),
                care.numbers().of(open));
    }
}
