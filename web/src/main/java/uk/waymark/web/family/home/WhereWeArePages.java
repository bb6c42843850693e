package uk.waymark.web.family.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.plan.DecidePlan;
import uk.waymark.engine.plan.DecidePlan.Decided;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.support.AgreeSupport;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.child.Overview;
import uk.waymark.web.child.Overviews;
import uk.waymark.web.family.needs.Need;
import uk.waymark.web.family.needs.Needs;
import uk.waymark.web.family.ring.WhomToRing;
import uk.waymark.web.plan.PlanSheets;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Gathers what a family reads about where things are up to. */
@Component
public class WhereWeArePages {

    private final ChildDoor door;
    private final Overviews overviews;
    private final WhatWeAsk asks;
    private final Chapters chapters;
    private final Decisions decisions;

    WhereWeArePages(ChildDoor door, Overviews overviews, WhatWeAsk asks, Chapters chapters, Decisions decisions) {
        this.door = door;
        this.overviews = overviews;
        this.asks = asks;
        this.chapters = chapters;
        this.decisions = decisions;
    }

    /** What was decided for the child, what is missing, and what helps meanwhile. */
    @Component
    record Decisions(
            PlanSheets plans, DecidePlan needed, AgreeSupport support, Needs needs, FamilyWords words, AfterMove move) {

        Optional<PlanHeader> finalPlan(Reader reader, OpenCase file) {
            return plans.versions(reader, file).stream()
                    .filter(header -> header.status() == PlanStatus.FINAL)
                    .findFirst();
        }

        boolean refused(OpenCase file) {
            return needed.latest(file)
                    .filter(Decided::told)
                    .filter(decided -> decided.answer() != PlanNeed.NEEDED)
                    .isPresent();
        }

        List<SupportLine> help(OpenCase file) {
            return support.list(file).stream()
                    .filter(line -> line.endedOn() == null)
                    .toList();
        }
    }

    /**
     * The page about this child.
     *
     * @throws uk.waymark.engine.Refusal.NotFound when the reader may not know of this child
     */
    public WhereWeAre of(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "where-we-are", Overviews.ASKED);
        Overview overview = overviews.of(reader, child);
        WhomToRing ring = new WhomToRing(child.frame(), overview.numbers());
        if (child.died()) {
            return WhereWeAre.afterDeath(ring);
        }
        if (child.closed()) {
            return new WhereWeAre(
                    child.whyClosed() + " The new council helps you from here on.",
                    List.of(),
                    decisions.move().of(child, chapters.of(child.frame(), child.file(), Set.of())),
                    overview.milestones(),
                    ring,
                    List.of(),
                    List.of(),
                    false);
        }
        List<TaskCard> steps = asks.steps(reader, child.frame());
        Set<UUID> own = steps.stream().map(TaskCard::stepId).collect(Collectors.toSet());
        List<Chapter> goingOn = chapters.of(child.frame(), child.file(), own);
        Optional<PlanHeader> plan = decisions.finalPlan(reader, child.file());
        boolean no = child.file().status() == ChildStatus.SIGNPOSTED || decisions.refused(child.file());
        List<Asked> asked = asks.of(reader, child.frame(), steps);
        return new WhereWeAre(
                lead(child.frame(), steps, goingOn, plan, no),
                asked,
                goingOn,
                overview.milestones(),
                ring,
                missing(child, overview),
                decisions.help(child.file()),
                no || plan.isPresent());
    }

    /** What nobody has put off on purpose. */
    private List<Need> missing(OpenedChild child, Overview overview) {
        Set<Foundation> open = overview.flags().stream()
                .filter(flag -> flag.quietUntil() == null)
                .map(FlagLine::foundation)
                .collect(Collectors.toSet());
        return decisions.needs().of(child.frame(), child.file()).stream()
                .filter(need -> open.contains(need.foundation()))
                .toList();
    }

    /** What matters most to this family now, in one sentence. */
    private String lead(
            ChildFrame child, List<TaskCard> own, List<Chapter> chapters, Optional<PlanHeader> plan, boolean no) {
        if (!own.isEmpty()) {
            return decisions.words().now(own.get(0).process(), own.get(0).step(), child.voice());
        }
        if (plan.isPresent()) {
            return "The plan is final"
                    + plan.map(PlanHeader::servedOn)
                            .map(day -> " since " + Days.plain(day))
                            .orElse("") + ". Everybody who is named in it must do what it says.";
        }
        if (!chapters.isEmpty() && !chapters.get(0).lines().isEmpty()) {
            return chapters.get(0).lines().get(0).what();
        }
        return no
                ? "The answer was no, and other help was agreed. You can ask again at any time."
                : "Nothing waits for a decision at the moment.";
    }
}
