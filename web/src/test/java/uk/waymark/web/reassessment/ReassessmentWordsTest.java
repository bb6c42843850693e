package uk.waymark.web.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Ids;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.ReassessmentFacts;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.engine.reassessment.ReassessmentStory.Told;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.web.component.Row;

class ReassessmentWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static String rows(ReassessmentState state, boolean family) {
        ReassessmentFacts facts = new ReassessmentFacts(
                Ids.next(),
                Ids.next(),
                new ReassessmentFacts.Asked(RightToAsk.PARENT, DAY.minusDays(90)),
                state,
                ReassessmentAnswer.ASSESS_AGAIN,
                null,
                DAY.minusDays(80),
                AfterReassessment.KEEP,
                null);
        return ReassessmentWords.rows(new Told(facts, "", "", "", null, null), family).stream()
                .map(Row::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_family_is_spoken_to_where_the_team_reads_of_it() {
        assertThat(rows(ReassessmentState.ASSESSING, false)).contains("The family was told");
        assertThat(rows(ReassessmentState.ASSESSING, true))
                .contains("We told you")
                .doesNotContainIgnoringCase("the family");
    }

    @Test
    void a_family_reads_that_the_plan_stays_only_when_somebody_has_told_it() {
        assertThat(rows(ReassessmentState.STAYING, false)).contains("the family is being told");
        assertThat(rows(ReassessmentState.STAYING, true))
                .contains("You hear from us soon")
                .doesNotContain("stays");
    }
}
