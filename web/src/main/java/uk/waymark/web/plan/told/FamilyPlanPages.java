package uk.waymark.web.plan.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.plan.PlanChange;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.plan.NumberedPlan;
import uk.waymark.web.plan.PlanPage;
import uk.waymark.web.plan.PlanSheets;
import uk.waymark.web.plan.told.FamilyPlan.Changed;
import uk.waymark.web.plan.told.FamilyPlan.Times;
import uk.waymark.web.plan.told.FamilyPlan.ToAnswer;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Tells a family its child's plan: the sections in its words, what changed, what it can do now, and by when. */
@Component
public class FamilyPlanPages {

    private static final int MOST = 25;

    /** The journeys in which a family is asked about a plan. */
    private static final Set<String> ABOUT_PLANS = Set.of("ehc-plan", "annual-review");

    private final PlanSheets sheets;
    private final Clocks clocks;
    private final TaskList tasks;
    private final FamilyWords words;
    private final Today today;

    FamilyPlanPages(PlanSheets sheets, Clocks clocks, TaskList tasks, FamilyWords words, Today today) {
        this.sheets = sheets;
        this.clocks = clocks;
        this.tasks = tasks;
        this.words = words;
        this.today = today;
    }

    /** The same page for the family that reads it. */
    public FamilyPlan of(Reader reader, PlanPage page) {
        List<SectionTold> sections = sections(page.child().frame());
        return new FamilyPlan(page, sections, times(reader, page), changed(reader, page, sections));
    }

    /** The sections in the words for this child's family, in their order. */
    public List<SectionTold> sections(ChildFrame child) {
        return Arrays.stream(PlanSection.values())
                .map(section -> new SectionTold(
                        section, words.section(section, child.voice()), words.means(section, child.voice())))
                .toList();
    }

    private Times times(Reader reader, PlanPage page) {
        if (page.child().died()) {
            return Times.NONE;
        }
        List<ClockView> all = clocks.of(page.child().file().caseId());
        Optional<LocalDate> ending = ending(all);
        return new Times(
                answer(reader, page.child().frame()),
                due(all, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT),
                due(all, StatutoryPeriod.FINAL_PLAN),
                sentOn(page, all, ending)
                        .map(day -> AppealTime.of(day, today.date()))
                        .orElse(null),
                ending.isPresent());
    }

    private @Nullable ToAnswer answer(Reader reader, ChildFrame child) {
        return tasks.mine(reader, TaskFilter.ofChild(child.reference()), 1, MOST).items().stream()
                .filter(card -> ABOUT_PLANS.contains(card.process()))
                .filter(card ->
                        !words.ask(card.process(), card.step(), child.voice()).isEmpty())
                .findFirst()
                .map(card -> answer(card, child))
                .orElse(null);
    }

    private ToAnswer answer(TaskCard card, ChildFrame child) {
        return new ToAnswer(
                words.ask(card.process(), card.step(), child.voice()),
                "/tasks/" + card.stepId(),
                card.dueOn() == null ? "" : "You have until " + Days.full(card.dueOn()) + ".",
                words.otherwise(card.process(), card.step(), child.voice()));
    }

    private static @Nullable LocalDate due(List<ClockView> clocks, StatutoryPeriod kind) {
        return clocks.stream()
                .filter(clock -> clock.kind() == kind && clock.running())
                .map(ClockView::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When the family was told that the plan ends, while it can still appeal against that. */
    private static Optional<LocalDate> ending(List<ClockView> clocks) {
        return clocks.stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.LODGE_APPEAL && clock.running())
                .map(ClockView::startedOn)
                .max(Comparator.naturalOrder());
    }

    /** When the decision was sent that can be appealed against now: the plan in force, or the no. */
    private static Optional<LocalDate> sentOn(PlanPage page, List<ClockView> clocks, Optional<LocalDate> ending) {
        NumberedPlan sheet = page.sheet();
        if (sheet != null) {
            PlanHeader header = sheet.plan().header();
            boolean inForce = header.status() == PlanStatus.FINAL && page.inForce() == null;
            return inForce ? ending.or(() -> Optional.ofNullable(header.servedOn())) : Optional.empty();
        }
        return clocks.stream()
                .filter(clock ->
                        clock.kind() == StatutoryPeriod.DECIDE_NO_PLAN && clock.state() == ClockState.SATISFIED)
                .map(ClockView::closedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private Changed changed(Reader reader, PlanPage page, List<SectionTold> sections) {
        NumberedPlan sheet = page.sheet();
        if (sheet == null) {
            return new Changed(0, List.of());
        }
        int number = sheet.plan().header().number();
        return page.versions().stream()
                .filter(header -> header.number() < number && header.status() != PlanStatus.WITHDRAWN)
                .findFirst()
                .flatMap(header -> sheets.number(reader, page.child().file(), header.number()))
                .map(before -> new Changed(
                        before.plan().header().number(),
                        changed(PlanChange.between(before.plan(), sheet.plan()), sections)))
                .orElse(new Changed(0, List.of()));
    }

    private static List<SectionTold> changed(List<PlanChange> changes, List<SectionTold> sections) {
        Set<PlanSection> touched = changes.stream().map(PlanChange::section).collect(Collectors.toSet());
        return sections.stream()
                .filter(told -> touched.contains(told.section()))
                .toList();
    }
}
