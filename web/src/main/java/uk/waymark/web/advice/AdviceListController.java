package uk.waymark.web.advice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceDesk;
import uk.waymark.engine.advice.AdviceDesk.Filter;
import uk.waymark.engine.advice.DeskLine;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.component.Tag;
import uk.waymark.web.layout.NavigationLink;
import uk.waymark.web.words.Days;

/** What the reader's own agency is asked to write about children, the most urgent first. */
@Controller
class AdviceListController {

    private static final int SIZE = 25;
    private static final List<Heading> HEADINGS = List.of(
            Heading.of("Child"), Heading.of("About"), Heading.of("Asked"), Heading.of("Due"), Heading.of("Status"));

    private final AdviceDesk desk;
    private final Today today;

    AdviceListController(AdviceDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    @GetMapping("/advice")
    String list(
            Reader reader,
            @RequestParam(defaultValue = "OPEN") Filter show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Slice<DeskLine> slice = desk.list(reader, show, Math.max(1, page), SIZE);
        model.addAttribute(
                "table",
                new Table(
                        "Advice: " + show.title(),
                        false,
                        HEADINGS,
                        slice.items().stream().map(this::cells).toList()));
        model.addAttribute("filters", filters(reader, show));
        model.addAttribute("total", slice.total());
        model.addAttribute("pages", new Pages(slice.page(), slice.pages(), "/advice?show=" + show + "&page="));
        return "advice/list";
    }

    private List<NavigationLink> filters(Reader reader, Filter shown) {
        return List.of(Filter.values()).stream()
                .map(filter -> new NavigationLink(
                        filter.title() + " (" + desk.count(reader, filter) + ")",
                        "/advice?show=" + filter,
                        filter == shown))
                .toList();
    }

    private List<Cell> cells(DeskLine line) {
        String child = line.child();
        return List.of(
                child == null || line.stepId() == null
                        ? Cell.link(child == null ? line.reference() : child, "/advice/" + line.id())
                        : Cell.link(child, "/tasks/" + line.stepId()),
                Cell.of(line.kind().title()),
                Cell.of(Days.plain(line.askedOn(), "")),
                Cell.of(Days.plain(line.dueOn(), "")),
                status(line));
    }

    private Cell status(DeskLine line) {
        if (line.state() != AdviceState.ASKED) {
            return Cell.of(line.state().title());
        }
        LocalDate expected = line.expectedOn();
        if (expected != null && !expected.isBefore(today.date())) {
            return Cell.of("You said: by " + Days.plain(expected));
        }
        Tag due = Days.dueTag(line.dueOn(), today.date());
        return due == null ? Cell.of(line.round() > 1 ? "Asked once more" : "Waits for you") : Cell.tag(due);
    }
}
