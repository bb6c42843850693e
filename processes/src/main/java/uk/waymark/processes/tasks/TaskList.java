package uk.waymark.processes.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
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

    private static final String OF_THESE = "select " + COLUMNS
            + " from journey_step s join child_file c on c.id = s.case_id where s.id in (:ids)"
            + " order by s.due_or_never, s.id";

    private static final int SOON_DAYS = 7;

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
        List<TaskCard> cards = cards(reader, filter, page, size);
        return new Slice<>(titles.of(cards), page, size, counts(reader, filter).all());
    }

    /**
     * Which of a child's open steps are the reader's.
     *
     * @param child a file whose steps this reader may do: who asks has had {@link Act#DO_TASK} answered
     */
    public Set<UUID> among(Reader reader, OpenCase child) {
        TaskQuery query = TaskQuery.among(reader, catalogue, child.caseId());
        return Set.copyOf(jdbc.query(query.ways(), query.params(), (row, n) -> Columns.uuid(row, "id")));
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
        LocalDate now = today.date();
        TaskQuery query =
                query(reader, filter).most(Integer.MAX_VALUE).with("today", now).with("week", now.plusDays(SOON_DAYS));
        return Objects.requireNonNull(jdbc.queryForObject(
                query.sum(COUNT),
                query.params(),
                (row, n) ->
                        new TaskCounts(row.getInt("everything"), row.getInt("overdue"), row.getInt("soon"), false)));
    }

    /**
     * The tasks that press most and one page of them, found at once and no further: in the queue of a whole area many more
     * may wait than anybody can look through.
     *
     * @param most how many are counted and listed at most
     * @param page from 1
     */
    public MostPressing mostPressing(Reader reader, int most, int page, int size) {
        TaskQuery query = query(reader, TaskFilter.ALL).most(most + 1);
        List<Pressing> found =
                jdbc.query(query.chosen(), query.params(), (row, n) -> new Pressing(row.getBytes("id"), due(row)));
        List<Pressing> counted = found.subList(0, Math.min(most, found.size()));
        List<byte[]> shown = counted.stream()
                .skip(Slice.offset(page, size))
                .limit(size)
                .map(Pressing::id)
                .toList();
        List<TaskCard> cards =
                shown.isEmpty() ? List.of() : jdbc.query(OF_THESE, Map.of("ids", shown), (row, n) -> card(row));
        return new MostPressing(
                counts(counted, found.size() > most), new Slice<>(titles.of(cards), page, size, counted.size()));
    }

    private TaskCounts counts(List<Pressing> counted, boolean more) {
        LocalDate now = today.date();
        LocalDate soon = now.plusDays(SOON_DAYS);
        int overdue =
                (int) counted.stream().filter(step -> step.due().isBefore(now)).count();
        int notLater =
                (int) counted.stream().filter(step -> !step.due().isAfter(soon)).count();
        return new TaskCounts(counted.size(), overdue, notLater - overdue, more);
    }

    private static LocalDate due(ResultSet row) throws SQLException {
        return row.getObject("due_or_never", LocalDate.class);
    }

    /** A step that waits; one without a last day has one that never comes. */
    private record Pressing(byte[] id, LocalDate due) {}

    /** How many press, and one page of them. */
    public record MostPressing(TaskCounts counts, Slice<TaskCard> tasks) {}

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
