package uk.waymark.processes.migration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.processes.migration.MoveProgress.NotMoved;

/**
 * Tries a move and takes it back: of all journeys that stand in the same places, one. What was found is kept as long as the
 * program runs, for a diagram that is deployed never changes; so a look that takes long goes on where the last one stopped.
 */
@Component
class TryMove {

    private static final Logger LOG = LoggerFactory.getLogger(TryMove.class);

    private final MoveToNewDiagram move;
    private final Versions versions;
    private final TransactionTemplate alone;
    private final Map<String, Optional<Stays>> known = new ConcurrentHashMap<>();

    TryMove(MoveToNewDiagram move, Versions versions, PlatformTransactionManager transactions) {
        this.move = move;
        this.versions = versions;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What was found so far.
     *
     * @param stay the journeys that would stay
     * @param looked how many journeys stand where somebody has been tried
     * @param all how many there are
     */
    record Found(List<NotMoved> stay, int looked, int all) {}

    /** Looks at one place after the other, until all are looked at or the time is over; at least at one that is new. */
    Found look(Newest newest, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        List<NotMoved> stay = new ArrayList<>();
        int looked = 0;
        int all = 0;
        int tried = 0;
        for (Map.Entry<String, List<MoveRecords.Old>> group :
                versions.byPlaces(newest).entrySet()) {
            List<MoveRecords.Old> alike = group.getValue();
            String place = newest.definition() + " " + group.getKey();
            all += alike.size();
            boolean old = known.containsKey(place);
            if (old || tried == 0 || System.nanoTime() <= end) {
                Optional<Stays> answer = answer(newest, place, alike.get(0).journey());
                answer.ifPresent(
                        no -> alike.forEach(one -> stay.add(new NotMoved(one.reference(), no.why(), no.steps()))));
                looked += alike.size();
                tried += old ? 0 : 1;
            }
        }
        stay.sort(Comparator.comparing(NotMoved::reference));
        return new Found(List.copyOf(stay), looked, all);
    }

    /** What is so because of the moment is asked again the next time. */
    private Optional<Stays> answer(Newest newest, String place, String journey) {
        Optional<Stays> before = known.get(place);
        if (before != null) {
            return before;
        }
        Optional<Stays> answer = tried(newest, journey);
        if (answer.map(Stays::why)
                .filter(why -> why != WhyNot.STEP_IS_GONE && why != WhyNot.NOT_ALIKE)
                .isEmpty()) {
            known.put(place, answer);
        }
        return answer;
    }

    Optional<Stays> tried(Newest newest, String journey) {
        try {
            Optional<Stays> stays = alone.execute(status -> {
                status.setRollbackOnly();
                return move.move(newest.process(), journey, newest.definition());
            });
            return stays == null ? Optional.empty() : stays;
        } catch (ProcessEngineException fault) {
            LOG.error("Journey {} cannot be moved to diagram {}", journey, newest.definition(), fault);
            return Optional.of(new Stays(WhyNot.FAULT, ""));
        }
    }
}
