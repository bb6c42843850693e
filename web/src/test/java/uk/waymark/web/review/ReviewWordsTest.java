package uk.waymark.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Ids;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveKind;
import uk.waymark.engine.nextsetting.KnownFrom;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.engine.review.CeaseGround;
import uk.waymark.engine.review.FamilyAnswer;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewState;
import uk.waymark.engine.review.TextKind;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Voice;

class ReviewWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ReadBy TEAM = new ReadBy(Voice.named("Mimi"), false);
    private static final ReadBy MOTHER = new ReadBy(Voice.named("Mimi"), true);
    private static final ReadBy MIMI = new ReadBy(new Voice("Mimi", true), true);

    private static ReviewFacts review(ReviewState state) {
        return new ReviewFacts(
                Ids.next(),
                Ids.next(),
                state,
                new ReviewFacts.Due(DAY.minusYears(1), DAY, DAY.minusDays(70), null, null, null, null),
                new ReviewFacts.Meeting(DAY.minusDays(20), true, DAY.minusDays(25), null, DAY.minusDays(20), null),
                new ReviewFacts.Result(
                        DAY.minusDays(9),
                        ReviewDecision.CEASE,
                        ReviewDecision.AMEND,
                        CeaseGround.NOT_NECESSARY,
                        DAY.minusDays(2),
                        FamilyAnswer.AGREES,
                        null,
                        null),
                1);
    }

    private static String dates(ReadBy by) {
        return ReviewWords.dates(review(ReviewState.AMENDING), by).stream()
                .map(Row::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_family_is_spoken_to_where_the_team_reads_of_it() {
        assertThat(dates(TEAM))
                .contains("The family was told", "The family says", "the family agreed", "Changes sent to the family");
        for (ReadBy family : List.of(MOTHER, MIMI)) {
            assertThat(dates(family))
                    .contains("We told you", "Your answer", "you agreed", "Changes sent to you")
                    .doesNotContainIgnoringCase("the family");
        }
    }

    @Test
    void what_was_written_is_named_after_who_reads_it() {
        assertThat(TEAM.title(TextKind.CHILD_VIEWS)).isEqualTo("What the child or young person says");
        assertThat(MOTHER.title(TextKind.CHILD_VIEWS)).isEqualTo("What Mimi told us");
        assertThat(MIMI.title(TextKind.CHILD_VIEWS)).isEqualTo("What else you told us");
        assertThat(MIMI.title(TextKind.FAMILY_VIEWS)).isEqualTo("What you told us");
        assertThat(MOTHER.title(TextKind.COMMENTS)).isEqualTo("What you told us about the changes");
        assertThat(MOTHER.title(TextKind.REPORT)).isEqualTo(TextKind.REPORT.title());
    }

    @Test
    void a_move_that_does_not_come_after_all_is_told_without_speaking_of_the_child_as_of_a_stranger() {
        var said = new ComingMoveFacts.Said(ComingMoveKind.PRIMARY_TO_SECONDARY, DAY.plusYears(1), KnownFrom.FAMILY);
        var move = new ComingMoveFacts(UUID.randomUUID(), UUID.randomUUID(), said, DAY, DAY, NotMoving.STAYS);

        assertThat(ReviewWords.coming(move, TEAM))
                .contains("the child or the family", "the child stays where they are");
        assertThat(ReviewWords.coming(move, MIMI))
                .contains("Said by: you or your family", "the school or college stays the same")
                .doesNotContain("the child", "the family");
    }
}
