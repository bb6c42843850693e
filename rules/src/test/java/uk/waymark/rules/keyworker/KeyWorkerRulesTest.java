package uk.waymark.rules.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.NOT_KNOWN;
import static uk.waymark.rules.YesNo.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.whatif.FactSheet;

class KeyWorkerRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void the_family_choice_comes_before_a_person_with_more_skills() {
        CandidateFacts chosen = FactSheet.with(person("chosen", 5), "familyChoice", YES);
        CandidateFacts skilled =
                FactSheet.with(FactSheet.with(person("skilled", 5), "skillsHeld", 2), "samePlace", YES);
        List<Proposal> proposals = RULES.keyWorkers(List.of(skilled, chosen));
        assertThat(proposals).extracting(Proposal::candidate).containsExactly("chosen", "skilled");
        assertThat(proposals.get(0).reasons().get(0).sentence()).isEqualTo("You asked for this person.");
        assertThat(proposals)
                .allSatisfy(proposal -> assertThat(proposal.score())
                        .isEqualTo(proposal.reasons().stream()
                                .mapToInt(Reason::points)
                                .sum()));
    }

    @ParameterizedTest
    @CsvSource({"conflictOfInterest,YES", "familyChoice,NO", "available,NO"})
    void a_person_who_is_ruled_out_is_not_proposed_whatever_speaks_in_favour(String fact, YesNo answer) {
        CandidateFacts best = FactSheet.with(FactSheet.with(person("best", 0), "monthsKnown", 40), "skillsHeld", 2);
        assertThat(RULES.keyWorkers(List.of(best))).hasSize(1);
        assertThat(RULES.keyWorkers(List.of(FactSheet.with(best, fact, answer))))
                .isEmpty();
    }

    @Test
    void a_person_is_proposed_up_to_the_limit_and_not_over_it() {
        assertThat(RULES.keyWorkers(List.of(person("full", 9)))).hasSize(1);
        assertThat(RULES.keyWorkers(List.of(person("over", 10)))).isEmpty();
    }

    @Test
    void equals_are_ordered_by_the_room_they_have_left_and_then_by_reference() {
        List<Proposal> proposals =
                RULES.keyWorkers(List.of(person("d", 9), person("c", 8), person("b", 9), person("a", 9)));
        assertThat(proposals).extracting(Proposal::candidate).containsExactly("c", "a", "b", "d");
    }

    @Test
    void nobody_to_choose_from_gives_no_proposals() {
        assertThat(RULES.keyWorkers(List.of())).isEmpty();
    }

    private static CandidateFacts person(String reference, int load) {
        return new CandidateFacts(reference, NOT_KNOWN, NO, NO, null, 2, 0, load, 10, 1, NO, null, NOT_KNOWN, YES);
    }
}
