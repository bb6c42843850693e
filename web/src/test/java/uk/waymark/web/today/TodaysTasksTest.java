package uk.waymark.web.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.keyworker.MyCaseload;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.engine.panel.PanelAgenda;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.TaskCounts;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.processes.tasks.TaskList.MostPressing;

/** What Today says about how much waits. */
class TodaysTasksTest {

    private final Reader lead = new Reader(UUID.randomUUID(), null, null, null, Set.of(Role.SEND_LEAD), "A Lead");
    private final TaskList list = mock(TaskList.class);
    private final MyMeetings meetings = mock(MyMeetings.class);
    private final TodaysTasks tasks =
            new TodaysTasks(list, mock(MyCaseload.class), meetings, mock(PanelAgenda.class), mock(Today.class));

    @Test
    void all_are_counted_where_they_are_not_many() {
        assertThat(said(new TaskCounts(0, 0, 0, false))).isEqualTo("No task waits for you.");
        assertThat(said(new TaskCounts(1, 1, 0, false)))
                .isEqualTo("1 task waits for you: 1 overdue, 0 due within a week.");
        assertThat(said(new TaskCounts(346, 178, 95, false)))
                .isEqualTo("346 tasks wait for you: 178 overdue, 95 due within a week.");
    }

    @Test
    void of_more_than_anybody_looks_through_it_is_said_which_are_listed() {
        assertThat(said(new TaskCounts(1_000, 178, 95, true)))
                .isEqualTo("More than 1,000 tasks wait for you. The 1,000 that press most are listed here:"
                        + " 178 overdue, 95 due within a week. The others come up as these are done.");
        assertThat(said(new TaskCounts(1_000, 1_000, 0, true)))
                .contains("listed here: all of them are overdue. The others");
    }

    private String said(TaskCounts counts) {
        when(list.mostPressing(eq(lead), anyInt(), eq(1), anyInt()))
                .thenReturn(new MostPressing(counts, new Slice<>(List.of(), 1, 25, counts.all())));
        when(meetings.of(lead)).thenReturn(new MyMeetings.Waiting(List.of(), List.of()));
        return tasks.of(lead, 1).sentence();
    }
}
