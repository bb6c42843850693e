package uk.waymark.web.family.needs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.family.needs.Need.Doing;
import uk.waymark.web.family.needs.Need.State;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Tells a family what is in place around its child, what is missing, and who does what about it by when. */
@Component
public class Needs {

    private final FoundationPages foundations;
    private final FamilyWords words;
    private final Today today;

    Needs(FoundationPages foundations, FamilyWords words, Today today) {
        this.foundations = foundations;
        this.words = words;
        this.today = today;
    }

    /** All ten, in their order; the caller has opened the file for reading. */
    public List<Need> of(ChildFrame child, OpenCase file) {
        Map<Foundation, FoundationLine> known = foundations.foundations(file).stream()
                .collect(Collectors.toMap(FoundationLine::foundation, Function.identity()));
        return Arrays.stream(Foundation.values())
                .map(foundation -> need(child, foundation, known.get(foundation)))
                .toList();
    }

    private Need need(ChildFrame child, Foundation foundation, @Nullable FoundationLine line) {
        if (line == null) {
            return need(child, foundation, State.LATER, null, null);
        }
        State state = state(line.finding().outcome());
        Doing doing = state == State.IN_PLACE ? null : doing(child, line.finding(), line.flag());
        return need(child, foundation, state, child.voice().say(line.finding()), doing);
    }

    private Need need(
            ChildFrame child, Foundation foundation, State state, @Nullable Finding finding, @Nullable Doing doing) {
        return new Need(
                foundation,
                words.should(foundation, child.voice()),
                words.means(foundation, child.voice()),
                state,
                finding,
                doing);
    }

    private static State state(Outcome outcome) {
        return switch (outcome) {
            case MET -> State.IN_PLACE;
            case PARTIAL -> State.PARTLY;
            case MISSING -> State.MISSING;
            case NOT_KNOWN, NOT_MET, NEEDS_JUDGEMENT -> State.NOT_KNOWN;
        };
    }

    private Doing doing(ChildFrame child, Finding finding, @Nullable FlagLine flag) {
        if (flag == null) {
            return new Doing(who(child, finding.actor()), "", false, "");
        }
        LocalDate quiet = flag.quietUntil();
        LocalDate by = quiet == null ? flag.dueOn() : quiet;
        return new Doing(
                who(child, flag.owner().name()),
                Days.full(by),
                quiet == null && by.isBefore(today.date()),
                (flag.because() + " " + flag.gapPlan()).strip());
    }

    private String who(ChildFrame child, String role) {
        String keyWorker = child.bar().keyWorker();
        return role.equals(Role.KEY_WORKER.name()) && keyWorker != null
                ? keyWorker + ", your key worker"
                : words.role(role);
    }
}
