package uk.waymark.web.today;

import java.util.List;
import uk.waymark.engine.Slice;
import uk.waymark.web.component.Pages;

/**
 * Somebody's tasks on one page of the list.
 *
 * @param sentence how many there are and how many press, in words
 * @param first what is overdue or due within a week
 * @param later the rest of this page
 * @param meetings invitations to answer and what was agreed at meetings
 */
public record TodayTasks(
        String sentence, List<TaskRow> first, List<TaskRow> later, Slice<?> slice, List<TaskRow> meetings) {

    /** Where the reader is in the list. */
    public Pages pages() {
        return new Pages(slice.page(), slice.pages(), "/today?page=");
    }
}
