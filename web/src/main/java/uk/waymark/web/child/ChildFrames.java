package uk.waymark.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.engine.casefile.OpenChild;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;
import uk.waymark.web.component.Identity;
import uk.waymark.web.component.Identity.Fact;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.Spoken;
import uk.waymark.web.words.Voice;

/** Opens a child for a page: checks that the reader may, leaves one line in the audit trail, and frames the page. */
@Component
public class ChildFrames {

    private static final Set<ChildStatus> WITHOUT_TEAM = Set.of(ChildStatus.REFERRED, ChildStatus.SIGNPOSTED);

    private final OpenChild openChild;
    private final Today today;

    ChildFrames(OpenChild openChild, Today today) {
        this.openChild = openChild;
        this.today = today;
    }

    /**
     * The frame of one page about the child.
     *
     * @param page the last part of the page's address, empty for the overview; a page outside the sub navigation is
     *     written into the audit trail under its own name
     * @throws uk.waymark.engine.Refusal.NotFound when there is no such child or the reader may not know of it
     */
    public ChildFrame open(Reader reader, String reference, String page) {
        return open(reader, reference, page, Set.of()).frame();
    }

    /**
     * The same with the file itself.
     *
     * @param asked what the page may offer: the answers come with the file
     * @throws uk.waymark.engine.Refusal.NotFound when there is no such child or the reader may not know of it
     */
    public OpenedChild open(Reader reader, String reference, String page, Set<Use> asked) {
        String known = known(reference);
        OpenChild.OpenedFile opened = openChild.open(reader, known, page.isEmpty() ? "overview" : page, asked);
        IdentityBar bar = opened.bar();
        String knownAs = bar.name().knownAs();
        String name = knownAs == null || knownAs.isBlank() ? bar.name().given() : knownAs;
        boolean family = reader.family();
        // A young mother with a sign-in for both reads of her child.
        boolean own = reader.is(Role.YOUNG_PERSON) && !reader.is(Role.PARENT);
        ChildFrame frame = new ChildFrame(
                known, name, bar, identity(bar, family), ChildLinks.of(bar, family, page), new Voice(name, own));
        return new OpenedChild(frame, opened.file(), opened.allowed());
    }

    /**
     * A reference as it is written in addresses, for a page that leads on without opening the child.
     *
     * @throws Refusal.NotFound when it is no reference at all
     */
    public static String known(String reference) {
        return CaseReference.read(reference)
                .map(CaseReference::text)
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    /** A family knows who its child is: it is not warned of others of the name, nor told every time how ill the child is. */
    private Identity identity(IdentityBar bar, boolean family) {
        String knownAs = bar.name().knownAs();
        return new Identity(
                bar.name().family(),
                bar.name().given(),
                knownAs == null || knownAs.isBlank() ? null : knownAs,
                family ? factsForFamily(bar) : facts(bar),
                family ? List.of() : alerts(bar));
    }

    private List<Fact> facts(IdentityBar bar) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Born", Days.plain(bar.birthDate()) + " (" + age(bar) + ")"));
        LocalDate diedOn = bar.diedOn();
        if (diedOn != null) {
            facts.add(new Fact("Died", Days.plain(diedOn)));
        }
        facts.add(new Fact("NHS number", bar.nhsNumber() == null ? "not recorded" : bar.nhsNumber()));
        facts.add(new Fact("Reference", bar.reference()));
        if (bar.status() != ChildStatus.DECEASED) {
            facts.add(new Fact("Status", bar.status().title()));
        }
        if (bar.status() != ChildStatus.DECEASED || bar.interpreter() == YesNo.YES) {
            facts.add(new Fact("Language", Spoken.words(bar.language(), bar.interpreter())));
        }
        facts.add(new Fact("Key worker", keyWorker(bar)));
        facts.add(new Fact("Day and night", bar.outOfHours() == null ? "no number yet" : bar.outOfHours()));
        return facts;
    }

    private List<Fact> factsForFamily(IdentityBar bar) {
        if (bar.status() == ChildStatus.DECEASED) {
            return List.of(new Fact("Reference", bar.reference()));
        }
        return List.of(
                new Fact("Born", Days.plain(bar.birthDate()) + " (" + age(bar) + ")"),
                new Fact("Reference", bar.reference()),
                new Fact("Key worker", keyWorker(bar)),
                new Fact("Day and night", bar.outOfHours() == null ? "no number yet" : bar.outOfHours()));
    }

    private String age(IdentityBar bar) {
        int age = bar.age(today.date());
        return bar.diedOn() == null ? "age " + age : "lived to the age of " + age;
    }

    private static String keyWorker(IdentityBar bar) {
        if (bar.keyWorker() == null) {
            return WITHOUT_TEAM.contains(bar.status()) ? "not yet" : "none";
        }
        return bar.keyWorkerPhone() == null ? bar.keyWorker() : bar.keyWorker() + " " + bar.keyWorkerPhone();
    }

    private static List<String> alerts(IdentityBar bar) {
        List<String> alerts = new ArrayList<>();
        if (bar.sharesName()) {
            alerts.add("Another child has this name or one like it: check the birth date");
        }
        if (bar.interpreter() == YesNo.YES) {
            alerts.add("Interpreter" + (bar.language() == null ? " needed" : ": " + bar.language()));
        }
        if (bar.condition().lifeLimiting() == YesNo.YES && bar.status() != ChildStatus.DECEASED) {
            alerts.add("Life-limiting condition");
        }
        return alerts;
    }
}
