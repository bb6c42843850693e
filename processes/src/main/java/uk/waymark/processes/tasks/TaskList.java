package uk.waymark.processes.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** What waits for somebody: the open steps of the journey log, never a question to the process engine. */
@Component
@Transactional(readOnly = true)
public class TaskList {

    private static final String COLUMNS = "s.id, s.process, s.step, s.role, s.holder, s.assignee_id, s.subject,"
            + " s.stands_in,"
            + " s.due_on, s.began_at, c.reference, coalesce(c.known_as, c.given_name) as child";
    private static final String COUNT = "count(*) as everything,"
            + " coalesce(sum(case when due_or_never < :today then 1 else 0 end), 0) as overdue,"
            + " coalesce(sum(case when due_or_never between :today and :week then 1 else 0 end), 0) as soon";

    private static final int MOST_OF_CHILD = 50;

    private final NamedParameterJdbcTemplate jdbc;
    private final AccessPolicy policy;
    private final StepCatalogue catalogue;
    private final Today today;
    private final TaskTitles titles;

    TaskList(
            NamedParameterJdbcTemplate jdbc,
            AccessPolicy policy,
            StepCatalogue catalogue,
            Today today,
            TaskTitles titles) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.catalogue = catalogue;
        this.today = today;
        this.titles = titles;
    }

    /** The reader's tasks, the most urgent first; pages count from 1. */
    public Slice<TaskCard> mine(Reader reader, TaskFilter filter, int page, int size) {
        return mine(reader, filter, page, size, counts(reader, filter));
    }

    /** The same for somebody who has counted them already. */
    public Slice<TaskCard> mine(Reader reader, TaskFilter filter, int page, int size, TaskCounts counted) {
        List<TaskCard> cards = cards(reader, filter, page, size);
        return new Slice<>(titles.of(cards), page, size, counted.all());
    }

    /** Which of a child's open steps are the reader's. */
    public Set<UUID> ofChild(Reader reader, String reference) {
        return cards(reader, TaskFilter.ofChild(reference), 1, MOST_OF_CHILD).stream()
                .map(TaskCard::stepId)
                .collect(Collectors.toSet());
    }

    private List<TaskCard> cards(Reader reader, TaskFilter filter, int page, int size) {
        int skipped = Slice.offset(page, size);
        TaskQuery query = query(reader, filter).most(skipped + size);
        return jdbc.query(
                query.select(COLUMNS),
                query.with("size", size).with("skipped", skipped).params(),
                (row, n) -> card(row));
    }

    /** How many tasks the reader has, of those that the filter lets through. */
    public TaskCounts counts(Reader reader, TaskFilter filter) {
        return counted(reader, filter, Integer.MAX_VALUE - 1);
    }

    /** The same, counting no more than the most pressing ones: in a queue of a whole area that is much sooner known. */
    public TaskCounts counts(Reader reader, int most) {
        return counted(reader, TaskFilter.ALL, most);
    }

    private TaskCounts counted(Reader reader, TaskFilter filter, int most) {
        LocalDate now = today.date();
        TaskQuery query =
                query(reader, filter).most(most + 1).with("today", now).with("week", now.plusDays(7));
        return Objects.requireNonNull(
                jdbc.queryForObject(query.sum(COUNT), query.params(), (row, n) -> counts(row, most)));
    }

    private static TaskCounts counts(ResultSet row, int most) throws SQLException {
        int all = row.getInt("everything");
        int overdue = Math.min(row.getInt("overdue"), most);
        return new TaskCounts(Math.min(all, most), overdue, Math.min(row.getInt("soon"), most - overdue), all > most);
    }

    private TaskQuery query(Reader reader, TaskFilter filter) {
        return TaskQuery.of(reader, policy.scopeOfSteps(reader, DataClass.CORE, Act.DO_TASK), catalogue, filter);
    }

    private TaskCard card(ResultSet row) throws SQLException {
        String process = row.getString("process");
        String step = row.getString("step");
        StepInfo info = catalogue.of(process, step);
        return new TaskCard(
                Columns.uuid(row, "id"),
                process,
                step,
                info.name(),
                info.whatNext(),
                row.getString("reference"),
                row.getString("child"),
                row.getString("role"),
                Holder.valueOf(row.getString("holder")),
                Columns.uuidOrNull(row, "assignee_id"),
                row.getString("subject"),
                null,
                Columns.dateOrNull(row, "due_on"),
                Columns.instant(row, "began_at"),
                instead(info, row));
    }

    private static TaskCard.@Nullable Instead instead(StepInfo info, ResultSet row) throws SQLException {
        String as = row.getString("stands_in");
        String own = row.getString("role");
        List<String> missing = info.roles().isEmpty() && own != null ? List.of(own) : info.roles();
        return as == null ? null : new TaskCard.Instead(Role.valueOf(as), missing);
    }
}
