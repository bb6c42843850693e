package uk.waymark.engine.foundations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;

/**
 * Runs the rules anew on the facts that are kept of many children, and says where the open flags are not what the rules
 * say; writes nothing.
 *
 * <p>Some foundations go missing only because time passes, and the night brings that up to date. So the day that counts is
 * today, or yesterday while the night's round is still to come; and the day of the last run where that was written since the
 * last night.
 */
@Component
public class FlagsAgain {

    /** By then the rounds of the night are over, in England. */
    private static final LocalTime AFTER_THE_ROUNDS = LocalTime.of(3, 0);

    private static final int BITS_AFTER_MILLIS = 16;

    private final FoundationFactsReader facts;
    private final FlagRecords flags;
    private final RuleSet rules;
    private final JdbcClient jdbc;
    private final Today today;

    FlagsAgain(FoundationFactsReader facts, FlagRecords flags, RuleSet rules, JdbcClient jdbc, Today today) {
        this.facts = facts;
        this.flags = flags;
        this.rules = rules;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The last run of the rules for a child. */
    private record Run(UUID id, Instant at, String ruleSet) {

        LocalDate day() {
            return LocalDate.ofInstant(at, Today.ENGLAND);
        }

        /** When it was really written, whatever time a rehearsal made it: the identifier knows. */
        Instant written() {
            return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_MILLIS);
        }
    }

    /**
     * The active children for whom the rules have run and whose flags are otherwise, with what differs. Children whose last
     * run was by another edition of the rules are left to the night, which runs the present one.
     */
    public Map<UUID, List<String>> unlike(Collection<UUID> cases) {
        Map<UUID, Run> runs = lastRuns(cases);
        if (runs.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Flag>> open =
                flags.findByCaseIdInAndClearedAtIsNull(cases).stream().collect(Collectors.groupingBy(Flag::caseId));
        Map<UUID, List<String>> unlike = new HashMap<>(unlike(runs.keySet(), today.date(), open));
        Map<LocalDate, Set<UUID>> otherDays = new HashMap<>();
        unlike.keySet()
                .forEach(child -> days(runs.get(child))
                        .forEach(day -> otherDays
                                .computeIfAbsent(day, d -> new LinkedHashSet<>())
                                .add(child)));
        otherDays.forEach((day, children) -> {
            Set<UUID> still = unlike(children, day, open).keySet();
            children.stream().filter(child -> !still.contains(child)).forEach(unlike::remove);
        });
        return unlike;
    }

    /** Other days than today on which the flags may have been made. */
    private List<LocalDate> days(@Nullable Run last) {
        ZonedDateTime now = today.now().atZone(Today.ENGLAND);
        boolean roundsToCome = now.toLocalTime().isBefore(AFTER_THE_ROUNDS);
        LocalDate lastNight = roundsToCome ? today.date().minusDays(1) : today.date();
        List<LocalDate> days = new ArrayList<>();
        if (roundsToCome) {
            days.add(lastNight);
        }
        Instant night = lastNight.atTime(AFTER_THE_ROUNDS).atZone(Today.ENGLAND).toInstant();
        if (last != null && last.written().isAfter(night.minus(Duration.ofHours(2)))) {
            days.add(last.day());
        }
        return days;
    }

    private Map<UUID, List<String>> unlike(Collection<UUID> cases, LocalDate day, Map<UUID, List<Flag>> open) {
        Map<UUID, List<String>> unlike = new HashMap<>();
        for (CheckedChild child : facts.on(day).children(cases)) {
            if (child.status() == ChildStatus.ACTIVE) {
                Receipt said = rules.foundations(child.facts());
                List<String> wrong =
                        WantedFlags.unlike(child, said.findings(), open.getOrDefault(child.caseId(), List.of()));
                if (!wrong.isEmpty()) {
                    unlike.put(child.caseId(), wrong);
                }
            }
        }
        return unlike;
    }

    private Map<UUID, Run> lastRuns(Collection<UUID> cases) {
        Map<UUID, Run> runs = new HashMap<>();
        jdbc.sql(
                        "select id, case_id, at, rule_set from evaluation where case_id in (:cases) and family = :family order by id")
                .param("cases", cases.stream().map(Ids::bytes).toList())
                .param("family", FoundationCheck.FAMILY)
                .query(row -> {
                    Run run = new Run(Columns.uuid(row, "id"), Columns.instant(row, "at"), row.getString("rule_set"));
                    runs.put(Columns.uuid(row, "case_id"), run);
                });
        runs.values().removeIf(run -> !run.ruleSet().equals(rules.version()));
        return runs;
    }
}
