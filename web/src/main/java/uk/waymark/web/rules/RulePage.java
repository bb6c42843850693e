package uk.waymark.web.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.words.RuleWords;

/**
 * One page of the catalogue.
 *
 * @param total how many rules there are
 * @param found how many the filter keeps
 */
public record RulePage(
        RuleFilter filter,
        int total,
        int found,
        Table table,
        Pages pages,
        List<Choice> families,
        List<Choice> foundations,
        String lawVersion,
        String version) {

    static final int SIZE = 20;

    static RulePage of(RuleSet rules, RuleFilter filter, int wanted) {
        List<RuleInfo> all = rules.catalogue();
        List<RuleInfo> kept = all.stream().filter(filter::keeps).toList();
        int last = Math.max(1, (kept.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(1, wanted), last);
        return new RulePage(
                filter,
                all.size(),
                kept.size(),
                table(kept.stream().skip((page - 1L) * SIZE).limit(SIZE).toList()),
                new Pages(page, last, filter.address()),
                counted(all, RuleInfo::family, RuleWords::family),
                byFoundation(all),
                rules.lawVersion(),
                rules.version());
    }

    private static Table table(List<RuleInfo> shown) {
        List<Heading> headings = Stream.of("What the rule says", "Foundation", "Authority", "How serious")
                .map(Heading::of)
                .toList();
        return new Table(
                "Rules", false, headings, shown.stream().map(RulePage::line).toList());
    }

    private static List<Cell> line(RuleInfo rule) {
        return List.of(
                Cell.link(rule.sentence(), "/rules/" + rule.id()),
                Cell.of(RuleWords.foundation(rule.foundation())),
                Cell.of(RuleWords.source(rule.sourceClass())),
                Cell.of(RuleWords.severity(rule.severity())));
    }

    private static List<Choice> counted(
            List<RuleInfo> all, Function<RuleInfo, String> key, Function<String, String> title) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> Choice.of(each.getKey(), title.apply(each.getKey()) + " (" + each.getValue() + ")"))
                .toList();
    }

    private static List<Choice> byFoundation(List<RuleInfo> all) {
        return Arrays.stream(Foundation.values())
                .map(foundation -> Choice.of(
                        foundation.name(),
                        foundation.number() + ". " + foundation.title() + " ("
                                + all.stream()
                                        .filter(rule -> rule.foundation() == foundation)
                                        .count()
                                + ")"))
                .toList();
    }
}
