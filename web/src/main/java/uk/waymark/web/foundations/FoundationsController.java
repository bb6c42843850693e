package uk.waymark.web.foundations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.foundations.WhyThisFlag;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.family.needs.NeedsPages;

/** Shows what is in place around a child and what is not, with the reasons. */
@Controller
class FoundationsController {

    private static final int ALL = 50;

    private final ChildDoor door;
    private final FoundationPages foundations;
    private final TaskList tasks;
    private final NeedsPages family;
    private final Today today;

    FoundationsController(ChildDoor door, FoundationPages foundations, TaskList tasks, NeedsPages family, Today today) {
        this.door = door;
        this.foundations = foundations;
        this.tasks = tasks;
        this.family = family;
        this.today = today;
    }

    @GetMapping("/children/{reference}/foundations")
    String show(Reader reader, @PathVariable String reference, Model model) {
        OpenedChild child = door.open(reader, reference, "foundations");
        if (reader.family() && child.closed()) {
            return "redirect:" + child.frame().href("where-we-are");
        }
        if (reader.family()) {
            model.addAttribute("page", family.of(child));
            return "family/needs";
        }
        Map<Foundation, FoundationLine> lines = foundations.foundations(child.file()).stream()
                .collect(Collectors.toMap(FoundationLine::foundation, Function.identity()));
        Map<String, UUID> mine = putRight(reader, child);
        Map<UUID, WhyThisFlag> why = foundations.why(child.file());
        List<FoundationView> all = Arrays.stream(Foundation.values())
                .map(foundation -> view(foundation, lines.get(foundation), why, mine))
                .toList();
        model.addAttribute("page", new FoundationsPage(child, all, missing(all)));
        model.addAttribute("today", today.date());
        return "foundations/foundations";
    }

    private Map<String, UUID> putRight(Reader reader, OpenedChild child) {
        TaskFilter flags = new TaskFilter(child.reference(), "resolve-flag", "put-it-right", null);
        return tasks.mine(reader, flags, 1, ALL).items().stream()
                .filter(card -> card.subject() != null)
                .collect(Collectors.toMap(TaskCard::subject, TaskCard::stepId, (first, second) -> first));
    }

    private static FoundationView view(
            Foundation foundation, @Nullable FoundationLine line, Map<UUID, WhyThisFlag> why, Map<String, UUID> mine) {
        if (line == null || line.flag() == null) {
            return new FoundationView(foundation, line, null, null);
        }
        UUID flag = line.flag().id();
        return new FoundationView(foundation, line, why.get(flag), mine.get(flag.toString()));
    }

    private static List<String> missing(List<FoundationView> all) {
        return all.stream()
                .map(FoundationView::why)
                .filter(why -> why != null)
                .findFirst()
                .map(why -> why.receipt().receipt().missingFacts())
                .orElse(List.of());
    }
}
