package uk.waymark.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.panel.TestPanels.funding;
import static uk.waymark.engine.panel.TestPanels.need;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;

/** Who pays: after the need, to the penny, by those who may decide; a dispute waits for nobody. */
@EngineTest
class PanelMoneyIT {

    @Autowired
    TestPanels panels;

    @Autowired
    AroundChild around;

    @Autowired
    PanelDecides panel;

    @Autowired
    PanelRecords records;

    private TestPanels.Asked asked;
    private Child child;
    private Reader chair;
    private UUID item;

    @BeforeEach
    void a_question_to_a_panel() {
        asked = panels.asked();
        child = asked.child();
        chair = asked.chair();
        item = asked.item();
    }

    @Test
    void need_comes_before_cost_and_the_split_is_kept_to_the_penny() {
        asked.prepared();
        refused("panel.need.first", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2500)));
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, true));
        refused("panel.shares.not.whole", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2499)));
        refused("panel.shares.not.whole", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2501)));

        panel.money(chair, child.reference(), item, funding(2000, 5500, 2500));

        PanelRecord kept = records.one(around.open(child), item);
        assertThat(Objects.requireNonNull(kept.money()).shares())
                .extracting(Share::pence)
                .containsExactly(368_000L, 1_012_000L, 460_000L);
        assertThat(Objects.requireNonNull(kept.need()).reason()).isEqualTo("You need two nights.");
        assertThat(Objects.requireNonNull(kept.need()).present()).hasSize(3);
        assertThat(Objects.requireNonNull(kept.need()).present().get(0).interest())
                .isEqualTo("Sits on the school's board.");
        assertThat(kept.withoutMoney().money()).isNull();
    }

    @Test
    void joint_money_needs_everybody_there_with_authority() {
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE_IN_PART, false));

        refused(
                "panel.authority.missing",
                () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2500)));
    }

    @Test
    void who_may_decide_about_money_may_come_later() {
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, false));
        Map<PanelAgency, String> two = Map.of(PanelAgency.EDUCATION, "A. Bello", PanelAgency.HEALTH, "D. Lee");
        Map<PanelAgency, String> three = Map.of(
                PanelAgency.EDUCATION, "A. Bello", PanelAgency.HEALTH, "D. Lee", PanelAgency.SOCIAL_CARE, "P. Shah");

        refused("panel.authority.missing", () -> panel.money(chair, child.reference(), item, decidedBy(two)));
        panel.money(chair, child.reference(), item, decidedBy(three));

        assertThat(Objects.requireNonNull(records.one(around.open(child), item).need())
                        .present())
                .filteredOn(one -> one.agency() == PanelAgency.SOCIAL_CARE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo("P. Shah");
                    assertThat(one.authority()).isTrue();
                });
    }

    @Test
    void a_dispute_waits_for_nobody_but_whoever_pays_meanwhile() {
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, false));
        Map<PanelAgency, Integer> parts = funding(2000, 5500, 2500).hundredths();
        Funding care = new Funding(1_840_000, parts, true, PanelAgency.SOCIAL_CARE, Set.of());
        Funding health = new Funding(1_840_000, parts, true, PanelAgency.HEALTH, Set.of());

        refused("panel.authority.missing", () -> panel.money(chair, child.reference(), item, care));
        panel.money(chair, child.reference(), item, health);
    }

    @Test
    void a_dispute_starts_now_and_says_who_pays_meanwhile() {
        asked.prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, true));
        Map<PanelAgency, Integer> parts = funding(2000, 5500, 2500).hundredths();
        Funding nobody = new Funding(1_840_000, parts, true, null, Set.of());
        Funding unsaid = new Funding(1_840_000, parts, false, null, Set.of(PanelAgency.HEALTH));
        Funding health = new Funding(1_840_000, parts, true, PanelAgency.HEALTH, Set.of());

        refused("panel.dispute.incomplete", () -> panel.money(chair, child.reference(), item, nobody));
        refused("panel.agreement.missing", () -> panel.money(chair, child.reference(), item, unsaid));
        panel.money(chair, child.reference(), item, health);
        assertThat(Objects.requireNonNull(records.one(around.open(child), item).money())
                        .chargeTo())
                .isEqualTo(PanelAgency.HEALTH);
    }

    private static Funding decidedBy(Map<PanelAgency, String> deciders) {
        Funding agreed = funding(2000, 5500, 2500);
        return new Funding(agreed.costPence(), agreed.hundredths(), false, null, agreed.agreedBy(), deciders);
    }
}
