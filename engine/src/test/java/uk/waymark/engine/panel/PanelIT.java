package uk.waymark.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.panel.TestPanels.NOW;
import static uk.waymark.engine.panel.TestPanels.need;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** A question goes to a panel with the family's view, and what it decides about the need is told with every right. */
@EngineTest
class PanelIT {

    @Autowired
    TestPanels panels;

    @Autowired
    AroundChild around;

    @Autowired
    AskPanel ask;

    @Autowired
    PanelDecides panel;

    @Autowired
    PanelRecords records;

    @Autowired
    PanelAgenda agenda;

    @Autowired
    RecordDeath death;

    @Autowired
    ChildFiles files;

    private TestPanels.Asked asked;
    private Child child;
    private Reader caseworker;
    private Reader chair;
    private UUID item;

    @BeforeEach
    void a_question_to_a_panel() {
        asked = panels.asked();
        child = asked.child();
        caseworker = child.caseworker();
        chair = asked.chair();
        item = asked.item();
    }

    @Test
    void without_the_family_s_view_or_a_reason_why_there_is_none_nothing_goes_to_a_panel() {
        Question without = new Question("Respite?", "Advice", YesNo.NOT_KNOWN, "", "", NOW.plusDays(7));
        Question unused = new Question("Respite?", "Advice", YesNo.YES, "We are tired.", "", NOW.plusDays(7));
        Question because =
                new Question("Respite?", "Advice", YesNo.NO, "They asked us not to ring.", "", NOW.plusDays(7));

        refused("panel.question.incomplete", () -> ask.prepare(caseworker, child.reference(), item, without));
        refused("panel.question.incomplete", () -> ask.prepare(caseworker, child.reference(), item, unused));
        ask.prepare(caseworker, child.reference(), item, because);
        refused("panel.not.now", () -> ask.prepare(caseworker, child.reference(), item, because));
    }

    @Test
    void a_panel_says_yes_or_no_only_when_all_three_are_there_and_somebody_may_decide() {
        asked.prepared();
        Presence school = new Presence(PanelAgency.EDUCATION, "A. Bello", true, null);
        Presence nurse = new Presence(PanelAgency.HEALTH, "D. Lee", false, null);
        Presence visitor = new Presence(PanelAgency.EDUCATION, "A. Bello", false, null);
        Presence worker = new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", false, null);

        for (NeedOutcome outcome : List.of(NeedOutcome.AGREE, NeedOutcome.AGREE_IN_PART, NeedOutcome.REFUSE)) {
            refused("panel.agency.missing", () -> decide(outcome, "Reasonably required.", List.of()));
            refused("panel.agency.missing", () -> decide(outcome, "Reasonably required.", List.of(school, nurse)));
            refused(
                    "panel.nobody.decides",
                    () -> decide(outcome, "Reasonably required.", List.of(visitor, nurse, worker)));
            refused("panel.test.missing", () -> decide(outcome, " ", List.of(school, nurse, worker)));
        }
        decide(NeedOutcome.DEFER, "", List.of());
        assertThat(records.one(around.open(child), item).state()).isEqualTo(PanelState.ASKED);
    }

    @Test
    void what_is_put_off_comes_back_and_a_no_goes_out_with_every_right() {
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.DEFER, true));
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.REFUSE, true));

        refused("notice.incomplete", () -> panel.told(caseworker, child.reference(), item, notice(false)));
        panel.told(caseworker, child.reference(), item, notice(true));
        assertThat(records.of(around.open(child)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(PanelState.TOLD));
    }

    @Test
    void when_the_child_has_died_nobody_is_asked_to_decide_and_what_was_asked_stays() {
        asked.prepared();
        Reader sits = around.worker(child, Role.PANEL_CHAIR);
        DeathRecord record = new DeathRecord(NOW, child.reference(), true);
        Integer version = files.findById(child.id()).orElseThrow().version();

        death.record(caseworker, child.reference(), record, Objects.requireNonNull(version));

        PanelRecord kept = records.one(around.open(child), item);
        assertThat(kept.state()).isEqualTo(PanelState.WITHDRAWN);
        assertThat(kept.withdrawnOn()).isEqualTo(NOW);
        assertThat(kept.question()).isNotNull();
        assertThat(agenda.withdrawn(sits)).containsExactly(new PanelAgenda.Withdrawn(NOW.plusDays(7), 1));
        assertThat(agenda.withdrawn(caseworker)).isEmpty();
    }

    @Test
    void who_may_not_decide_about_money_decides_nothing() {
        asked.prepared();
        Reader keyWorker = around.colleague(child, Role.KEY_WORKER);

        assertThatThrownBy(() -> panel.need(keyWorker, child.reference(), item, need(NeedOutcome.AGREE, true)))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    private void decide(NeedOutcome outcome, String test, List<Presence> present) {
        panel.need(
                chair, child.reference(), item, new NeedDecision(outcome, test, "Nobody from health came.", present));
    }

    private static Notice notice(boolean complete) {
        return new Notice(true, true, complete, true, true, NOW, ToldHow.BY_TELEPHONE);
    }
}
