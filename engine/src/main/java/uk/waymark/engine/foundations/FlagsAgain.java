package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * today, or the day of the last night's round, or, where the rules have run for a child since that round, the day of that run.
 */
@Component
public class FlagsAgain {

    private final FoundationFactsReader facts;
    private final FlagRecords flags;
    private final RuleSet rules;
    private final Times times;

    FlagsAgain(FoundationFactsReader facts, FlagRecords flags, RuleSet rules, Times times) {
        this.facts = facts;
        this.flags = flags;
        this.rules = rules;
        this.times = times;
    }

    /** When the rules last spoke. */
    @Component
    record Times(JdbcClient jdbc, NightRounds rounds, Today today) {}

    /** The last run of the rules for a child. */
    private record Run(UUID id, LocalDate day, String ruleSet) {

        boolean isAfter(NightRounds.Round round) {
            return id.toString().compareTo(round.id().toString()) > 0;
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
        Map<UUID, List<Flag>> open = flags.findByCaseIdInAndClearedAtIsNull(runs.keySet()).stream()
                .collect(Collectors.groupingBy(Flag::caseId));
        Map<UUID, List<String>> unlike =
                new HashMap<>(unlike(runs.keySet(), times.today().date(), open));
        if (!unlike.isEmpty()) {
            byDay(runs, unlike.keySet()).forEach((day, children) -> {
                Set<UUID> still = unlike(children, day, open).keySet();
                children.stream().filter(child -> !still.contains(child)).forEach(unlike::remove);
            });
        }
        return unlike;
    }

    /** The day of the last night's round that came to every child. */
    public Optional<LocalDate> lastNight() {
        return times.rounds().last().map(NightRounds.Round::onDay);
    }

    /** These children by the day as of which their flags may still be. */
    private Map<LocalDate, Set<UUID>> byDay(Map<UUID, Run> runs, Set<UUID> children) {
        NightRounds.Round round = times.rounds().last().orElse(null);
        Map<LocalDate, Set<UUID>> byDay = new HashMap<>();
        children.forEach(child -> {
            Run run = Objects.requireNonNull(runs.get(child));
            LocalDate day = round == null || run.isAfter(round) ? run.day() : round.onDay();
            byDay.computeIfAbsent(day, d -> new LinkedHashSet<>()).add(child);
        });
        return byDay;
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
        times.jdbc()
                .sql("""
                        select e.id, e.case_id, e.at, e.rule_set from evaluation e join (select max(id) as id from evaluation
                          where case_id in (:cases) and family = :family group by case_id) newest on newest.id = e.id""")
                .param("cases", cases.stream().map(Ids::bytes).toList())
                .param("family", FoundationCheck.FAMILY)
                .query(row -> {
                    LocalDate day = LocalDate.ofInstant(Columns.instant(row, "at"), Today.ENGLAND);
                    Run run = new Run(Columns.uuid(row, "id"), day, row.getString("rule_set"));
                    runs.put(Columns.uuid(row, "case_id"), run);
                });
        runs.values().removeIf(run -> !run.ruleSet().equals(rules.version()));
        return runs;
    }
}
