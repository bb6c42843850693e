package uk.waymark.web.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.ReadAdvice;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.AssessmentOfChild.Standing;
import uk.waymark.engine.assessment.PossibleAdvisers;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.views.ShareViews;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Offered;
import uk.waymark.web.page.ChildPage;
import uk.waymark.web.tasks.assessment.ChosenBody;

/** Makes the pages of a child's assessment; those who were only asked for advice see nothing of the others. */
@Component
class AssessmentPages {

    private final ChildDoor door;
    private final Known known;
    private final AssessmentTable table;
    private final PossibleAdvisers possible;
    private final Forms forms;

    AssessmentPages(ChildDoor door, Known known, AssessmentTable table, PossibleAdvisers possible, Forms forms) {
        this.door = door;
        this.known = known;
        this.table = table;
        this.possible = possible;
        this.forms = forms;
    }

    /** What is known of an assessment. */
    @Component
    record Known(AssessmentOfChild assessment, ShareViews views, ReadAdvice advice) {}

    /** The page; {@code sent} is the form that came back. */
    String show(ChildPage page, @Nullable Filled sent) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "assessment");
        Standing standing = known.assessment().latest(child.file().caseId()).orElse(null);
        boolean whole = seesWhole(reader, child);
        List<RequestLine> lines = standing == null || !whole ? List.of() : standing.requests();
        page.with(
                "assessment",
                new AssessmentPage(
                        child,
                        standing,
                        standing == null || !whole ? "" : table.sentence(standing),
                        table.of(child.frame().href("assessment"), lines),
                        whole ? known.views().latest(child.file()).orElse(null) : null));
        page.with("whole", whole).with("family", reader.family());
        boolean mayChange = standing != null && standing.running() && decides(reader, child);
        Offered offered = forms.offered(sent);
        page.with("forms", mayChange ? forms(child, lines, offered) : null).with("problems", offered.problems());
        return "assessment/assessment";
    }

    /** Somebody of the team or the family; whoever was only asked for advice knows no other kind of information. */
    private boolean seesWhole(Reader reader, OpenedChild child) {
        return reader.family()
                || Arrays.stream(DataClass.values())
                        .filter(kind -> kind != DataClass.CORE)
                        .anyMatch(kind -> door.sees(reader, child, kind, Act.READ));
    }

    private boolean decides(Reader reader, OpenedChild child) {
        return door.offers(reader, child, DataClass.CORE, Act.DECIDE);
    }

    private AssessmentForms forms(OpenedChild child, List<RequestLine> lines, Offered offered) {
        return new AssessmentForms(
                offered.form(AddForm.class),
                offered.form(JointVisitForm.class),
                kinds(),
                possible.withWriters(child.file().areaId()).stream()
                        .map(body -> Choice.of(
                                ChosenBody.value(body),
                                body.agency() + ", " + body.role().title()))
                        .toList(),
                lines.stream()
                        .filter(line -> line.state() == AdviceState.ASKED && line.kind() != AdviserKind.FAMILY)
                        .map(line -> Choice.of(
                                line.id().toString(),
                                line.who() + ": " + line.kind().title()))
                        .toList());
    }

    static List<Choice> kinds() {
        return Arrays.stream(AdviserKind.values())
                .filter(kind -> kind != AdviserKind.FAMILY)
                .map(kind -> Choice.of(kind.name(), kind.title()))
                .toList();
    }

    String request(ChildPage page, UUID requestId, @Nullable Filled sent) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "assessment-request");
        RequestLine line = known.assessment().latest(child.file().caseId()).stream()
                .filter(standing -> seesWhole(reader, child))
                .flatMap(standing -> standing.requests().stream())
                .filter(request -> request.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("advice.request.not.found"));
        boolean decides = decides(reader, child);
        boolean settled = line.state() == AdviceState.ACCEPTED || line.state() == AdviceState.REUSED;
        boolean reads = door.sees(reader, child, line.dataClass(), Act.READ) && (settled || !reader.family());
        boolean noted = decides || (reader.family() && line.state() == AdviceState.REFUSED);
        page.with("child", child.frame());
        page.with("line", line).with("family", page.family());
        page.with("standing", table.standing(line));
        page.with("note", noted ? known.assessment().note(child.file(), requestId) : "");
        page.with("reads", reads && line.kind() != AdviserKind.FAMILY);
        page.with(
                "advice",
                reads ? known.advice().sent(reader, page.reference(), requestId).orElse(null) : null);
        boolean mayChange = decides && line.kind() != AdviserKind.FAMILY;
        Offered offered = forms.offered(sent);
        page.with("form", mayChange && line.state() == AdviceState.ASKED ? offered.form(WithdrawForm.class) : null);
        page.with(
                "received",
                mayChange && line.dueOn() != null && line.state() != AdviceState.WITHDRAWN
                        ? offered.form(ReceivedForm.class)
                        : null);
        page.with("problems", offered.problems());
        return "assessment/request";
    }

    String reuse(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "assessment-reuse");
        if (!decides(page.reader(), child)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        page.with("child", child.frame());
        page.with("kinds", kinds());
        page.with("form", sent == null ? forms.empty(ReuseForm.class) : sent);
        return "assessment/reuse";
    }
}
