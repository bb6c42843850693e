package uk.waymark.engine.nextsetting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** The moves that are still ahead of a child, the next date in the law first; what is past is nobody's task any more. */
@Component
public class MovesAhead {

    private static final int MONTHS_OF_THE_DUTY = 12;

    private final ComingMoveRecords records;
    private final Today today;

    MovesAhead(ComingMoveRecords records, Today today) {
        this.records = records;
        this.today = today;
    }

    /** Those at the usual ages and those that people have said. */
    @Transactional(readOnly = true)
    public List<Move> of(UUID caseId, LocalDate born) {
        Stream<Move> said = records.of(caseId).stream()
                .filter(ComingMoveFacts::counts)
                .map(move -> move.said().kind().transfer().on(move.said().movesOn()));
        return ahead(Stream.concat(said, PhaseTransfer.atUsualAges(born).stream()));
    }

    /** Those of a child of whom nobody has said any yet. */
    public List<Move> atUsualAges(LocalDate born) {
        return ahead(PhaseTransfer.atUsualAges(born).stream());
    }

    /** The move within the coming twelve months, whose next setting a plan has to name. Source: SEND Regulations 2014, regulation 18(1). */
    @Transactional(readOnly = true)
    public Optional<Move> near(UUID caseId, LocalDate born) {
        LocalDate end = today.date().plusMonths(MONTHS_OF_THE_DUTY);
        return of(caseId, born).stream()
                .filter(move -> !move.movesOn().isAfter(end))
                .findFirst();
    }

    private List<Move> ahead(Stream<Move> moves) {
        return moves.filter(move -> move.movesOn().isAfter(today.date()))
                .sorted(Comparator.comparing(Move::lateFrom).thenComparing(Move::movesOn))
                .toList();
    }
}
