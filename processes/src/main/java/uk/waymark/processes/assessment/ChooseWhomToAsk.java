package uk.waymark.processes.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.ChooseAdvisers;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** A caseworker has chosen whom to ask; all of them are asked at once. */
@Component
public class ChooseWhomToAsk {

    private final CompleteTask task;
    private final ChooseAdvisers advisers;

    ChooseWhomToAsk(CompleteTask task, ChooseAdvisers advisers) {
        this.task = task;
        this.advisers = advisers;
    }

    /**
     * Stores the choice; the requests go out in the same moment.
     *
     * @param wish what the family asks for beyond what the law names; null when nothing
     * @throws uk.waymark.engine.Refusal.NotNow {@code advisers.missing}, {@code advisers.unknown}, {@code
     *     advice.asked.already}, {@code advisers.reason.missing}
     */
    public Answer choose(
            Reader reader, StepOrder order, List<AskedAdviser> chosen, ChooseAdvisers.@Nullable FamilyWish wish) {
        return choose(reader, order, chosen, wish, null);
    }

    /**
     * The same, with what the family says about a parent in the armed forces.
     *
     * @param servingParent null where nobody has asked yet
     * @throws uk.waymark.engine.Refusal.NotNow as the other says
     */
    public Answer choose(
            Reader reader,
            StepOrder order,
            List<AskedAdviser> chosen,
            ChooseAdvisers.@Nullable FamilyWish wish,
            @Nullable YesNo servingParent) {
        return task.complete(reader, order, Set.of("choose-advisers"), step -> {
            if (servingParent != null) {
                advisers.servingParent(reader, step.caseRef(), servingParent);
            }
            advisers.choose(reader, step.caseRef(), chosen, wish);
            return Map.of();
        });
    }
}
