package uk.waymark.processes.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.processes.assessment.TestAssessment.TEXT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.rules.YesNo;

/** Where a parent serves in the armed forces, and the family says so, the Secretary of State for Defence is asked too. */
@ProcessesTest
class ServingParentIT {

    @Autowired
    private TestAssessment testing;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private CheckTheAdvice check;

    private TestAssessment.Agreed agreed;
    private Reader caseworker;

    @BeforeEach
    void the_family_knows_that_we_will_assess() {
        agreed = testing.agreed();
        caseworker = agreed.caseworker();
    }

    @AfterEach
    void everything_agrees() {
        agreed.everythingAgrees();
    }

    @Test
    void the_ministry_of_defence_is_asked_and_the_sen_team_writes_down_what_it_answers() {
        agreed.everybodyIsAsked(YesNo.YES);

        assertThat(agreed.latest().servingParent()).isEqualTo(YesNo.YES);
        RequestLine asked = agreed.line(AdviserKind.DEFENCE);
        assertThat(asked.state()).isEqualTo(AdviceState.ASKED);
        assertThat(asked.who()).isEqualTo("The Ministry of Defence, as a parent is serving");
        assertThat(asked.dueOn()).isEqualTo(agreed.line(AdviserKind.EDUCATION).dueOn());

        answer.give(caseworker, agreed.order("give-advice"), TEXT, -1);
        check.enough(caseworker, agreed.order("check-advice"));
        assertThat(agreed.line(AdviserKind.DEFENCE).state()).isEqualTo(AdviceState.ACCEPTED);
    }

    @Test
    void nobody_is_asked_where_the_family_says_no_or_would_rather_not_say() {
        agreed.everybodyIsAsked(YesNo.NOT_KNOWN);

        assertThat(agreed.latest().servingParent()).isEqualTo(YesNo.NOT_KNOWN);
        assertThat(kinds()).doesNotContain(AdviserKind.DEFENCE);
    }

    @Test
    void a_question_that_nobody_asked_is_not_a_no() {
        agreed.everybodyIsAsked();

        assertThat(agreed.latest().servingParent()).isNull();
        assertThat(kinds()).doesNotContain(AdviserKind.DEFENCE);
    }

    private List<AdviserKind> kinds() {
        return agreed.latest().requests().stream().map(RequestLine::kind).toList();
    }
}
