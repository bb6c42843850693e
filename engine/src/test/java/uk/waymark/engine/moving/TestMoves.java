package uk.waymark.engine.moving;

import static uk.waymark.engine.EngineTest.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Children whose family moves, and what is done about it, for tests. */
@Component
class TestMoves {

    /** The day of the plan that some of them have. */
    static final LocalDate PLAN = TODAY.minusMonths(2);

    private final AroundChild around;
    private final Course course;
    private final Records records;

    TestMoves(AroundChild around, Course course, Records records) {
        this.around = around;
        this.course = course;
        this.records = records;
    }

    /** Where a plan is begun, and where a move is written down, passed on and taken back. */
    @Component
    record Course(PlanReviews reviews, RecordMove moves, PassOn handOver, TakeMoveBack mistake, MoveStory story) {}

    /** What is kept of a child. */
    @Component
    record Records(ChildFiles files, Clocks clocks, FoundationPages flags, AuditVerifier trail) {}

    /** A new child whose family may move. */
    Family begin() {
        return new Family(around.child(), this);
    }

    /** To there, today, known on that day. */
    static MoveOrder to(Destination where, LocalDate known, YesNo otherBoard) {
        return new MoveOrder(TODAY, known, where, "Southshire", otherBoard);
    }

    /** Within England, on that day. */
    static MoveOrder moved(LocalDate on, LocalDate known, String authority) {
        return new MoveOrder(on, known, Destination.ENGLAND, authority, YesNo.NO);
    }

    /** A child, and what the caseworker does when the family moves. */
    record Family(Child child, TestMoves tests) {

        void hasAPlan() {
            hasAPlanOf(PLAN);
        }

        void hasAPlanOf(LocalDate day) {
            tests.course.reviews().begin(child.caseworker(), child.reference(), day);
        }

        void record(MoveOrder order) {
            tests.course.moves().record(child.caseworker(), child.reference(), order, version());
        }

        void hands(PassOn.Part part, LocalDate on) {
            tests.course.handOver().done(child.caseworker(), tests.around.open(child), part, on);
        }

        void back(String why) {
            tests.course.mistake().takeBack(child.caseworker(), child.reference(), why, version());
        }

        MoveFacts move() {
            return tests.course.story().latest(tests.around.open(child)).orElseThrow();
        }

        ChildFile file() {
            return tests.records.files().findById(child.id()).orElseThrow();
        }

        int version() {
            return Objects.requireNonNull(file().version());
        }

        List<FlagLine> openFlags() {
            return tests.records.flags().openFlags(tests.around.open(child));
        }

        boolean trailIsWhole() {
            return tests.records.trail().verify(child.id()).whole();
        }

        List<ClockView> running() {
            return tests.records.clocks().of(child.id()).stream()
                    .filter(ClockView::running)
                    .toList();
        }

        ClockView of(StatutoryPeriod kind) {
            return tests.records.clocks().of(child.id()).stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
