package uk.waymark.processes.invariants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** No journey goes on for a file that was joined to another, for a child whom nobody knows, or after a death. */
@Component
class JourneysAreOfChildrenWhoAreHere implements Invariant {

    private static final String AFTER_DEATH = "bereavement";

    private final LiveJourneys journeys;
    private final JdbcClient jdbc;

    JourneysAreOfChildrenWhoAreHere(LiveJourneys journeys, JdbcClient jdbc) {
        this.journeys = journeys;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "journeys-are-of-children-here";
    }

    @Override
    public String sentence() {
        return "Journeys go on for children who are here; after a death only the support for those who are left";
    }

    @Override
    public List<Violation> violations(Children children) {
        return journeys.of(children).stream()
                .filter(journey -> isOver(children.child(journey.reference()).status(), journey.process()))
                .map(journey ->
                        new Violation(journey.reference(), journey.process() + " goes on and the file is closed"))
                .toList();
    }

    private static boolean isOver(ChildStatus status, String process) {
        return status == ChildStatus.MERGED || (status == ChildStatus.DECEASED && !process.equals(AFTER_DEATH));
    }

    @Override
    public List<Violation> beside() {
        int journeysOfNobody = jdbc.sql("select count(*) from ACT_RU_EXECUTION e where e.PARENT_ID_ is null"
                        + " and not exists (select 1 from child_file c where c.reference = e.BUSINESS_KEY_)")
                .query(Integer.class)
                .single();
        return journeysOfNobody == 0
                ? List.of()
                : List.of(Violation.beside(journeysOfNobody + " journeys are no child's"));
    }
}
