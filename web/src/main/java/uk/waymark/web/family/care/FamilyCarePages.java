package uk.waymark.web.family.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.rules.YesNo;
import uk.waymark.web.care.CareView;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.family.care.Topic.More;
import uk.waymark.web.family.ring.WhomToRing;
import uk.waymark.web.page.ChildPage;

/** Makes the page on which a family reads of the care and support around its child. */
@Component
public class FamilyCarePages {

    private final Topics topics;
    private final ChildDoor door;
    private final ContinuingCareTold continuing;
    private final AdvanceCarePlans advance;
    private final NumberList numbers;

    FamilyCarePages(
            Topics topics,
            ChildDoor door,
            ContinuingCareTold continuing,
            AdvanceCarePlans advance,
            NumberList numbers) {
        this.topics = topics;
        this.door = door;
        this.continuing = continuing;
        this.advance = advance;
        this.numbers = numbers;
    }

    /** The page, for a child whose page this reader has opened. */
    public String show(ChildPage page, CareView view) {
        OpenedChild child = view.child();
        if (child.closed()) {
            return "redirect:" + view.frame().href("where-we-are");
        }
        boolean health = door.sees(page.reader(), child, DataClass.HEALTH, Act.READ);
        List<Topic> all = new ArrayList<>(topics.of(view.frame(), view.file(), health));
        if (health) {
            continuingCare(child).ifPresent(all::add);
        }
        if (door.sees(page.reader(), child, DataClass.ADVANCE_CARE_PLAN, Act.READ)) {
            advanceCare(child).ifPresent(all::add);
        }
        WhomToRing ring = new WhomToRing(view.frame(), numbers.of(view.file()));
        page.with("page", new FamilyCare(view, all, ring));
        return "family/care";
    }

    /** Nobody reads of grave illness here whose child has none that is known. */
    private static boolean grave(OpenedChild child) {
        return child.frame().bar().condition().lifeLimiting() == YesNo.YES;
    }

    private Optional<Topic> continuingCare(OpenedChild child) {
        Told told = new Told();
        if (!grave(child) && continuing.advice(child.file()).isEmpty()) {
            return Optional.empty();
        }
        continuing
                .advice(child.file())
                .ifPresentOrElse(
                        advice -> advice.receipt()
                                .findings()
                                .forEach(finding -> told.line(
                                        child.frame().tell(finding.found()),
                                        child.frame().tell(finding.next()))),
                        () -> told.open("how much care is needed, hour by hour"));
        continuing.decided(told, child.file());
        return Optional.of(new Topic(
                "continuing-care",
                "Help paid for by the health service",
                "Some children need so much care that the health service pays for help at home. It is called continuing"
                        + " care. A nurse looks at what is needed, and people decide. You pay nothing.",
                told.known(),
                told.toAsk(),
                null,
                null));
    }

    private Optional<Topic> advanceCare(OpenedChild child) {
        PlanSheet sheet = advance.read(child.file());
        if (!grave(child) && sheet.state() == null) {
            return Optional.empty();
        }
        Told told = new Told().line("How it stands", AdvanceWords.state(sheet));
        return Optional.of(new Topic(
                "if-things-change",
                "What matters if things change",
                child.frame()
                        .tell("You can write down with us what others should do, and not do, if {0} becomes more ill."
                                + " You decide whether, when and with whom you talk about it."),
                told.known(),
                told.toAsk(),
                null,
                new More("Read more, or ask to talk about it", child.frame().href("advance-care-plan"))));
    }
}
