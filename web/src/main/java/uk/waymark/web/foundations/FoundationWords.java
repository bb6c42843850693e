package uk.waymark.web.foundations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.Finding;
import uk.waymark.web.component.Row;
import uk.waymark.web.component.Words;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.RuleWords;

/** Says why a flag is there, line by line. */
public final class FoundationWords {

    private FoundationWords() {}

    /** What was found, what happens next, what would settle it, who acts by when, and on whose authority. */
    public static List<Row> why(Finding finding, FlagLine flag, LocalDate today) {
        List<Row> rows = new ArrayList<>(said(finding));
        rows.add(Row.of("Who acts", flag.owner().title()));
        rows.add(Row.of("By when", Days.full(flag.dueOn()) + " (" + Days.from(flag.dueOn(), today) + ")"));
        LocalDate quiet = flag.quietUntil();
        if (quiet != null) {
            rows.add(Row.of("Nobody is reminded until", Days.plain(quiet)));
        }
        if (!flag.because().isEmpty()) {
            rows.add(Row.of("Not needed now, because", flag.because()));
        }
        if (!flag.gapPlan().isEmpty()) {
            rows.add(Row.of("Plan for the gap", flag.gapPlan()));
        }
        rows.addAll(authority(finding));
        return rows;
    }

    /** The same for what is in place. */
    public static List<Row> settled(Finding finding) {
        List<Row> rows = new ArrayList<>(said(finding));
        rows.addAll(authority(finding));
        return rows;
    }

    /** A role's own name, or the word itself where the rules name somebody who is no role here. */
    public static String actor(String role) {
        try {
            return Role.valueOf(role).title();
        } catch (IllegalArgumentException noRole) {
            return role.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    private static List<Row> said(Finding finding) {
        return List.of(
                Row.of("What we found", finding.found()),
                Row.of("What happens next", finding.next()),
                Row.of("What would settle it", finding.settles()));
    }

    private static List<Row> authority(Finding finding) {
        return List.of(
                Row.of("How serious", RuleWords.severity(finding.severity())),
                Row.of("Source", Words.of(RuleWords.source(finding.sourceClass()) + ": " + finding.source())),
                new Row("Rule", Words.of(finding.sentence()), List.of())
                        .action("Read the rule", "/rules/" + finding.ruleId(), "about: " + finding.sentence()));
    }
}
