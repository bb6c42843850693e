package uk.waymark.web.review;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The reviews of one child's plan: the one that goes on, those that are over, and a form to plan one by hand. */
@Controller
@RequestMapping("/children/{reference}/reviews")
class ReviewsController {

    private final ChildDoor door;
    private final Known known;
    private final PlanReviews planning;
    private final Orders orders;
    private final Forms forms;

    ReviewsController(ChildDoor door, Known known, PlanReviews planning, Orders orders, Forms forms) {
        this.door = door;
        this.known = known;
        this.planning = planning;
        this.orders = orders;
        this.forms = forms;
    }

    /** What is known of the reviews and of what brings them forward. */
    @Component
    record Known(ReviewStory stories, ComingMoveRecords moves) {}

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    @PostMapping("/plan")
    String plan(ChildPage page, @Valid @ModelAttribute("form") BeginForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("review-plan", "/reviews?done=review-planned", form, typed),
                () -> planning.begin(
                        page.reader(),
                        page.reference(),
                        form.reviewedOn().date().orElseThrow()),
                sent -> show(page, sent));
    }

    @PostMapping("/school")
    String schoolTold(ChildPage page, @Valid @ModelAttribute("form") SchoolToldForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("review-school", "/reviews?done=school-told", form, typed),
                () -> planning.schoolTold(
                        page.reader(),
                        page.reference(),
                        form.review(),
                        form.toldSchoolOn().date().orElseThrow()),
                sent -> show(page, sent));
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "reviews");
        boolean mayRead = door.sees(reader, child, DataClass.EDUCATION, Act.READ);
        ReviewStory stories = known.stories();
        List<Told> all = mayRead ? stories.of(child.file()) : stories.withoutTexts(child.file());
        ReviewsPage reviews = new ReviewsPage(
                child,
                all.stream()
                        .filter(told -> told.facts().state().open())
                        .findFirst()
                        .orElse(null),
                all.stream().filter(told -> !told.facts().state().open()).toList(),
                known.moves().of(child.file().caseId()),
                reader.family(),
                mayRead,
                door.sees(reader, child, DataClass.SAFEGUARDING, Act.READ),
                door.offers(reader, child, DataClass.CORE, Act.DECIDE));
        page.with("page", reviews).with("forms", forms.offered(sent));
        return "review/reviews";
    }
}
