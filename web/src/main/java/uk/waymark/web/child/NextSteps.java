package uk.waymark.web.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Use;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.tasks.TaskTitles;
import uk.waymark.processes.tasks.TaskTitles.Subject;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;
import uk.waymark.web.words.WhoHasIt;

/** What waits for a child: the reader's own tasks first, then those of others, each by date. */
@Component
class NextSteps {

    static final Use DO_TASK = new Use(DataClass.CORE, Act.DO_TASK);

    private final TaskList tasks;
    private final TaskTitles titles;
    private final StepNames names;
    private final Today today;

    NextSteps(TaskList tasks, TaskTitles titles, StepNames names, Today today) {
        this.tasks = tasks;
        this.titles = titles;
        this.names = names;
        this.today = today;
    }

    /** Which of the child's open steps are the reader's, who has asked about {@link #DO_TASK} when opening the child. */
    Set<UUID> mine(Reader reader, OpenedChild child) {
        return child.allowed().to(DO_TASK) ? tasks.among(reader, child.file()) : Set.of();
    }

    List<NextStep> of(Reader reader, OpenedChild child, List<JourneyStep> waiting) {
        Map<String, String> subjects = titles.of(waiting.stream()
                .map(step -> new Subject(step.process(), step.subject()))
                .toList());
        Set<UUID> mine = mine(reader, child);
        Comparator<JourneyStep> own = Comparator.comparing(step -> !mine.contains(step.id()));
        return waiting.stream()
                .sorted(own.thenComparing(JourneyStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(step -> next(
                        step, mine.contains(step.id()), step.subject() == null ? null : subjects.get(step.subject())))
                .toList();
    }

    private NextStep next(JourneyStep step, boolean mine, @Nullable String about) {
        LocalDate due = step.dueOn();
        return new NextStep(
                StepNames.about(about, names.name(step.process(), step.step())),
                mine ? "you" : WhoHasIt.words(step.holder(), step.assignee(), step.agency(), step.role()),
                due == null ? "" : Days.full(due),
                Days.dueTag(due, today.date()),
                mine ? "/tasks/" + step.id() : null,
                names.whatNext(step.process(), step.step()));
    }
}
