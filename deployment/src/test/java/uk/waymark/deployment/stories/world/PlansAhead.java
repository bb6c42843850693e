package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.CopyNews;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.advancecare.TalkAgain;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.advancecare.ConfirmCopies;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** How people talk with a family about what matters if things change, and what becomes of it. */
@TestComponent
public class PlansAhead {

    private static final NewEdition.Agreement BOTH = new NewEdition.Agreement("Dr Ada Bello", "Hodan Yusuf");

    private final Steps steps;
    private final AdvanceCarePlans plans;
    private final ConditionOfChild condition;
    private final Tasks tasks;
    private final Today today;

    PlansAhead(Steps steps, AdvanceCarePlans plans, ConditionOfChild condition, Tasks tasks, Today today) {
        this.steps = steps;
        this.plans = plans;
        this.condition = condition;
        this.tasks = tasks;
        this.today = today;
    }

    /** What people do on the way. */
    @TestComponent
    record Steps(TalkAndPlan talk, ConfirmCopies copies, TalkAgain again, Care care) {}

    /** It is known that the condition may shorten life. */
    public void mayShortenLife(Reader by, Child child, CarePhase phase) {
        int version = steps.care().open(by, child).version();
        condition.record(by, child.reference(), new Condition(YesNo.YES, YesNo.NO, 2, phase, null, null), version);
    }

    /** The talk is put off for that many days. */
    public void putsOff(Reader by, Child child, int days) {
        steps.talk().putOff(by, tasks.order(by, child, TalkAndPlan.OFFER), "Exams first.", in(days));
    }

    /** The family wants none now. */
    public void wantsNone(Reader by, Child child, int days) {
        steps.talk().notNow(by, tasks.order(by, child, TalkAndPlan.OFFER), TalkAndPlan.OFFER, "Not yet.", in(days));
    }

    /** The family wants a plan. */
    public void wantsOne(Reader by, Child child) {
        steps.talk().wanted(by, tasks.order(by, child, TalkAndPlan.OFFER), "At home if we can.");
    }

    /** A draft is written. */
    public void writes(Reader by, Child child, String words) {
        steps.talk().written(by, tasks.order(by, child, TalkAndPlan.WRITE), words);
    }

    /** The draft is agreed, and holds for that many days. */
    public void agrees(Reader by, Child child, int days) {
        TalkAndPlan.Agreed agreed = new TalkAndPlan.Agreed(BOTH, today.date(), in(days));
        steps.talk().agreed(by, tasks.order(by, child, TalkAndPlan.AGREE), agreed);
    }

    /** The plan is still right for that many days. */
    public void stillRight(Reader by, Child child, int days) {
        steps.talk().stillRight(by, tasks.order(by, child, TalkAndPlan.LOOK_AGAIN), in(days));
    }

    /** The plan has to change. */
    public void hasToChange(Reader by, Child child) {
        steps.talk().change(by, tasks.order(by, child, TalkAndPlan.LOOK_AGAIN), TalkAndPlan.LOOK_AGAIN, "The ward.");
    }

    /** Something is recorded on the plan's own page. */
    public void records(Reader by, Child child, PlanState state, String words) {
        NewEdition.Agreement agreed = state == PlanState.MADE ? BOTH : NewEdition.Agreement.NONE;
        int seen = sheet(by, child).edition();
        plans.record(by, child.reference(), new NewEdition(state, today.date(), in(200), words, agreed, seen));
    }

    /** Somebody holds a copy. */
    public void holds(Reader by, Child child, String name) {
        plans.addHolder(by, child.reference(), name);
    }

    /** One holder confirms on the plan's own page. */
    public void confirms(Reader by, Child child, String name) {
        PlanSheet.Holder holder = sheet(by, child).holders().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        plans.copy(by, child.reference(), holder.id(), CopyNews.ACKNOWLEDGED, holder.version());
    }

    /** Everybody who has not confirmed does so in the step. */
    public void allConfirm(Reader by, Child child) {
        Set<UUID> waiting = sheet(by, child).holders().stream()
                .filter(holder -> !holder.upToDate())
                .map(PlanSheet.Holder::id)
                .collect(Collectors.toSet());
        steps.copies().confirmed(by, tasks.order(by, child, ConfirmCopies.STEP), waiting);
    }

    /** The family wishes to talk. */
    public void wishes(Reader by, Child child) {
        steps.again().wish(by, child.reference());
    }

    /** The plan as its page shows it. */
    public PlanSheet sheet(Reader by, Child child) {
        return plans.read(steps.care().open(by, child));
    }

    private LocalDate in(int days) {
        return today.date().plusDays(days);
    }
}
