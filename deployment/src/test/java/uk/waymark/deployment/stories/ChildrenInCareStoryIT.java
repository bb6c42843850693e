package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.imports.CsvTable;
import uk.waymark.engine.imports.ImportFile;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.engine.imports.ImportWork;
import uk.waymark.engine.imports.Imports;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.UnlikeAny;

/** Children who come from another system stand afterwards where they stood there, whether they come alone or in one file. */
@StoryTest
class ChildrenInCareStoryIT {

    private static final String HEADINGS = "Given names,Family name,Date of birth,Life-limiting condition,Received on,"
            + "Decided to assess on,Plan final on,Next review due\n";

    /** Questions about one child, each answered by lines of text that are the same on every database. */
    private static final List<String> STANDING = List.of(
            """
            select 'clock' as what, kind, started_on, due_on, strict_due_on, state, case when breached then 'late' else 'in time' end,
              closed_on, case when subject = 'taken-over' then subject else 'review' end, law_version, version
            from clock where case_id = ?""",
            """
            select 'event' as what, c.kind as clock, e.seq, e.kind, e.on_date, e.due_on, e.strict_due_on, e.law_version, e.why,
              case when e.account_id is null then 'nobody' else 'somebody' end
            from clock_event e join clock c on c.id = e.clock_id where e.case_id = ?""",
            """
            select 'step' as what, process, step, kind, role, holder, due_on, how_ended,
              case when assignee_id is null then 'nobody' else 'somebody' end
            from journey_step where case_id = ?""",
            "select 'audit' as what, action, detail from audit_entry where case_id = ?",
            "select 'evaluation' as what, family, cause, outcome from evaluation where case_id = ?",
            "select 'flag' as what, foundation, rule_id, owner_role, due_on, cleared_at from flag where case_id = ?",
            "select 'assessment' as what, begun_on, version from assessment where case_id = ?",
            """
            select 'review' as what, counted_from, complete_by, begins_on, transfer, transfer_on, state, version
            from review where case_id = ?""",
            "select 'file' as what, status, version from child_file where id = ?");

    private static final String TIMERS = "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on"
            + " e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ? order by 1";

    @Autowired
    private Imports imports;

    @Autowired
    private ImportWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Town town;

    private Reader lead;

    @BeforeEach
    void a_lead_of_an_area() {
        lead = town.people().as(Role.SEND_LEAD);
    }

    @ParameterizedTest(name = "together: {0}")
    @ValueSource(booleans = {false, true})
    void a_child_arrives_with_clocks_steps_flags_and_review_as_they_were(boolean together) throws IOException {
        Map<String, String> expected = expected();
        List<String> rows = expected.keySet().stream()
                .map(dates -> UnlikeAny.name() + ",Folk," + dates + "\n")
                .toList();
        List<String> references = together
                ? stored(String.join("", rows))
                : rows.stream().flatMap(row -> stored(row).stream()).toList();

        assertThat(references).hasSize(expected.size());
        assertThat(references.stream().map(this::standing).toList()).containsExactlyElementsOf(expected.values());
    }

    /** Of each child the cells that say how far its journey is, and how it then has to stand. */
    private static Map<String, String> expected() throws IOException {
        try (InputStream text = ChildrenInCareStoryIT.class.getResourceAsStream("/stories/children-in-care.txt")) {
            return Stream.of(new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                            .split("\n\n"))
                    .map(block -> block.strip().split("\n", 2))
                    .collect(Collectors.toMap(block -> block[0], block -> block[1], (a, b) -> b, LinkedHashMap::new));
        }
    }

    /** Brings the rows in as one file; the references of the children in their order. */
    private List<String> stored(String rows) {
        CsvTable table = CsvTable.read((HEADINGS + rows).getBytes(StandardCharsets.UTF_8), ImportKind.IN_CARE);
        String location = imports.bring(lead, ImportKind.IN_CARE, table, UUID.randomUUID())
                .location();
        while (work.turn(1000) > 0) {
            // Until nothing waits.
        }
        ImportFile file = imports.open(lead, UUID.fromString(location.substring("/imports/".length())));
        return imports.rows(lead, file, State.STORED, 1, 10).items().stream()
                .map(shown -> Objects.requireNonNull(shown.row().reference()))
                .toList();
    }

    private String standing(String reference) {
        byte[] id = jdbc.queryForObject("select id from child_file where reference = ?", byte[].class, reference);
        Stream<String> lines = STANDING.stream()
                .flatMap(question -> jdbc.queryForList(question, (Object) id).stream()
                        .map(row -> row.values().stream()
                                .map(value -> String.valueOf(value).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "..."))
                                .collect(Collectors.joining(" ")))
                        .sorted());
        Stream<String> timers = jdbc.queryForList(TIMERS, LocalDateTime.class, reference).stream()
                .map(at -> "timer " + at);
        return Stream.concat(lines, timers).collect(Collectors.joining("\n"));
    }
}
