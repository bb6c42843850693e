package uk.waymark.deployment.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.CopyNews;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.processes.tasks.StepOrder;

/** How the nurse of Northshire talks with families about what matters if things change. */
@DemoPart
class AdvanceActs {

    private static final String PLAN = "If I cannot breathe well, try what is in my red box first. "
            + "I want to be at home, with my brother and my music. Ring Rainbow before anybody else.";
    private static final int HOLDS = 180;

    private final Cast cast;
    private final OpenTasks tasks;
    private final TalkAndPlan talk;
    private final AdvanceCarePlans plans;
    private final Days days;

    AdvanceActs(Cast cast, OpenTasks tasks, TalkAndPlan talk, AdvanceCarePlans plans, Days days) {
        this.cast = cast;
        this.tasks = tasks;
        this.talk = talk;
        this.plans = plans;
        this.days = days;
    }

    /** What day it is, and who may open what. */
    @DemoPart
    record Days(Today today, AccessPolicy policy) {

        LocalDate in(int howMany) {
            return today.date().plusDays(howMany);
        }
    }

    private Reader nurse() {
        return cast.reader(Cast.NURSE);
    }

    private StepOrder order(String ref, String step) {
        return tasks.order(nurse(), ref, step);
    }

    void wanted(String ref) {
        talk.wanted(nurse(), order(ref, TalkAndPlan.OFFER), "We want to write down what helps, for bad nights.");
    }

    void notNow(String ref) {
        String wish = "I know that it is there. Ask me after my exams.";
        talk.notNow(nurse(), order(ref, TalkAndPlan.OFFER), TalkAndPlan.OFFER, wish, days.in(HOLDS));
    }

    void putOff(String ref) {
        talk.putOff(
                nurse(), order(ref, TalkAndPlan.OFFER), "The new key worker gets to know them first.", days.in(120));
    }

    void written(String ref) {
        talk.written(nurse(), order(ref, TalkAndPlan.WRITE), PLAN);
    }

    /** It is agreed; these hold a copy. */
    void agreed(String ref, List<String> holders) {
        NewEdition.Agreement both = new NewEdition.Agreement("Dr Ada Bello, consultant", "Mother and father");
        TalkAndPlan.Agreed agreed = new TalkAndPlan.Agreed(both, days.today().date(), days.in(HOLDS));
        talk.agreed(nurse(), order(ref, TalkAndPlan.AGREE), agreed);
        holders.forEach(holder -> plans.addHolder(nurse(), ref, holder));
    }

    /** Some of those who hold a copy have confirmed it. */
    void confirmed(String ref, List<String> holders) {
        for (PlanSheet.Holder holder : plans.read(
                        days.policy().open(nurse(), ref, DataClass.ADVANCE_CARE_PLAN, Act.READ))
                .holders()) {
            if (holders.contains(holder.name())) {
                UUID id = holder.id();
                plans.copy(nurse(), ref, id, CopyNews.ACKNOWLEDGED, holder.version());
            }
        }
    }
}
