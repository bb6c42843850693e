package uk.waymark.web.children;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.FindChildren;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Pages;
import uk.waymark.web.draft.Drafts;
import uk.waymark.web.form.Forms;

/** The list of somebody's children, the most urgent first. What it is filtered by never stands in an address. */
@Controller
class ChildrenController {

    private static final String PATH = "/children";
    private static final String FILTER = "children-filter";
    private static final int SIZE = 25;

    private final FindChildren find;
    private final ChildRows rows;
    private final Drafts drafts;
    private final Forms forms;

    ChildrenController(FindChildren find, ChildRows rows, Drafts drafts, Forms forms) {
        this.find = find;
        this.rows = rows;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String list(
            Reader reader,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String all,
            HttpServletRequest request,
            Model model) {
        if (all != null) {
            drafts.drop(request.getSession(), FILTER);
        }
        ChildrenFilter filter = drafts.read(request.getSession(false), FILTER, ChildrenFilter.class)
                .orElse(ChildrenFilter.NONE);
        Slice<ChildLine> slice = find.find(reader, filter.search(), Math.max(1, page), SIZE);
        model.addAttribute("rows", rows.of(slice.items()));
        model.addAttribute("total", slice.total());
        model.addAttribute("pages", new Pages(slice.page(), slice.pages(), PATH + "?page="));
        model.addAttribute("filter", forms.untouched(filter));
        model.addAttribute("everybody", filter.all());
        model.addAttribute("narrow", filter.narrow());
        model.addAttribute("statuses", statuses());
        return "children/children";
    }

    @PostMapping(PATH)
    String filter(@ModelAttribute ChildrenFilter filter, HttpServletRequest request) {
        drafts.keep(request.getSession(), FILTER, filter);
        return "redirect:" + PATH;
    }

    private static List<Choice> statuses() {
        return Arrays.stream(ChildStatus.values())
                .filter(status -> status != ChildStatus.MERGED)
                .map(status -> Choice.of(status.name(), status.title()))
                .toList();
    }
}
