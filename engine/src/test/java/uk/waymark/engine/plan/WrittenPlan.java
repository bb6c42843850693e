package uk.waymark.engine.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;

/** Writes a plan that lacks nothing but the health board's agreement. */
@Component
public class WrittenPlan {

    private static final Amount WEEKLY = new Amount(60, 2, Every.WEEK);

    private final WritePlan write;

    WrittenPlan(WritePlan write) {
        this.write = write;
    }

    /** Begun and written by this caseworker; answers its one special educational need. */
    public UUID begun(Reader caseworker, String child) {
        write.begin(caseworker, child);
        write.add(caseworker, child, NewLine.of(PlanSection.A, null, "I like <swimming> & music."));
        write.add(caseworker, child, NewLine.of(PlanSection.K, null, "Speech therapist, 3 February 2026."));
        UUID need = write.add(caseworker, child, NewLine.of(PlanSection.B, null, "She finds it hard to speak."));
        write.add(caseworker, child, NewLine.of(PlanSection.E, need, "She asks for what she needs."));
        write.add(
                caseworker,
                child,
                new NewLine(PlanSection.F, need, "Speech therapy", WEEKLY, "A speech therapist", true));
        return need;
    }
}
