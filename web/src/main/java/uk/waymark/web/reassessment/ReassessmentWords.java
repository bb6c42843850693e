package uk.waymark.web.reassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.ReassessmentFacts;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.engine.reassessment.ReassessmentStory.Lately;
import uk.waymark.engine.reassessment.ReassessmentStory.Told;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/** New assessments in plain words. */
public final class ReassessmentWords {

    private ReassessmentWords() {}

    /** How it stands; before the family was told, it reads of no decision. */
    public static List<Row> rows(Told told, boolean family) {
        ReassessmentFacts facts = told.facts();
        boolean known = !family || facts.toldOn() != null;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "Where it is",
                family ? told(facts.state(), known) : facts.state().title()));
        rows.add(Row.of("Who asked", facts.asked().by().title()));
        add(rows, facts.isRequest() ? "Received" : "Begun", facts.asked().receivedOn());
        add(rows, family ? "You hear from us by" : "The family hears by", told.answerBy());
        ReassessmentAnswer answer = facts.answer();
        if (known && answer != null) {
            rows.add(Row.of("Decided", answer.title()));
        }
        if (known && facts.ground() != null) {
            rows.add(Row.of(family ? "Reason" : "Ground", facts.ground().title()));
        }
        add(rows, family ? "We told you" : "The family was told", facts.toldOn());
        add(rows, "An appeal is possible until", told.appealBy());
        if (facts.outcome() != null && (!family || facts.endedOn() != null)) {
            rows.add(Row.of("What becomes of the plan", facts.outcome().title()));
        }
        add(rows, "Finished", facts.endedOn());
        return rows;
    }

    /** A family reads what was decided when somebody has told it. */
    private static String told(ReassessmentState state, boolean known) {
        if (!known) {
            return "Asked for, being decided";
        }
        return state == ReassessmentState.STAYING ? "Assessed again. You hear from us soon" : state.title();
    }

    /** When needs were last assessed, for whoever decides. */
    public static String lately(Lately lately) {
        LocalDate day = lately.assessedOn();
        LocalDate until = lately.latelyUntil();
        return day == null || until == null
                ? "Nobody here knows when needs were last assessed."
                : "Needs were last assessed on " + Days.full(day) + ". Until " + Days.full(until)
                        + " that is less than six months ago, and the law lets you refuse for that reason alone.";
    }

    private static void add(List<Row> rows, String key, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(Row.of(key, Days.full(day)));
        }
    }
}
