package uk.waymark.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WrittenPlan;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ConsultationIT {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    @Autowired
    AroundChild around;

    @Autowired
    WrittenPlan written;

    @Autowired
    FamilyComments comments;

    @Autowired
    AskSettings settings;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader caseworker;

    @BeforeEach
    void a_child_with_a_plan() {
        clock.moveTo(NOW);
        child = around.child();
        caseworker = child.caseworker();
        written.begun(caseworker, child.reference());
    }

    @Test
    void a_meeting_that_the_family_asks_for_is_held_before_it_is_answered() {
        Comments said = new Comments("She swims, it is not in there.", "Hill School", YesNo.YES, YesNo.NO);
        comments.give(caseworker, child.reference(), said);

        refused("plan.meeting.missing", () -> comments.answer(caseworker, child.reference(), "We add it.", null));
        refused("plan.reply.missing", () -> comments.answer(caseworker, child.reference(), " ", NOW));
        comments.answer(caseworker, child.reference(), "We add it.", NOW);

        assertThat(comments.list(around.open(child))).singleElement().satisfies(line -> {
            assertThat(line.comments()).isEqualTo(said);
            assertThat(line.reply()).isEqualTo("We add it.");
        });
    }

    @Test
    void what_is_said_to_a_section_is_kept_with_it_and_left_out_for_those_who_may_not_read_it() {
        Map<PlanSection, String> sections =
                Map.of(PlanSection.G, "Who gives it on Fridays?", PlanSection.B, "She reads.", PlanSection.K, " ");
        comments.give(caseworker, child.reference(), new Comments("", sections, null, YesNo.NO, YesNo.NOT_KNOWN));

        Comments kept = comments.list(around.open(child)).get(0).comments();
        assertThat(kept.sectionsWithout(Set.of()))
                .containsExactly(
                        Map.entry(PlanSection.B, "She reads."), Map.entry(PlanSection.G, "Who gives it on Fridays?"));
        assertThat(kept.sectionsWithout(Set.of(PlanSection.G))).containsOnlyKeys(PlanSection.B);
    }

    @Test
    void saying_nothing_at_all_is_refused() {
        Comments nothing = new Comments(" ", Map.of(PlanSection.A, " "), "Hill School", YesNo.NO, YesNo.NO);

        refused("plan.comment.missing", () -> comments.give(caseworker, child.reference(), nothing));
        assertThat(comments.list(around.open(child))).isEmpty();
    }

    @Test
    void each_setting_has_fifteen_days_of_its_own_and_silence_is_written_down_as_silence() {
        settings.ask(caseworker, child.reference(), List.of("Hill School", "River College"));
        List<String> open = settings.open(child.id());
        assertThat(open).hasSize(2).isEqualTo(settings.open(child.id()));
        assertThat(clocks.due(child.id(), StatutoryPeriod.SETTING_ANSWERS_CONSULTATION))
                .contains(NOW.plusDays(15));

        UUID first = UUID.fromString(open.get(0));
        var yes = new AskSettings.Reply(SettingAnswer.CAN_MEET, "Yes, with a nurse.", NOW);
        settings.answered(caseworker, child.reference(), first, yes);
        clock.moveTo(NOW.plusDays(16));
        settings.timeIsOver(child.reference());

        assertThat(settings.list(around.open(child)))
                .extracting(SettingLine::answer)
                .containsExactly(SettingAnswer.CAN_MEET, SettingAnswer.NO_ANSWER);
        assertThat(clocks.of(child.id()))
                .filteredOn(ClockView::running)
                .extracting(ClockView::kind)
                .doesNotContain(StatutoryPeriod.SETTING_ANSWERS_CONSULTATION);
    }

    @Test
    void another_child_s_setting_is_not_found() {
        settings.ask(caseworker, child.reference(), List.of("Hill School"));
        UUID theirs = UUID.fromString(settings.open(child.id()).get(0));
        Child other = around.child();
        var yes = new AskSettings.Reply(SettingAnswer.CAN_MEET, "Yes.", NOW);

        assertThatThrownBy(() -> settings.answered(other.caseworker(), other.reference(), theirs, yes))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
