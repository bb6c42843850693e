package uk.waymark.engine.bereavement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.foundations.NightlyCheck;
import uk.waymark.engine.keyworker.KeyWorkerSearches;
import uk.waymark.engine.keyworker.KeyWorkers;
import uk.waymark.engine.keyworker.RequestState;
import uk.waymark.engine.news.CaseClosing;
import uk.waymark.engine.news.FlagCleared;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.support.AgreeSupport;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class RecordDeathIT {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    @Autowired
    AroundChild around;

    @Autowired
    RecordDeath death;

    @Autowired
    ChildFiles files;

    @Autowired
    Clocks clocks;

    @Autowired
    KeyWorkers keyWorkers;

    @Autowired
    KeyWorkerSearches searches;

    @Autowired
    AgreeSupport support;

    @Autowired
    Permissions permissions;

    @Autowired
    FoundationPages pages;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everything_stops_at_once_but_what_was_permitted_stays() {
        Child child = around.child();
        clocks.start(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS, "", YESTERDAY.minusDays(5), null);
        keyWorkers.ask(child.id());
        Agreement meanwhile = new Agreement(SupportKind.INTERIM, "A visit each week.", null, null, null);
        support.agree(child.caseworker(), child.reference(), meanwhile);
        Reader hospice = around.worker(child, Role.HOSPICE);
        Answer mother = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, null);
        permissions.give(child.caseworker(), child.reference(), id(hospice.agencyId()), DataClass.HEALTH, mother);
        assertThat(pages.openFlags(around.open(child))).isNotEmpty();
        around.told(CaseClosing.class);
        around.told(FlagCleared.class);

        death.record(child.caseworker(), child.reference(), confirmed(child, YESTERDAY), version(child));

        ChildFile file = files.findById(child.id()).orElseThrow();
        assertThat(file.status()).isEqualTo(ChildStatus.DECEASED);
        assertThat(file.diedOn()).isEqualTo(YESTERDAY);
        assertThat(clocks.of(child.id())).extracting(ClockView::state).containsOnly(ClockState.CANCELLED);
        assertThat(pages.openFlags(around.open(child))).isEmpty();
        assertThat(searches.latest(child.id()).orElseThrow().state()).isEqualTo(RequestState.CLOSED);
        assertThat(support.list(around.open(child)))
                .extracting(SupportLine::endedOn)
                .doesNotContainNull();
        assertThat(permissions.isGiven(child.id(), id(hospice.agencyId()))).isTrue();
        assertThat(around.told(CaseClosing.class))
                .containsExactly(new CaseClosing(child.reference(), CaseClosing.Why.DIED));

        nightly.sweepAll(seen -> {});
        assertThat(pages.openFlags(around.open(child)))
                .as("nothing begins again")
                .isEmpty();
        refused("child.has.died", () -> support.agree(child.caseworker(), child.reference(), meanwhile));
    }

    @Test
    void nothing_stops_when_the_transaction_does_not_commit() {
        Child child = around.child();
        int version = version(child);
        int flags = pages.openFlags(around.open(child)).size();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            death.record(child.caseworker(), child.reference(), confirmed(child, YESTERDAY), version);
            status.setRollbackOnly();
        });
        assertThat(files.findById(child.id()).orElseThrow().status()).isEqualTo(ChildStatus.ACTIVE);
        assertThat(pages.openFlags(around.open(child))).hasSize(flags);
    }

    @Test
    void a_death_is_recorded_in_two_steps_on_a_day_that_can_be() {
        Child child = around.child();
        int version = version(child);
        String reference = child.reference();
        LocalDate born = files.findById(child.id()).orElseThrow().birthDate();
        refused("death.date.future", () -> record(child, confirmed(child, YESTERDAY.plusDays(2)), version));
        refused("death.date.before.birth", () -> record(child, confirmed(child, born.minusDays(1)), version));
        refused("death.not.confirmed", () -> record(child, new DeathRecord(YESTERDAY, reference, false), version));
        refused("death.reference.differs", () -> record(child, new DeathRecord(YESTERDAY, "WM", true), version));
        refused("stale.page", () -> record(child, confirmed(child, YESTERDAY), version + 1));
        assertThat(files.findById(child.id()).orElseThrow().status()).isEqualTo(ChildStatus.ACTIVE);
    }

    @Test
    void somebody_who_does_not_know_the_child_learns_nothing() {
        Child child = around.child();
        Reader stranger = around.worker(child, Role.HOSPICE);
        assertThatThrownBy(() -> death.record(stranger, child.reference(), confirmed(child, YESTERDAY), version(child)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void record(Child child, DeathRecord record, int version) {
        death.record(child.caseworker(), child.reference(), record, version);
    }

    private static DeathRecord confirmed(Child child, LocalDate on) {
        return new DeathRecord(on, child.reference(), true);
    }

    private int version(Child child) {
        return files.findById(child.id()).orElseThrow().version();
    }
}
