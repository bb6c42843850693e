package uk.waymark.web.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The reviews of one child's plan: the one that goes on, those that are over, and a form to plan one by hand. */
@Controller
@RequestMapping("/children/{reference}/reviews")
class ReviewsController {

    private final ChildDoor door;
    private final ReviewStory stories;
    private final PlanReviews planning;
    private final Orders orders;
    private final Forms forms;

    ReviewsController(ChildDoor door, ReviewStory stories, PlanReviews planning, Orders orders, Forms forms) {
        this.door = door;
        this.stories = stories;
        this.planning = planning;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return page(reader, reference, forms.empty(BeginForm.class), forms.empty(SchoolToldForm.class), model);
    }

    @PostMapping("/plan")
    String plan(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "review-plan", back(reference, "review-planned")),
                typed,
                () -> planning.begin(reader, reference, form.reviewedOn().date().orElseThrow()),
                () -> page(
                        reader,
                        reference,
                        forms.sent(typed, BeginForm.class),
                        forms.empty(SchoolToldForm.class),
                        model));
    }

    @PostMapping("/school")
    String schoolTold(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SchoolToldForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "review-school", back(reference, "school-told")),
                typed,
                () -> planning.schoolTold(
                        reader,
                        reference,
                        form.review(),
                        form.toldSchoolOn().date().orElseThrow()),
                () -> page(
                        reader,
                        reference,
                        forms.empty(BeginForm.class),
                        forms.sent(typed, SchoolToldForm.class),
                        model));
    }

    private String page(Reader reader, String reference, Filled begin, Filled school, Model model) {
        OpenedChild child = door.open(reader, reference, "reviews");
        boolean mayRead = door.sees(reader, child, DataClass.EDUCATION, Act.READ);
        List<Told> all = stories.of(child.file()).stream()
                .map(told -> mayRead ? told : told.withoutTexts())
                .toList();
        ReviewsPage page = new ReviewsPage(
                child,
                all.stream()
                        .filter(told -> told.facts().state().open())
                        .findFirst()
                        .orElse(null),
                all.stream().filter(told -> !told.facts().state().open()).toList(),
                reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON),
                mayRead,
                door.sees(reader, child, DataClass.SAFEGUARDING, Act.READ),
                door.offers(reader, child, DataClass.CORE, Act.DECIDE));
        model.addAttribute("page", page);
        model.addAttribute("begin", begin);
        model.addAttribute("school", school);
        model.addAttribute("commandId", number(begin, school));
        return "review/reviews";
    }

    /** The number of the form that is shown again, or a new one. */
    private static String number(Filled begin, Filled school) {
        String carried = begin.answer("commandId") + school.answer("commandId");
        return carried.isEmpty() ? UUID.randomUUID().toString() : carried;
    }

    private static String back(String reference, String done) {
        return "/children/" + reference + "/reviews?done=" + done;
    }
}
