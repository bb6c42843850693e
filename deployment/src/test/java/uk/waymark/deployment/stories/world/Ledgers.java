package uk.waymark.deployment.stories.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.measures.Figures;
import uk.waymark.engine.Ids;
import uk.waymark.engine.audit.AuditVerifier;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.processes.ProcessVariables;

/** Whether journey log, process engine, clocks, flags, facts and audit trail all tell the same. */
@TestComponent
public class Ledgers {

    private static final AtomicInteger COMPARED = new AtomicInteger();
    private static final AtomicInteger MISMATCHES = new AtomicInteger();

    private final JdbcTemplate jdbc;
    private final Clocks clocks;
    private final AuditVerifier trail;
    private final FactsAgain facts;
    private final Positions positions;
    private final Map<UUID, Long> seen = new HashMap<>();

    Ledgers(JdbcTemplate jdbc, Clocks clocks, AuditVerifier trail, FactsAgain facts, Positions positions) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.trail = trail;
        this.facts = facts;
        this.positions = positions;
    }

    /** Fails when any two of them differ: steps, flags and places of all children, the rest of those who had a change. */
    public void agree() {
        compare(changed());
    }

    /** The same, looking at everything of all children, whether or not anything is known to have changed. */
    void agreeForAll() {
        changed();
        compare(Set.copyOf(seen.keySet()));
    }

    private void compare(Set<UUID> chains) {
        try {
            stepsAgree();
            flagsAgree();
            clocksAgree(chains);
            trailIsWhole(chains);
            onlyAnswersAreRemembered();
            facts.agree(chains);
            positions.agree();
        } catch (AssertionError differ) {
            MISMATCHES.incrementAndGet();
            throw differ;
        } finally {
            COMPARED.incrementAndGet();
        }
    }

    /** The audit trails that have grown since the last look: everything that is done to a child leaves an entry there. */
    private Set<UUID> changed() {
        Set<UUID> grown = new HashSet<>();
        jdbc.query("select chain, seq from audit_head", row -> {
            UUID chain = Ids.uuid(row.getBytes(1));
            if (!Objects.equals(seen.put(chain, row.getLong(2)), row.getLong(2))) {
                grown.add(chain);
            }
        });
        return grown;
    }

    /** Writes down how often they differed in all stories so far. */
    static void figure() {
        String compared = "of " + COMPARED.get() + " times that all ledgers were compared";
        Figures.write("journey.ledger.mismatches", MISMATCHES.get(), compared);
    }

    private void stepsAgree() {
        assertThat(texts("select task_id from journey_step where ended_at is null and kind = 'USER_TASK'"))
                .as("open steps of the journey log and of the process engine")
                .isEqualTo(texts("select ID_ from ACT_RU_TASK"));
        assertThat(texts("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null"))
                .as("journeys of children who are here")
                .isSubsetOf(texts("select reference from child_file where status <> 'MERGED'"));
    }

    private void flagsAgree() {
        assertThat(texts("select v.TEXT_ from ACT_RU_VARIABLE v join ACT_RU_EXECUTION e on e.ID_ = v.PROC_INST_ID_"
                        + " where e.PROC_DEF_ID_ like 'resolve-flag:%' and v.NAME_ = '" + ProcessVariables.SUBJECT
                        + "'"))
                .as("flags and the journeys that put them right")
                .isEqualTo(new TreeSet<>(ids("select id from flag where cleared_at is null").stream()
                        .map(UUID::toString)
                        .toList()));
    }

    private void clocksAgree(Set<UUID> chains) {
        for (UUID child : ids("select distinct case_id from clock")) {
            if (!chains.contains(child)) {
                continue;
            }
            for (ClockView clock : clocks.of(child)) {
                assertThat(clocks.replay(clock.id()))
                        .as("events and row of a clock")
                        .isEqualTo(clock);
            }
        }
    }

    private void trailIsWhole(Set<UUID> chains) {
        for (UUID chain : chains) {
            assertThat(trail.verify(chain).whole()).as("audit chain " + chain).isTrue();
        }
    }

    private void onlyAnswersAreRemembered() {
        assertThat(texts("select NAME_ from ACT_RU_VARIABLE")).isSubsetOf(ProcessVariables.ALLOWED);
        assertThat(texts("select TYPE_ from ACT_RU_VARIABLE")).isSubsetOf("string", "null", "integer");
        assertThat(texts("select BYTEARRAY_ID_ from ACT_RU_VARIABLE where BYTEARRAY_ID_ is not null"))
                .isEmpty();
    }

    private List<UUID> ids(String sql) {
        return jdbc.query(sql, (row, n) -> Ids.uuid(row.getBytes(1)));
    }

    private Set<String> texts(String sql) {
        return new TreeSet<>(jdbc.queryForList(sql, String.class));
    }
}
