package uk.waymark.processes.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.processes.migration.MoveProgress.NotMoved;

/** Tries a move and takes it back: of all journeys that stand in the same places, one. */
@Component
class TryMove {

    private static final Logger LOG = LoggerFactory.getLogger(TryMove.class);

    private final MoveToNewDiagram move;
    private final Versions versions;
    private final TransactionTemplate alone;

    TryMove(MoveToNewDiagram move, Versions versions, PlatformTransactionManager transactions) {
        this.move = move;
        this.versions = versions;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Those that would stay, and why. */
    List<NotMoved> wouldNot(Newest newest, List<MoveRecords.Old> old) {
        Map<String, Optional<Stays>> tried = new HashMap<>();
        List<NotMoved> stay = new ArrayList<>();
        for (MoveRecords.Old one : old) {
            tried.computeIfAbsent(versions.places(one.journey()), places -> tried(newest, one.journey()))
                    .ifPresent(no -> stay.add(new NotMoved(one.reference(), no.why(), no.steps())));
        }
        return stay;
    }

    private Optional<Stays> tried(Newest newest, String journey) {
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
