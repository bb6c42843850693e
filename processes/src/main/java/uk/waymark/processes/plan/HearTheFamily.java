package uk.waymark.processes.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.plan.FamilyTime;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The family says what it thinks of the draft, is answered, and the schools or colleges are asked. */
@Component
public class HearTheFamily {

    private final CompleteTask task;
    private final StepNote notes;
    private final FamilyComments comments;
    private final FamilyTime time;
    private final AskSettings settings;

    HearTheFamily(CompleteTask task, StepNote notes, FamilyComments comments, FamilyTime time, AskSettings settings) {
        this.task = task;
        this.notes = notes;
        this.comments = comments;
        this.time = time;
        this.settings = settings;
    }

    /** What the family says, by itself or told to somebody who writes it down. */
    public Answer commented(Reader reader, StepOrder order, Comments said) {
        return task.complete(reader, order, Set.of("comment-on-the-draft"), step -> {
            comments.give(reader, step.caseRef(), said);
            time.answered(step.child().caseId(), reader.accountId());
            return Map.of();
        });
    }

    /**
     * What the family is answered, and what follows.
     *
     * @param metOn the day of the meeting; null when there was none
     * @param asked the schools, colleges or other settings that are asked now
     * @param panel whether a joint panel is needed
     */
    public record Reply(String words, @Nullable LocalDate metOn, List<String> asked, boolean panel) {

        public Reply {
            asked = List.copyOf(asked);
        }

        /** Never the words. */
        @Override
        public String toString() {
            return "an answer to a family (not shown)";
        }
    }

    /**
     * Stores the answer and asks the settings.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.meeting.missing}, {@code note.missing}, {@code date.future}
     */
    public Answer answered(Reader reader, StepOrder order, Reply reply) {
        return task.complete(reader, order, Set.of("answer-the-family"), step -> {
            notes.write(reader, step, reply.words());
            comments.answer(reader, step.caseRef(), reply.words(), reply.metOn());
            settings.ask(reader, step.caseRef(), reply.asked());
            return Map.of(ProcessVariables.PANEL, reply.panel() ? "NEEDED" : "NOT_NEEDED");
        });
    }

    /**
     * One of the settings has answered.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.setting.answer.missing}, {@code date.future}
     */
    public Answer settingAnswered(Reader reader, StepOrder order, AskSettings.Reply reply) {
        return task.complete(reader, order, Set.of("record-setting-answer"), step -> {
            settings.answered(reader, step.caseRef(), step.about(), reply);
            return Map.of();
        });
    }
}
