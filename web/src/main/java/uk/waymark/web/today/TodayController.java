package uk.waymark.web.today;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildSearch;
import uk.waymark.engine.casefile.FindChildren;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.children.ChildRows;
import uk.waymark.web.demo.DemoNotice;
import uk.waymark.web.layout.Done;
import uk.waymark.web.words.Days;

/** The first page after signing in: what needs this person today, or for a family, where things are up to. */
@Controller
class TodayController {

    private static final int CHILDREN_SHOWN = 10;

    private final TodaysTasks tasks;
    private final FindChildren find;
    private final ChildRows rows;
    private final DemoNotice demo;
    private final Today today;

    TodayController(TodaysTasks tasks, FindChildren find, ChildRows rows, DemoNotice demo, Today today) {
        this.tasks = tasks;
        this.find = find;
        this.rows = rows;
        this.demo = demo;
        this.today = today;
    }

    @GetMapping("/today")
    String today(
            Reader reader,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        return reader.practitionerId() == null && !tasks.forStaff(reader)
                ? family(reader, done, model)
                : staff(reader, page, model);
    }

    private String staff(Reader reader, int page, Model model) {
        Slice<ChildLine> children = find.find(reader, ChildSearch.ofMine(), 1, CHILDREN_SHOWN);
        model.addAttribute("day", Days.full(today.date()));
        model.addAttribute("tasks", tasks.of(reader, Math.max(1, page)));
        model.addAttribute("rows", rows.of(children.items()));
        model.addAttribute("childrenTotal", children.total());
        model.addAttribute("demo", demo.unfinished());
        return "today/today";
    }

    /** A family with one child goes straight to it. */
    private String family(Reader reader, @Nullable String done, Model model) {
        List<ChildLine> own =
                find.find(reader, ChildSearch.everybody(), 1, CHILDREN_SHOWN).items();
        if (own.size() == 1) {
            return "redirect:" + Done.carried("/children/" + own.get(0).reference() + "/where-we-are", done);
        }
        model.addAttribute("rows", rows.of(own));
        return "today/family";
    }
}
