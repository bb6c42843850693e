package uk.waymark.web.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.moving.MoveFacts;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.moving.MoveStory;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.child.Overviews;
import uk.waymark.web.form.Filled;
import uk.waymark.web.page.ChildPage;

/** Makes the pages of a move: the days, what follows, and what has become of it. */
@Component
class MovePages {

    private final ChildDoor door;
    private final Overviews overviews;
    private final AssessmentOfChild assessments;
    private final MoveStory moves;

    MovePages(ChildDoor door, Overviews overviews, AssessmentOfChild assessments, MoveStory moves) {
        this.door = door;
        this.overviews = overviews;
        this.assessments = assessments;
        this.moves = moves;
    }

    OpenedChild open(ChildPage page) {
        OpenedChild child = door.open(page.reader(), page.reference(), "move", Overviews.ASKED);
        if (!child.allowed().to(Overviews.DECIDE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return child;
    }

    String first(ChildPage page, OpenedChild child, Filled form) {
        page.with("child", child).form(form, child.frame().bar().version());
        return "moving/first";
    }

    String second(ChildPage page, OpenedChild child, Filled form, MoveOrder order) {
        page.with("child", child)
                .with("order", order)
                .with("follows", moves.ahead(child.file(), order))
                .with("overview", overviews.of(page.reader(), child))
                .with("requests", waiting(child))
                .form(form, child.frame().bar().version());
        return "moving/second";
    }

    String recorded(ChildPage page, OpenedChild child, Filled form) {
        MoveFacts move = moves.latest(child.file()).orElseThrow(() -> new Refusal.NotFound("move.none"));
        page.with("child", child)
                .with("move", move)
                .with("authority", moves.authority(child.file()))
                .with("overview", overviews.of(page.reader(), child))
                .form(form, child.frame().bar().version());
        return "moving/recorded";
    }

    /** Who is released: everybody who has been chosen or asked, or whose advice is still read. */
    private List<RequestLine> waiting(OpenedChild child) {
        return assessments
                .latest(child.file().caseId())
                .filter(AssessmentOfChild.Standing::running)
                .map(standing -> standing.requests().stream()
                        .filter(line -> line.state().open())
                        .toList())
                .orElse(List.of());
    }
}
