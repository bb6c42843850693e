package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.foundations.TestFoundations.NURSES;
import static uk.waymark.engine.testing.Refused.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class FlagsOfNumbersIT {

    @Autowired
    AroundChild around;

    @Autowired
    TestFoundations foundations;

    @Autowired
    ContactNumbers numbers;

    @Autowired
    NumberList listed;

    @Autowired
    Flags flags;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    MovableClock clock;

    @Test
    void a_number_that_is_missing_raises_one_flag_and_a_whole_week_of_help_clears_it() {
        Child child = around.childWithKeyWorker();
        assertThat(foundations.night(child).outcome()).as("nobody has looked").isEqualTo(Outcome.NOT_KNOWN);
        UUID flag = foundations.night(child).id();

        numbers.noneFound(child.caseworker(), child.reference());
        assertThat(foundations.night(child).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(foundations.night(child).id()).as("still the same flag").isEqualTo(flag);

        UUID number = numbers.add(child.caseworker(), child.reference(), NURSES);
        numbers.tested(child.caseworker(), child.reference(), number, TODAY, 0);
        around.told(FlagCleared.class);
        numbers.told(child.caseworker(), child.reference(), number, TODAY, 1);

        assertThat(foundations.openFlags(child)).noneMatch(line -> line.foundation() == Foundation.ACCESS_24_7);
        assertThat(around.told(FlagCleared.class)).containsExactly(new FlagCleared(child.reference(), flag));
        assertThat(flags.stillMissing(flag)).isFalse();
    }

    @Test
    void a_number_that_nobody_has_tried_for_91_days_is_found_at_night() {
        Child child = around.child();
        UUID number = numbers.add(child.caseworker(), child.reference(), NURSES);
        numbers.tested(child.caseworker(), child.reference(), number, TODAY, 0);
        numbers.told(child.caseworker(), child.reference(), number, TODAY, 1);
        int receipts = around.count(child, "evaluation");

        clock.moveTo(TODAY.plusDays(90));
        nightly.sweepAll(seen -> {});
        assertThat(foundations.openFlags(child)).noneMatch(line -> line.foundation() == Foundation.ACCESS_24_7);
        assertThat(around.count(child, "evaluation")).isEqualTo(receipts);

        clock.moveTo(TODAY.plusDays(91));
        nightly.sweepAll(seen -> {});
        assertThat(foundations.night(child).ruleId()).isEqualTo("access-24-7.not-tried-lately");
        assertThat(nightly.sweepAll(seen -> {}))
                .as("a second sweep finds nothing new")
                .isZero();
    }

    @Test
    void another_telephone_number_has_to_be_tried_and_told_again() {
        Child child = around.childWithKeyWorker();
        UUID number = numbers.add(child.caseworker(), child.reference(), NURSES);
        numbers.tested(child.caseworker(), child.reference(), number, TODAY, 0);
        numbers.told(child.caseworker(), child.reference(), number, TODAY, 1);
        NumberDetails other = TestFoundations.nurses("01632 960777");
        numbers.change(child.caseworker(), child.reference(), number, other, 2);

        NumberLine line = listed.of(around.open(child)).get(0);
        assertThat(line.details().phone()).isEqualTo("01632 960777");
        assertThat(line.lastTestedOn()).isNull();
        assertThat(foundations.openFlags(child)).anyMatch(open -> open.foundation() == Foundation.ACCESS_24_7);
    }

    @Test
    void a_stale_page_changes_nothing() {
        Child child = around.child();
        UUID number = numbers.add(child.caseworker(), child.reference(), NURSES);
        numbers.tested(child.caseworker(), child.reference(), number, TODAY, 0);
        refused("stale.page", () -> numbers.end(child.caseworker(), child.reference(), number, 0));
        assertThat(listed.of(around.open(child))).hasSize(1);
    }
}
