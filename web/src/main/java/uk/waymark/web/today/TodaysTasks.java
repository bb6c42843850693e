package uk.waymark.web.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.keyworker.MyCaseload;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.engine.panel.PanelAgenda;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskCounts;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.InPlaceOf;
import uk.waymark.web.words.StepNames;
import uk.waymark.web.words.WhoHasIt;

/** Puts somebody's tasks into words, what presses first. */
@Component
class TodaysTasks {

    private static final int SIZE = 25;

    /** Nobody does more in a day, or pages further; who answers for a whole area may have many times as many. */
    private static final int MOST = 1_000;

    private static final Set<Role> FAMILY = EnumSet.of(Role.PARENT, Role.YOUNG_PERSON);

    private final TaskList tasks;
    private final MyCaseload caseload;
    private final MyMeetings meetings;
    private final PanelAgenda agenda;
    private final Today today;

    TodaysTasks(TaskList tasks, MyCaseload caseload, MyMeetings meetings, PanelAgenda agenda, Today today) {
        this.tasks = tasks;
        this.caseload = caseload;
        this.meetings = meetings;
        this.agenda = agenda;
        this.today = today;
    }

    boolean forStaff(Reader reader) {
        return reader.roles().stream().anyMatch(role -> !FAMILY.contains(role));
    }

    @Transactional(readOnly = true)
    TodayTasks of(Reader reader, int page) {
        TaskList.MostPressing pressing = tasks.mostPressing(reader, MOST, page, SIZE);
        Slice<TaskCard> slice = pressing.tasks();
        List<TaskRow> rows =
                slice.items().stream().map(card -> row(card, reader)).toList();
        List<TaskRow> first = rows.stream().filter(row -> row.tag() != null).toList();
        List<TaskRow> later = rows.stream().filter(row -> row.tag() == null).toList();
        return new TodayTasks(sentence(reader, pressing.counts()), first, later, slice, meetings(reader));
    }

    private List<TaskRow> meetings(Reader reader) {
        MyMeetings.Waiting waiting = meetings.of(reader);
        Stream<TaskRow> invited = waiting.invitations().stream()
                .map(asked -> row(
                        asked,
                        invited(asked),
                        (asked.advice() ? "Advice by " : "Meeting on ") + Days.plain(asked.on())));
        Stream<TaskRow> agreed = waiting.actions().stream()
                .map(asked -> row(asked, "Do what you agreed", "By " + Days.plain(asked.on())));
        return Stream.concat(invited, agreed).toList();
    }

    private static String invited(MyMeetings.Asked asked) {
        if (!asked.advice()) {
            return "Answer the invitation";
        }
        return asked.answered() ? "Write your advice" : "Answer the invitation, and write your advice";
    }

    private TaskRow row(MyMeetings.Asked asked, String what, String when) {
        return new TaskRow(
                "/children/" + asked.reference() + "/meetings/" + asked.meetingId(),
                what,
                asked.child(),
                asked.reference(),
                asked.kind().title(),
                "",
                when,
                Days.dueTag(asked.on(), today.date()));
    }

    private String sentence(Reader reader, TaskCounts counts) {
        String words = waiting(counts);
        String withdrawn =
                agenda.withdrawn(reader).stream().map(TodaysTasks::withdrawn).collect(Collectors.joining());
        if (!reader.is(Role.KEY_WORKER)) {
            return words + withdrawn;
        }
        MyCaseload.Caseload mine = caseload.of(reader);
        return words + withdrawn + " You are key worker to "
                + count(mine.children().size(), "child", "children") + " (load " + mine.load() + " of " + mine.limit()
                + ").";
    }

    private static String waiting(TaskCounts counts) {
        if (counts.more()) {
            String listed = String.format(Locale.UK, "%,d", counts.all());
            return "More than " + listed + " tasks wait for you. The " + listed + " that press most are listed here: "
                    + pressing(counts) + " The others come up as these are done.";
        }
        return counts.all() == 0
                ? "No task waits for you."
                : count(counts.all(), "task waits", "tasks wait") + " for you: " + pressing(counts);
    }

    private static String pressing(TaskCounts counts) {
        return counts.more() && counts.overdue() == counts.all()
                ? "all of them are overdue."
                : counts.overdue() + " overdue, " + counts.dueThisWeek() + " due within a week.";
    }

    /** About whom, and why, is not the panel's to know any more. */
    private static String withdrawn(PanelAgenda.Withdrawn some) {
        return " On the agenda for " + Days.plain(some.meetsOn()) + ", "
                + count(some.questions(), "question was", "questions were") + " withdrawn: nobody is asked to decide.";
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String queue(TaskCard card, Reader reader) {
        TaskCard.Instead instead = card.instead();
        if (instead != null) {
            return InPlaceOf.brief(instead);
        }
        boolean mine = card.assigneeId() != null && card.assigneeId().equals(reader.practitionerId());
        return mine || card.role() == null ? "" : "for " + WhoHasIt.role(card.role());
    }

    private TaskRow row(TaskCard card, Reader reader) {
        LocalDate now = today.date();
        String since =
                "since " + Days.plain(card.beganAt().atZone(Today.ENGLAND).toLocalDate());
        return new TaskRow(
                "/tasks/" + card.stepId(),
                StepNames.about(card.about(), card.name()),
                card.child(),
                card.caseRef(),
                since,
                queue(card, reader),
                card.dueOn() == null ? "No date" : Days.due(card.dueOn(), now),
                Days.dueTag(card.dueOn(), now));
    }
}
