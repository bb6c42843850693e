package uk.waymark.web.referral;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.referral.MyRequests;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Table;
import uk.waymark.web.component.Table.Cell;
import uk.waymark.web.component.Table.Heading;
import uk.waymark.web.words.Days;

/** The requests that the signed-in person has made. */
@Controller
class MyRequestsController {

    private static final int SIZE = 25;

    private final MyRequests requests;

    MyRequestsController(MyRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/my-requests")
    String list(Reader reader, @RequestParam(defaultValue = "1") int page, Model model) {
        Slice<MyRequests.Line> slice = requests.of(reader, page, SIZE);
        List<Heading> headings = List.of(
                Heading.of("Reference"),
                Heading.of("Child's initials"),
                Heading.of("Received"),
                Heading.of("Acknowledged"));
        Table table = new Table(
                "My requests",
                false,
                headings,
                slice.items().stream().map(MyRequestsController::cells).toList());
        model.addAttribute("table", table);
        model.addAttribute("total", slice.total());
        model.addAttribute("pages", new Pages(slice.page(), slice.pages(), "/my-requests?page="));
        return "referral/myRequests";
    }

    private static List<Cell> cells(MyRequests.Line line) {
        return List.of(
                Cell.link(line.reference(), "/referrals/received/" + line.reference()),
                Cell.of(line.initials()),
                Cell.of(Days.plain(line.receivedOn())),
                Cell.of(line.acknowledgedAt() == null ? "Not yet" : Days.moment(line.acknowledgedAt())));
    }
}
