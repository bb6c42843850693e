package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.caseload.Caseloads;
import uk.waymark.engine.caseload.WeighedChild;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;

/** What a key worker carries: their children, what each weighs, and the sum against the limit. */
@Component
public class MyCaseload {

    /**
     * A key worker's caseload.
     *
     * @param load the sum of the children's weights
     * @param limit the load that the person can carry
     */
    public record Caseload(List<WeighedChild> children, int load, int limit) {

        public Caseload {
            children = List.copyOf(children);
        }

        /** Whether there is more than one person can support. */
        public boolean isOver() {
            return load > limit;
        }
    }

    private final Caseloads caseloads;
    private final Practitioners practitioners;

    MyCaseload(Caseloads caseloads, Practitioners practitioners) {
        this.caseloads = caseloads;
        this.practitioners = practitioners;
    }

    /** The reader's own caseload; empty for somebody without a post. */
    @Transactional(readOnly = true)
    public Caseload of(Reader reader) {
        @Nullable UUID me = reader.practitionerId();
        if (me == null) {
            return new Caseload(List.of(), 0, 0);
        }
        List<WeighedChild> children = caseloads.children(List.of(me));
        int load = children.stream().mapToInt(WeighedChild::weight).sum();
        int limit = practitioners.findById(me).map(Practitioner::weightedLimit).orElse(0);
        return new Caseload(children, load, limit);
    }
}
