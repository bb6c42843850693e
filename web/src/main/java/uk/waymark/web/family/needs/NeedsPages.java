package uk.waymark.web.family.needs;

import org.springframework.stereotype.Component;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.family.ring.WhomToRing;

/** Makes the page on which a family reads what should be in place around its child. */
@Component
public class NeedsPages {

    private final Needs needs;
    private final NumberList numbers;

    NeedsPages(Needs needs, NumberList numbers) {
        this.needs = needs;
        this.numbers = numbers;
    }

    /** The page for a child that the reader has opened. */
    public NeedsPage of(OpenedChild child) {
        return new NeedsPage(
                child.frame(),
                needs.of(child.frame(), child.file()),
                new WhomToRing(child.frame(), numbers.of(child.file())));
    }
}
