package uk.waymark.web.child;

import java.util.List;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.web.component.Identity;
import uk.waymark.web.layout.NavigationLink;
import uk.waymark.web.words.Voice;

/**
 * What stands around every page about one child: who the child is, and the child's other pages.
 *
 * @param bar what is known of the child's identity, with the version that forms carry
 * @param name the name for the page's title and for sentences: known-as, else given name
 * @param voice how the reader is spoken to of this child
 */
public record ChildFrame(
        String reference, String name, IdentityBar bar, Identity identity, List<NavigationLink> links, Voice voice) {

    /** Sentences about the child as this reader reads them; {@code {0}} in them stands for the child. */
    public String tell(String sentences) {
        return voice.say(sentences);
    }

    /** Whether the reader is this young person. */
    public boolean own() {
        return voice.own();
    }

    /** Whom a family asks, in words. */
    public String helper() {
        String keyWorker = bar.keyWorker();
        String phone = bar.keyWorkerPhone();
        if (keyWorker == null) {
            return "the person who wrote to you";
        }
        return phone == null ? keyWorker : keyWorker + " (" + phone + ")";
    }

    /** The full name, as it stands in the title of each page. */
    public String fullName() {
        return bar.name().full();
    }

    /** The address of one of the child's pages, for example {@code team}; empty for the overview. */
    public String href(String page) {
        return "/children/" + reference + (page.isEmpty() ? "" : "/" + page);
    }
}
