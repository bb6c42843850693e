package uk.waymark.engine.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.foundations.TestFoundations.NURSES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.news.FlagMoved;
import uk.waymark.engine.news.FlagRaised;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class FlagsIT {

    @Autowired
    AroundChild around;

    @Autowired
    TestFoundations foundations;

    @Autowired
    ContactNumbers numbers;

    @Autowired
    ConditionOfChild conditions;

    @Autowired
    FoundationPages pages;

    @Autowired
    AnswerFlag answers;

    @Autowired
    Flags flags;

    @Autowired
    FactsProjection facts;

    @Autowired
    FoundationCheck check;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    MovableClock clock;

    @Test
    void a_flag_is_raised_once_however_often_the_rules_run() {
        around.told(FlagRaised.class);
        Child child = around.childWithKeyWorker();
        List<FlagRaised> raised = around.told(FlagRaised.class);
        assertThat(raised).hasSize(foundations.openFlags(child).size()).isNotEmpty();
        int receipts = around.count(child, "evaluation");
        int entries = around.count(child, "audit_entry");
        for (int i = 0; i < 5; i++) {
            facts.refresh(child.id());
            check.reevaluate(child.id(), "AGAIN");
        }
        assertThat(around.told(FlagRaised.class)).isEmpty();
        assertThat(around.count(child, "flag")).isEqualTo(raised.size());
        assertThat(around.count(child, "evaluation"))
                .as("nothing changed, nothing written")
                .isEqualTo(receipts);
        assertThat(around.count(child, "audit_entry")).isEqualTo(entries);
    }

    @Test
    void at_the_end_of_life_a_gap_becomes_critical_and_due_within_a_day() {
        Child child = around.childWithKeyWorker();
        FlagLine before = foundations.night(child);
        Condition dying = new Condition(YesNo.YES, YesNo.NOT_KNOWN, 1, CarePhase.END_OF_LIFE, null, null);
        numbers.noneFound(child.caseworker(), child.reference());
        conditions.record(
                child.caseworker(), child.reference(), dying, around.open(child).version());

        FlagLine after = foundations.night(child);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(after.dueOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(around.count(child, "flag"))
                .isEqualTo(foundations.openFlags(child).size());
    }

    @Test
    void while_no_key_worker_is_named_the_team_manager_owns_a_key_worker_s_flag_and_then_the_key_worker() {
        Child child = around.child();
        numbers.noneFound(child.caseworker(), child.reference());
        UUID flag = foundations.night(child).id();
        assertThat(foundations.night(child).owner()).isEqualTo(Role.TEAM_MANAGER);
        assertThat(flags.assignee(flag)).isNull();
        around.told(FlagMoved.class);

        around.nameKeyWorker(child);

        assertThat(foundations.night(child).owner()).isEqualTo(Role.KEY_WORKER);
        assertThat(flags.assignee(flag)).isEqualTo(child.caseworker().practitionerId());
        assertThat(around.told(FlagMoved.class)).contains(new FlagMoved(child.reference(), flag));
    }

    @Test
    void what_nobody_has_written_down_yet_waits_for_the_key_worker_whose_task_it_is() {
        Child child = around.child();
        assertThat(foundations.openFlags(child)).noneMatch(line -> line.outcome() == Outcome.NOT_KNOWN);

        around.nameKeyWorker(child);

        assertThat(foundations.night(child).outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(foundations.night(child).owner()).isEqualTo(Role.KEY_WORKER);
    }

    @Test
    void what_was_not_known_and_is_then_found_missing_has_a_time_of_its_own() {
        Child child = around.childWithKeyWorker();
        clock.moveTo(TODAY.plusDays(60));
        numbers.noneFound(child.caseworker(), child.reference());
        assertThat(foundations.night(child).dueOn()).isAfterOrEqualTo(TODAY.plusDays(60));
    }

    @Test
    void what_is_not_needed_stays_open_and_quiet_with_its_reason() {
        Child child = around.childWithKeyWorker();
        UUID flag = foundations.night(child).id();
        LocalDate until = TODAY.plusDays(30);
        answers.notNeeded(child.caseworker(), child.reference(), flag, "Grandmother is a nurse.", until);

        assertThat(foundations.night(child).quietUntil()).isEqualTo(until);
        assertThat(foundations.night(child).because()).isEqualTo("Grandmother is a nurse.");
        assertThat(flags.quietUntil(flag)).isEqualTo(until);
        assertThat(flags.recheck(flag)).as("still missing").isTrue();
        assertThatThrownBy(() -> answers.planGap(child.caseworker(), child.reference(), flag, "Plan", TODAY))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void the_receipt_says_what_would_change_it() {
        Child child = around.child();
        numbers.noneFound(child.caseworker(), child.reference());
        WhyThisFlag why = pages.why(around.open(child), foundations.night(child).id());
        assertThat(why.finding().found()).isNotBlank();
        assertThat(why.finding().source()).isNotBlank();
        assertThat(why.receipt().receipt().silentRuleIds()).isNotEmpty();
        assertThat(why.wouldChange()).isNotEmpty();
        assertThat(pages.foundations(around.open(child)))
                .extracting(FoundationLine::foundation)
                .containsExactly(Foundation.SHARED_RECORDS, Foundation.ACCESS_24_7, Foundation.LEADERSHIP);
    }

    @Test
    void the_wide_row_is_what_gathering_it_again_would_give() {
        Child child = around.child();
        numbers.add(child.caseworker(), child.reference(), NURSES);
        clock.advance(Duration.ofHours(1));
        assertThat(nightly.sweepAll(seen -> {})).isGreaterThanOrEqualTo(0);
        int receipts = around.count(child, "evaluation");
        facts.refresh(child.id());
        check.reevaluate(child.id(), "COMPARE");
        assertThat(around.count(child, "evaluation")).isEqualTo(receipts);
    }
}
