package uk.waymark.processes.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.ProcessesTest;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;

/** What is listed and counted when more waits than anybody can do. */
@ProcessesTest
class LongQueueIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int CHILDREN = 5;
    private static final int SIZE = 2;
    private static final int WHOLE = 100_000;
    private static final Comparator<LocalDate> LAST_WITHOUT = Comparator.nullsLast(Comparator.naturalOrder());

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private TaskList tasks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Reader caseworker;
    private List<String> children = List.of();

    @BeforeEach
    void children_wait_for_casework_and_one_of_them_for_no_day() {
        caseworker = area.worker(Role.SEN_CASEWORKER);
        children = IntStream.range(0, CHILDREN).mapToObj(this::waits).toList();
        byte[] step = Ids.bytes(desk.cards(caseworker, children.get(1)).get(0).stepId());
        new TransactionTemplate(transactions)
                .executeWithoutResult(begun -> jdbc.update(
                        "update journey_step set due_on = null, due_or_never = '9999-12-31' where id = ?", step));
    }

    private String waits(int weeks) {
        clock.moveTo(DAY.plusWeeks(weeks));
        String child = area.familyAsks();
        background.runDue();
        return child;
    }

    @Test
    void the_pages_hold_every_task_once_the_most_pressing_first_and_one_without_a_day_last() {
        List<TaskCard> all = page(1, WHOLE).items();

        List<TaskCard> paged = IntStream.rangeClosed(1, page(1, SIZE).pages())
                .mapToObj(page -> page(page, SIZE).items())
                .flatMap(List::stream)
                .toList();

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(all).extracting(TaskCard::dueOn).isSortedAccordingTo(LAST_WITHOUT);
        assertThat(all).extracting(TaskCard::dueOn).last().isNull();
        assertThat(all).extracting(TaskCard::caseRef).containsAll(children);
    }

    @Test
    void all_children_together_have_what_each_of_them_has() {
        int each = children.stream()
                .map(TaskFilter::ofChild)
                .mapToInt(filter -> tasks.counts(caseworker, filter).all())
                .sum();

        List<TaskCard> theirs = page(1, WHOLE).items().stream()
                .filter(card -> children.contains(card.caseRef()))
                .toList();

        assertThat(theirs).hasSize(each);
        assertThat(each).isGreaterThanOrEqualTo(CHILDREN);
    }

    @Test
    void counting_stops_where_it_is_told_to_and_says_that_there_are_more() {
        TaskCounts all = tasks.counts(caseworker, TaskFilter.ALL);
        clock.moveTo(DAY.plusYears(1));

        assertThat(pressing(3).counts()).isEqualTo(new TaskCounts(3, 3, 0, true));
        assertThat(pressing(all.all() - 1).counts().more()).isTrue();
        assertThat(pressing(all.all()).counts()).isEqualTo(tasks.counts(caseworker, TaskFilter.ALL));
    }

    @Test
    void the_most_pressing_are_the_first_of_all_page_by_page() {
        List<TaskCard> all = page(1, WHOLE).items();

        assertThat(pressing(3).tasks().items()).isEqualTo(all.subList(0, SIZE));
        assertThat(tasks.mostPressing(caseworker, 3, 2, SIZE).tasks().items()).isEqualTo(all.subList(SIZE, 3));
        assertThat(tasks.mostPressing(caseworker, 3, Integer.MAX_VALUE, SIZE)
                        .tasks()
                        .items())
                .isEmpty();
        assertThat(tasks.mine(caseworker, TaskFilter.ALL, Integer.MAX_VALUE, WHOLE)
                        .items())
                .isEmpty();
    }

    @Test
    void the_day_that_a_list_is_in_order_of_cannot_differ_from_the_last_day() {
        byte[] step = Ids.bytes(desk.cards(caseworker, children.get(0)).get(0).stepId());

        assertThatThrownBy(() -> jdbc.update("update journey_step set due_on = '2026-01-01' where id = ?", step))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private TaskList.MostPressing pressing(int most) {
        return tasks.mostPressing(caseworker, most, 1, SIZE);
    }

    private Slice<TaskCard> page(int page, int size) {
        return tasks.mine(caseworker, TaskFilter.ALL, page, size);
    }
}
