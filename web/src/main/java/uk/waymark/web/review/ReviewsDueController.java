package uk.waymark.web.review;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.ReviewsDue;
import uk.waymark.engine.review.ReviewsDue.Filter;
import uk.waymark.engine.review.ReviewsDue.Line;
import uk.waymark.web.component.Choice;

/** The reviews that are due, for the SEN team and the SEND lead; each sees the children who are open to them. */
@Controller
class ReviewsDueController {

    private static final Set<Role> SEN_TEAM = Set.of(Role.SEN_CASEWORKER, Role.SEND_LEAD);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int SIZE = 25;

    private final ReviewsDue reviews;
    private final Today today;

    ReviewsDueController(ReviewsDue reviews, Today today) {
        this.reviews = reviews;
        this.today = today;
    }

    @GetMapping("/reviews")
    String list(
            Reader reader,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "false") boolean moving,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (!reader.isAnyOf(SEN_TEAM)) {
            throw new Refusal.NotAllowed("reviews.not.yours");
        }
        YearMonth only = month(month);
        Filter filter = new Filter(only, moving);
        Slice<Line> slice = reviews.list(reader, filter, Math.max(1, page), SIZE);
        String address = "/reviews?month=" + (only == null ? "" : only) + "&moving=" + moving + "&page=";
        model.addAttribute(
                "reviews",
                ReviewsDuePage.of(
                        slice, reviews.counts(reader, filter), reviews.whoComes(reader), address, today.date()));
        model.addAttribute("month", only == null ? "" : only.toString());
        model.addAttribute("moving", moving);
        model.addAttribute("months", months());
        return "review/due";
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            return typed.isBlank() ? null : YearMonth.parse(typed);
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    /** The months around now: half a year back, where the late ones are, and a year and a quarter ahead. */
    private List<Choice> months() {
        YearMonth now = YearMonth.from(today.date());
        return IntStream.rangeClosed(-6, 15)
                .mapToObj(now::plusMonths)
                .map(month -> Choice.of(month.toString(), MONTH.format(month)))
                .toList();
    }
}
